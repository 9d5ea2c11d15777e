import { useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Section } from '../../ui/Page.js';
import { Empty } from '../../ui/parts.js';
import { Table, type Column } from '../../ui/Table.js';
import type { MatchesPlan, StepCount } from './competence-map.operations.js';
import classes from './Funnel.module.css';

type FunnelFacts = MatchesPlan['funnel'];
type EventFunnel = FunnelFacts['events'][number];

/** How many matches came how far, as bars in a table; and the same event by event. */
export function Funnel({ funnel: { steps, events } }: { funnel: FunnelFacts }) {
  const t = useT();
  const word = useWord();
  const all = steps[0]?.reached ?? 0;
  if (all === 0) return null;
  const columns: readonly Column<StepCount>[] = [
    { key: 'step', head: t('competenceMap.step'), names: true, cell: ({ step }) => word('FunnelStep', step) },
    { key: 'bar', head: t('competenceMap.cameHere'), cell: (step) => <Bar count={step.reached} of={all} /> },
    { key: 'rate', head: t('competenceMap.conversion'), figures: true, cell: (step) => <Rate of={step} /> },
    { key: 'here', head: t('competenceMap.standing'), figures: true, cell: ({ standing }) => standing },
    { key: 'dropped', head: t('competenceMap.droppedHere'), figures: true, cell: ({ dropped }) => dropped },
  ];
  return (
    <>
      <Section id="funnel" title={t('competenceMap.funnel')}>
        <Table caption={t('competenceMap.funnel')} columns={columns} rows={steps} keyOf={({ step }) => step} />
      </Section>
      <Section id="events" title={t('competenceMap.byEvent')}>
        {events.length === 0 ? <Empty>{t('competenceMap.noEvent')}</Empty> : <Events events={events} />}
      </Section>
    </>
  );
}

function Events({ events }: { events: readonly EventFunnel[] }) {
  const t = useT();
  const word = useWord();
  const most = Math.max(...events.map(({ steps }) => steps[0]?.reached ?? 0));
  const steps = events[0]?.steps ?? [];
  const columns: readonly Column<EventFunnel>[] = [
    { key: 'event', head: t('competenceMap.event'), names: true, cell: ({ event }) => event.name },
    ...steps.map(({ step }, at) => ({
      key: step,
      head: word('FunnelStep', step),
      cell: ({ steps: own }: EventFunnel) => {
        const count = own[at]!;
        return (
          <span className={classes['pair']}>
            <Bar count={count.reached} of={most} /> {count.conversion !== null && <Rate of={count} />}
          </span>
        );
      },
    })),
  ];
  return <Table caption={t('competenceMap.byEvent')} columns={columns} rows={events} keyOf={({ event }) => event.id} />;
}

/** A count with a bar; the figure says all that the bar does. */
function Bar({ count, of }: { count: number; of: number }) {
  return (
    <span className={classes['bar']}>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden className={classes['track']}>
        <rect width="100" height="10" className={classes['ground']} />
        <rect width={of === 0 ? 0 : (count * 100) / of} height="10" className={classes['fill']} />
      </svg>
      <span className="figures">{count}</span>
    </span>
  );
}

/** How many of those that came to the step before came on. */
function Rate({ of: { conversion } }: { of: StepCount }) {
  const { percent } = useFormat();
  return <span className="figures">{conversion === null ? '–' : percent(conversion)}</span>;
}
