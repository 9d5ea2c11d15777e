import { Text } from '@mantine/core';
import { Link } from 'react-router';
import { usePlace } from '../../app/place.js';
import { useT } from '../../i18n/text.js';
import { Sign } from '../../ui/Sign.js';
import { Table, type Column } from '../../ui/Table.js';
import type { Period } from './periods.operations.js';
import classes from './ReportMatrix.module.css';

type Report = Period['partnerReports'][number];

interface Row {
  readonly organisation: Report['organisation'];
  readonly reports: ReadonlyMap<number, Report>;
}

/** The most periods that stand beside each other. */
const SHOWN = 4;

/** Partners by periods: where each report stands, each leading to the report itself. */
export function ReportMatrix({ periods }: { periods: readonly Period[] }) {
  const t = useT();
  const { to } = usePlace();
  const shown = periods.slice(-SHOWN).reverse();
  const columns: readonly Column<Row>[] = [
    {
      key: 'organisation',
      head: t('general.organisation'),
      names: true,
      cell: ({ organisation }) => <span title={organisation.name}>{organisation.shortName}</span>,
    },
    ...shown.map(({ id, number }) => ({
      key: id,
      head: t('periods.periodOf', { number }),
      cell: ({ organisation, reports }: Row) => {
        const report = reports.get(number);
        if (!report) return <Text c="dimmed">–</Text>;
        return (
          <Link
            className={classes['reports']}
            to={to(`periods/${number}?organisation=${encodeURIComponent(organisation.shortName)}`)}
          >
            <Sign name={`partnerReport.${report.status}`} />
            {report.late && <Sign name="partnerReport.LATE" />}
          </Link>
        );
      },
    })),
  ];
  return (
    <Table caption={t('periods.reports')} columns={columns} rows={rowsOf(shown)} keyOf={(row) => row.organisation.id} />
  );
}

/** One row for each organisation that owed a report in one of the periods. */
function rowsOf(periods: readonly Period[]): Row[] {
  const rows = new Map<string, { organisation: Report['organisation']; reports: Map<number, Report> }>();
  for (const { number, partnerReports } of periods) {
    for (const report of partnerReports) {
      const row = rows.get(report.organisation.id) ?? { organisation: report.organisation, reports: new Map() };
      rows.set(report.organisation.id, row);
      row.reports.set(number, report);
    }
  }
  return [...rows.values()];
}
