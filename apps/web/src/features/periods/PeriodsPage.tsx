import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { useOffer } from '../../app/verbs.js';
import { usePlan } from '../../graphql/usePlan.js';
import { Day, Span, useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { localDay } from '../../ui/day.js';
import { Page, Section } from '../../ui/Page.js';
import { Due, Empty, PlaceLink, ProgressBar } from '../../ui/parts.js';
import { Table, type Column } from '../../ui/Table.js';
import { OpenPeriod } from './OpenPeriod.js';
import { ReportMatrix } from './ReportMatrix.js';
import { PeriodsQuery, type Period } from './periods.operations.js';

/** Who has submitted what? All reporting periods, and the partner reports of the newest at a glance. */
export default function PeriodsPage() {
  const t = useT();
  const { past } = usePlace();
  const coordinates = useMember().is('COORDINATOR') && !past;
  const [opening, setOpening] = useState(false);
  const answer = usePlan(PeriodsQuery);
  const periods = answer.data?.partnership.reportingPeriods ?? [];
  return (
    <Page
      title={t('periods.title')}
      question={<Standing periods={periods} />}
      actions={
        coordinates && (
          <>
            <OfferOpening onOpen={() => setOpening(true)} />
            <Button size="sm" onClick={() => setOpening(true)}>
              {t('periods.open')}
            </Button>
          </>
        )
      }
    >
      <Answer of={answer}>
        {({ partnership: { reportingPeriods, asOf, timeZone } }) =>
          reportingPeriods.length === 0 ? (
            <Empty>{t('periods.none')}</Empty>
          ) : (
            <>
              <PeriodTable periods={[...reportingPeriods].reverse()} today={localDay(asOf, timeZone)} />
              <Section id="reports" title={t('periods.reports')}>
                <ReportMatrix periods={reportingPeriods} />
              </Section>
            </>
          )
        }
      </Answer>
      {opening && <OpenPeriod last={periods.at(-1)} again={answer.again} onClose={() => setOpening(false)} />}
    </Page>
  );
}

function OfferOpening({ onOpen }: { onOpen: () => void }) {
  const t = useT();
  useOffer('periods.open', t('periods.open'), onOpen);
  return null;
}

/** The answer in a sentence: how many have submitted of the period that is open. */
function Standing({ periods }: { periods: readonly Period[] }) {
  const t = useT();
  const { day } = useFormat();
  const open = periods.findLast(({ status }) => status === 'OPEN');
  if (!open) return periods.length > 0 ? t('periods.noneOpen') : null;
  const { number, dueDate } = open;
  return t('periods.standingOf', { number, due: day(dueDate), ...handedIn(open) });
}

/** How many reports came in, of how many. */
export function handedIn({ progress }: Pick<Period, 'progress'>): { done: number; all: number } {
  const done = progress.submitted + progress.accepted;
  return { done, all: done + progress.missing + progress.drafted + progress.returned };
}

function PeriodTable({ periods, today }: { periods: readonly Period[]; today: string }) {
  const t = useT();
  const word = useWord();
  const { number } = useFormat();
  const columns: readonly Column<Period>[] = [
    {
      key: 'title',
      head: t('periods.period'),
      names: true,
      cell: (period) => (
        <PlaceLink to={`periods/${period.number}`}>
          <span className="figures">{period.number}</span> · {period.title}
        </PlaceLink>
      ),
    },
    { key: 'span', head: t('periods.span'), cell: ({ start, end }) => <Span from={start} to={end} /> },
    {
      key: 'due',
      head: t('general.due'),
      cell: ({ dueDate, status }) =>
        status === 'OPEN' ? <Due date={dueDate} overdue={dueDate < today} /> : <Day value={dueDate} />,
    },
    { key: 'status', head: t('general.status'), cell: ({ status }) => word('PeriodStatus', status) },
    {
      key: 'done',
      head: t('periods.handedIn'),
      cell: (period) => {
        const { done, all } = handedIn(period);
        return (
          <span>
            <ProgressBar value={all === 0 ? 0 : Math.round((100 * done) / all)} /> {t('periods.doneOf', { done, all })}
          </span>
        );
      },
    },
    { key: 'late', head: t('periods.late'), figures: true, cell: ({ progress }) => number(progress.late) },
  ];
  return <Table caption={t('periods.title')} columns={columns} rows={periods} keyOf={({ id }) => id} />;
}
