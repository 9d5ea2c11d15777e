import { Button } from '@mantine/core';
import { Link, useParams, useSearchParams } from 'react-router';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { usePlan } from '../../graphql/usePlan.js';
import { Day } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Page } from '../../ui/Page.js';
import { Empty } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { PartnerReportsQuery, type PeriodReports, type Report } from './periods.operations.js';
import { ReportForm } from './ReportForm.js';
import { ReportView } from './ReportView.js';
import { reportIn } from './useReportEdits.js';

/** What does my organisation report on this period? Written in place, saved by itself. */
export default function ReportPage() {
  const t = useT();
  const number = Number(useParams()['number']);
  const [search] = useSearchParams();
  const { organisation } = useMember();
  const wanted = search.get('organisation');
  const answer = usePlan(PartnerReportsQuery);
  const periods = answer.data?.partnership.reportingPeriods;
  const period = periods?.find((one) => one.number === number);
  const report = period?.partnerReports.find((one) =>
    wanted ? one.organisation.shortName === wanted : one.organisation.id === organisation?.id,
  );
  return (
    <Page
      title={t('periods.reportTitle', { number })}
      question={period && report && <Standing period={period} report={report} />}
      actions={<ToPeriod number={number} />}
    >
      <Answer of={answer}>
        {() =>
          period && report ? (
            <Content period={period} report={report} last={reportIn(periods, number - 1, report.organisation.id)} />
          ) : (
            <Empty>{t('periods.notOwed')}</Empty>
          )
        }
      </Answer>
    </Page>
  );
}

function ToPeriod({ number }: { number: number }) {
  const t = useT();
  const { to } = usePlace();
  return (
    <Button variant="default" size="sm" component={Link} to={to(`periods/${number}`)}>
      {t('periods.toPeriod')}
    </Button>
  );
}

/** Whose report it is, where it stands, and by when it is due. */
function Standing({ period, report }: { period: PeriodReports; report: Report }) {
  const t = useT();
  return (
    <span>
      {report.organisation.name} · <Sign name={`partnerReport.${report.status}`} /> · {t('periods.due')}{' '}
      <Day value={period.dueDate} />
      {report.late && (
        <>
          {' '}
          · <Sign name="partnerReport.LATE" />
        </>
      )}
    </span>
  );
}

interface ContentProps {
  readonly period: PeriodReports;
  readonly report: Report;
  /** The report on the period before. */
  readonly last: Report | undefined;
}

function Content({ period, report, last }: ContentProps) {
  const { past } = usePlace();
  const writable = !past && report.transitions.some(({ name, allowed }) => name === 'save' && allowed);
  if (!writable) return <ReportView report={report} />;
  return <ReportForm key={`${period.id} ${report.organisation.id}`} period={period} report={report} last={last} />;
}
