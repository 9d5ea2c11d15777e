import { Group } from '@mantine/core';
import { usePlan } from '../../graphql/usePlan.js';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { useAddress } from '../../ui/Filters.js';
import { Empty, PlaceLink, Segmented } from '../../ui/parts.js';
import { CoverageQuery, type CoverageRow } from './competence-map.operations.js';
import classes from './CompetenceMap.module.css';
import { CoverageTable } from './CoverageTable.js';
import { DIMENSIONS, isByDomain, rowName, type Dimension } from './dimension.js';
import { HeatMap } from './HeatMap.js';
import type { SubjectKind } from './subject.js';

/** More names than these would make a list of the sentence. */
const NAMED = 4;

/** As what partners are looked for in a row. */
const SOUGHT: Readonly<Partial<Record<Dimension, SubjectKind>>> = { DOMAIN: 'domain', THEMATIC_AREA: 'area' };

/** What the partners cover and where nobody does: as a heat map, or as a table. */
export function Coverage() {
  const t = useT();
  const [search, set] = useAddress();
  const by = DIMENSIONS.find((one) => one === search.get('by')) ?? 'DOMAIN';
  const asTable = search.get('as') === 'table';
  const answer = usePlan(CoverageQuery, { by });
  return (
    <>
      <Group gap="sm" mb="md">
        <Segmented
          label={t('competenceMap.by')}
          value={by}
          choices={DIMENSIONS.map((value) => ({ value, label: t(`competenceMap.by.${value}`) }))}
          onChange={(value) => set('by', value === 'DOMAIN' ? null : value)}
        />
        <Segmented
          label={t('competenceMap.as')}
          value={asTable ? 'table' : 'map'}
          choices={[
            { value: 'map', label: t('competenceMap.as.map') },
            { value: 'table', label: t('competenceMap.as.table') },
          ]}
          onChange={(value) => set('as', value === 'table' ? value : null)}
        />
      </Group>
      <Answer of={answer} rows={8}>
        {({ partnership: { coverage } }) =>
          coverage.length === 0 ? (
            <Empty>{t('competenceMap.nothingToCover')}</Empty>
          ) : (
            <>
              <Thinnest by={by} rows={coverage} />
              {asTable ? <CoverageTable by={by} rows={coverage} /> : <HeatMap by={by} rows={coverage} />}
            </>
          )
        }
      </Answer>
    </>
  );
}

/** In a sentence, where the partnership is thin. */
function Thinnest({ by, rows }: { by: Dimension; rows: readonly CoverageRow[] }) {
  const t = useT();
  const { list } = useFormat();
  const thin = rows.filter(({ thinnest }) => thinnest);
  const [first] = thin;
  if (!first) return null;
  const count = isByDomain(by) ? first.cells.length - first.gaps.length : first.organisations.length;
  const kind = SOUGHT[by];
  const names = thin.slice(0, NAMED).map((row) => rowName(by, row));
  return (
    <p className={classes['sentence']}>
      {t(isByDomain(by) ? 'competenceMap.thinInDomains' : 'competenceMap.thin', {
        names: thin.length > names.length ? names.join(', ') : list(names),
        more: thin.length - names.length,
        count,
        partners:
          thin.length === 1 && count > 0 ? ` (${list(first.organisations.map(({ shortName }) => shortName))})` : '',
      })}{' '}
      {kind && (
        <PlaceLink to={`map?part=suggestions&for=${kind}&of=${encodeURIComponent(first.key)}`}>
          {t('competenceMap.whoCouldHelp')}
        </PlaceLink>
      )}
    </p>
  );
}
