import { Button, Menu } from '@mantine/core';
import { useParams } from 'react-router';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useVerb } from '../../graphql/useVerb.js';
import { Day, Moment, Span } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { useAddress } from '../../ui/Filters.js';
import { Page, Section } from '../../ui/Page.js';
import { Empty, Refusal } from '../../ui/parts.js';
import { VerbButtons } from '../../ui/VerbButtons.js';
import { ClosePeriodMutation, PeriodTotalsQuery, ReopenPeriodMutation, type Period } from './periods.operations.js';
import { OneReport } from './OneReport.js';
import { ReportTable } from './ReportTable.js';
import { Totals } from './Totals.js';
import { UpdateLinks } from './UpdateLinks.js';

/** What came in for this period, and what does it come to? With `?organisation=`, the report of one partner. */
export default function PeriodPage() {
  const t = useT();
  const number = Number(useParams()['number']);
  const [search] = useAddress();
  const answer = usePlan(PeriodTotalsQuery);
  const member = useMember();
  const period = answer.data?.partnership.reportingPeriods.find((one) => one.number === number);
  const organisation = search.get('organisation');
  const writes = member.is('COORDINATOR') || member.is('PARTNER');
  return (
    <Page
      title={t('periods.periodOf', { number })}
      question={period && <Standing period={period} />}
      actions={period && <Verbs period={period} again={answer.again} />}
    >
      <Answer of={answer}>
        {() => {
          if (!period) return <Empty>{t('periods.noSuch')}</Empty>;
          if (organisation) return <OneReport number={number} organisation={organisation} />;
          return (
            <>
              <Section id="reports" title={t('periods.reports')}>
                <ReportTable period={period} />
              </Section>
              <Totals totals={period.indicatorTotals} />
              {writes && <UpdateLinks period={period} />}
              <Versions period={period} />
            </>
          );
        }}
      </Answer>
    </Page>
  );
}

function Standing({ period }: { period: Period }) {
  const t = useT();
  const word = useWord();
  return (
    <span>
      {period.title} · <Span from={period.start} to={period.end} /> · {t('periods.due')} <Day value={period.dueDate} />{' '}
      · {word('PeriodStatus', period.status)}
      {period.version > 1 && <> · {t('periods.version', { number: period.version })}</>}
    </span>
  );
}

const FORMATS = ['pdf', 'docx', 'xlsx', 'html'];

/** Closing, reopening, and the consolidated report as a file. */
function Verbs({ period, again }: { period: Period; again: () => void }) {
  const t = useT();
  const { code, asOf } = usePlace();
  const close = useVerb(ClosePeriodMutation, { said: () => t('periods.closed', { number: period.number }) });
  const reopen = useVerb(ReopenPeriodMutation, { said: () => t('periods.reopened', { number: period.number }) });
  const coordinates = useMember().is('COORDINATOR');
  const about = { partnership: code, number: period.number };
  const told = <Data,>(data: Data | null): Data | null => {
    if (data) again();
    return data;
  };
  const address = (format: string): string => {
    const options = new URLSearchParams({ period: String(period.number), ...(asOf && { asOf }) });
    return `/reports/${encodeURIComponent(code)}/period.${format}?${options.toString()}`;
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" size="sm">
            {t('periods.asReport')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {FORMATS.map((format) => (
            <Menu.Item key={format} component="a" href={address(format)} target="_blank" rel="noreferrer">
              {format.toUpperCase()}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {coordinates && (
        <VerbButtons
          transitions={period.transitions}
          onlyFitting
          verbs={{
            close: {
              label: t('periods.close'),
              confirm: t('periods.closeText', { count: period.progress.missing + period.progress.drafted }),
              main: true,
              run: async () => told(await close.run(about)),
              refusal: <Refusal of={close.refusal} />,
            },
            reopen: {
              label: t('periods.reopen'),
              confirm: t('periods.reopenText'),
              asks: [{ name: 'reason', label: t('general.reason'), kind: 'text' }],
              run: async ({ reason = '' }) => told(await reopen.run({ ...about, reason })),
              refusal: <Refusal of={reopen.refusal} />,
            },
          }}
        />
      )}
    </>
  );
}

/** When it was closed, and why it was opened again. */
function Versions({ period }: { period: Period }) {
  const t = useT();
  if (period.versions.length === 0) return null;
  return (
    <Section id="versions" title={t('periods.versions')}>
      <ul>
        {period.versions.map(({ number, closedAt, reopenedAt, reason }) => (
          <li key={number}>
            {t('periods.version', { number })}: {t('periods.closedAt')} <Moment value={closedAt} />
            {reopenedAt && (
              <>
                {' · '}
                {t('periods.reopenedAt')} <Moment value={reopenedAt} />
                {reason && <>: {reason}</>}
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
