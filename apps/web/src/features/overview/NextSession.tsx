import { Day, useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { daysFrom } from '../../ui/day.js';
import { Section } from '../../ui/Page.js';
import { Empty, PlaceLink } from '../../ui/parts.js';
import { More } from './More.js';
import classes from './Overview.module.css';
import type { OverviewPlan } from './overview.operations.js';
import { nextSession } from './standing.js';

/** When the committee meets next, and what about. */
export function NextSession({ plan, today }: { plan: OverviewPlan; today: string }) {
  const t = useT();
  const word = useWord();
  const { relativeDays } = useFormat();
  const next = nextSession(plan.sessions);
  return (
    <Section
      id="next-session"
      title={t('overview.nextSession')}
      aside={<More to="sessions">{t('overview.toSessions')}</More>}
    >
      {next ? (
        <>
          <PlaceLink to={`sessions/${next.number}`}>
            {t('overview.session', { number: next.number, title: next.title })}
          </PlaceLink>
          <div className={classes['note']}>
            <Day value={next.date} /> · {relativeDays(daysFrom(today, next.date))} ·{' '}
            {word('SessionStatus', next.status)}
            {' · '}
            {t('overview.agenda', { count: next.agenda.length })}
          </div>
        </>
      ) : (
        <Empty>{t('overview.noSession')}</Empty>
      )}
    </Section>
  );
}
