import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { PlaceLink } from '../../ui/parts.js';
import { HISTORY } from './paths.js';
import type { Changed } from './OverviewPage.js';
import classes from './Overview.module.css';
import type { ActionFacts, OverviewPlan } from './overview.operations.js';
import { askedOf, healthOf, HEALTHS, lastSession, planPath } from './standing.js';

interface HeadlineProps {
  readonly plan: OverviewPlan;
  readonly actions: readonly ActionFacts[];
  readonly changed: Changed;
  /** Whether the reader has to do with decisions. */
  readonly decides: boolean;
}

/** The whole page in one sentence; each of its figures leads to what it counts. */
export function Headline({ plan, actions, changed, decides }: HeadlineProps) {
  const t = useT();
  const { day } = useFormat();
  const { counts } = healthOf('', actions);
  const live = HEALTHS.reduce((sum, health) => sum + counts[health], 0);
  const asked = askedOf(plan).length;
  const late = plan.missed.totalCount + plan.late.totalCount + plan.followUps.filter(({ overdue }) => overdue).length;
  const last = lastSession(plan.sessions);
  const count = changed.totalCount;
  return (
    <p className={classes['headline']}>
      <Part to={planPath({})}>{t('overview.live', { count: live })}</Part>
      <Part to={planPath({ health: 'OFF_TRACK' })} tone={counts.OFF_TRACK > 0 ? 'red' : undefined}>
        {t('overview.offTrack', { count: counts.OFF_TRACK })}
      </Part>
      {late > 0 && (
        <Part to="overview#overdue" tone="red">
          {t('overview.lateCount', { count: late })}
        </Part>
      )}
      <Part to={HISTORY(changed.since)}>
        {last
          ? t('overview.changedSince', { count, number: last.number, date: day(last.date) })
          : t('overview.changedEver', { count, date: day(changed.since) })}
      </Part>
      {decides && <Part to="overview#asked">{t('overview.askedCount', { count: asked })}</Part>}
    </p>
  );
}

function Part({ to, tone, children }: { to: string; tone?: string | undefined; children: ReactNode }) {
  return (
    <span data-tone={tone}>
      <PlaceLink to={to}>{children}</PlaceLink>
    </span>
  );
}
