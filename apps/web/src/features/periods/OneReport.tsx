import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import { usePlace } from '../../app/place.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useVerb } from '../../graphql/useVerb.js';
import { Moment } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Section } from '../../ui/Page.js';
import { Empty, PlaceLink, Refusal } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { VerbButtons } from '../../ui/VerbButtons.js';
import {
  AcceptPartnerReportMutation,
  PartnerReportsQuery,
  ReturnPartnerReportMutation,
  type Report,
} from './periods.operations.js';
import { ReportView } from './ReportView.js';

interface OneReportProps {
  readonly number: number;
  /** Short name. */
  readonly organisation: string;
}

/** One partner's report to be read, and for the coordinator to be returned or accepted. */
export function OneReport({ number, organisation }: OneReportProps) {
  const t = useT();
  const answer = usePlan(PartnerReportsQuery);
  return (
    <Answer of={answer}>
      {({ partnership: { reportingPeriods } }) => {
        const reports = reportingPeriods.find((one) => one.number === number)?.partnerReports ?? [];
        const at = reports.findIndex((one) => one.organisation.shortName === organisation);
        const report = reports[at];
        return report ? (
          <>
            <Neighbours number={number} before={reports[at - 1]} after={reports[at + 1]} />
            <Section
              title={report.organisation.name}
              aside={
                <>
                  <Sign name={`partnerReport.${report.status}`} />
                  {report.late && <Sign name="partnerReport.LATE" />}
                  {report.submittedAt && <Moment value={report.submittedAt} />}
                </>
              }
            >
              <Review number={number} report={report} />
            </Section>
            <ReportView report={report} />
          </>
        ) : (
          <Empty action={<PlaceLink to={`periods/${number}`}>{t('periods.allReports')}</PlaceLink>}>
            {t('periods.noReport')}
          </Empty>
        );
      }}
    </Answer>
  );
}

/** From one partner's report to the next. */
function Neighbours({
  number,
  before,
  after,
}: {
  number: number;
  before: Report | undefined;
  after: Report | undefined;
}) {
  const t = useT();
  const address = ({ organisation }: Report) =>
    `periods/${number}?organisation=${encodeURIComponent(organisation.shortName)}`;
  return (
    <Group gap="md">
      <PlaceLink to={`periods/${number}`}>{t('periods.allReports')}</PlaceLink>
      {before && <PlaceLink to={address(before)}>← {before.organisation.shortName}</PlaceLink>}
      {after && <PlaceLink to={address(after)}>{after.organisation.shortName} →</PlaceLink>}
    </Group>
  );
}

function Review({ number, report }: { number: number; report: Report }) {
  const t = useT();
  const { code, to } = usePlace();
  const name = report.organisation.shortName;
  const about = { partnership: code, period: number, organisation: name };
  const accept = useVerb(AcceptPartnerReportMutation, { said: () => t('periods.accepted', { organisation: name }) });
  const giveBack = useVerb(ReturnPartnerReportMutation, {
    said: () => t('periods.returnedTo', { organisation: name }),
  });
  const may = (verb: string): boolean => report.transitions.some((one) => one.name === verb && one.allowed);
  const reviews = report.transitions.filter(
    ({ name: verb, blockers }) =>
      (verb === 'accept' || verb === 'return') && !blockers.some(({ code: why }) => why === 'NOT_YOUR_ROLE'),
  );
  return (
    <Group gap="xs">
      <VerbButtons
        transitions={reviews}
        verbs={{
          accept: {
            label: t('periods.accept'),
            main: true,
            run: () => accept.run({ input: about }),
          },
          return: {
            label: t('periods.return'),
            asks: [{ name: 'comment', label: t('periods.toMend'), kind: 'text', max: 4000 }],
            run: ({ comment = '' }) => giveBack.run({ input: { ...about, comment } }),
            refusal: <Refusal of={giveBack.refusal} />,
          },
        }}
      />
      {may('save') && (
        <Button
          size="sm"
          variant="default"
          component={Link}
          to={to(`periods/${number}/report?organisation=${encodeURIComponent(name)}`)}
        >
          {t('periods.write')}
        </Button>
      )}
      <Refusal of={accept.refusal} />
    </Group>
  );
}
