import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Table, type Column } from '../../ui/Table.js';
import type { CoverageRow } from './competence-map.operations.js';
import { rowName, type Dimension } from './Coverage.js';

/** The heat map in words: who covers each row, and where nobody does. */
export function CoverageTable({ by, rows }: { by: Dimension; rows: readonly CoverageRow[] }) {
  const t = useT();
  const { list } = useFormat();
  const names = (row: CoverageRow): string => list(row.organisations.map(({ shortName }) => shortName));
  const columns: readonly Column<CoverageRow>[] = [
    { key: 'row', head: t(`competenceMap.by.${by}`), names: true, cell: (row) => rowName(by, row) },
    {
      key: 'count',
      head: t('competenceMap.partners'),
      figures: true,
      cell: ({ organisations }) => organisations.length,
    },
    { key: 'who', head: t('competenceMap.who'), cell: (row) => names(row) || t('competenceMap.nobody') },
    ...(by === 'THEMATIC_AREA'
      ? [
          {
            key: 'actions',
            head: t('competenceMap.actions'),
            figures: true,
            cell: (row: CoverageRow) => row.actionCount,
          },
        ]
      : []),
    ...(by === 'S3_PRIORITY'
      ? [
          {
            key: 'regions',
            head: t('competenceMap.regions'),
            cell: (row: CoverageRow) => list(row.regions.map(({ name }) => name)),
          },
        ]
      : []),
    {
      key: 'gaps',
      head: t(
        by === 'REGION' || by === 'S3_PRIORITY' ? 'competenceMap.missingDomains' : 'competenceMap.missingRegions',
      ),
      cell: ({ gaps }) => (gaps.length === 0 ? t('competenceMap.noGap') : list(gaps)),
    },
  ];
  return <Table caption={t(`competenceMap.caption.${by}`)} columns={columns} rows={rows} keyOf={({ key }) => key} />;
}
