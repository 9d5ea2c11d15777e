import { Moment } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { OrganisationName, PlaceLink } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { Table, type Column } from '../../ui/Table.js';
import type { Period } from './periods.operations.js';

type Row = Period['partnerReports'][number];

/** The partner reports of one period: where each stands, and the way to it. */
export function ReportTable({ period }: { period: Period }) {
  const t = useT();
  const columns: readonly Column<Row>[] = [
    {
      key: 'organisation',
      head: t('general.organisation'),
      names: true,
      cell: ({ organisation }) => (
        <PlaceLink to={`periods/${period.number}?organisation=${encodeURIComponent(organisation.shortName)}`}>
          <OrganisationName organisation={organisation} />
        </PlaceLink>
      ),
    },
    { key: 'status', head: t('general.status'), cell: ({ status }) => <Sign name={`partnerReport.${status}`} /> },
    {
      key: 'late',
      head: t('periods.late'),
      cell: ({ late }) => (late ? <Sign name="partnerReport.LATE" /> : '–'),
    },
    {
      key: 'submittedAt',
      head: t('periods.submittedAt'),
      cell: ({ submittedAt }) => (submittedAt ? <Moment value={submittedAt} /> : '–'),
    },
  ];
  return (
    <Table
      caption={t('periods.reports')}
      columns={columns}
      rows={period.partnerReports}
      keyOf={({ organisation }) => organisation.id}
    />
  );
}
