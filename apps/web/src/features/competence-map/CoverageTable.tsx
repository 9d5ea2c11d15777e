import { useT } from '../../i18n/text.js';
import { Table, type Column } from '../../ui/Table.js';
import type { CoverageRow } from './competence-map.operations.js';
import { isByDomain, rowName, type Dimension } from './dimension.js';

/** The heat map in words: who covers each row, and where nobody does. */
export function CoverageTable({ by, rows }: { by: Dimension; rows: readonly CoverageRow[] }) {
  const t = useT();
  const names = (row: CoverageRow): string => row.organisations.map(({ shortName }) => shortName).join(', ');
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
            cell: (row: CoverageRow) => row.regions.map(({ name }) => name).join(', '),
          },
        ]
      : []),
    {
      key: 'gaps',
      head: t(isByDomain(by) ? 'competenceMap.missingDomains' : 'competenceMap.missingRegions'),
      cell: ({ gaps }) => (gaps.length === 0 ? t('competenceMap.noGap') : gaps.join(', ')),
    },
  ];
  return <Table caption={t(`competenceMap.caption.${by}`)} columns={columns} rows={rows} keyOf={({ key }) => key} />;
}
