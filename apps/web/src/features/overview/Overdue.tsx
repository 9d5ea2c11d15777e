import { useT } from '../../i18n/text.js';
import { Section } from '../../ui/Page.js';
import { pathOf } from '../../ui/codes.js';
import { Due, Empty, PlaceLink } from '../../ui/parts.js';
import classes from './Overview.module.css';
import type { OverviewPlan } from './overview.operations.js';

/** As many as are named; the rest is behind the figures. */
const NAMED = 4;

interface Late {
  readonly id: string;
  readonly text: string;
  readonly path: string;
  readonly due: string;
}

/** What is late, the longest first, and how much of it there is. */
export function Overdue({ plan }: { plan: OverviewPlan }) {
  const t = useT();
  const followUps = plan.followUps.filter(({ overdue }) => overdue);
  const figures = [
    ['overview.lateMilestones', plan.missed.totalCount, 'plan?overdue=1'],
    ['overview.lateDeliverables', plan.late.totalCount, 'plan?overdue=1'],
    ['overview.lateFollowUps', followUps.length, 'follow-ups'],
  ] as const;
  const late = lateThings(plan);
  return (
    <Section id="overdue" title={t('overview.overdue')}>
      {late.length === 0 ? (
        <Empty>{t('overview.noneOverdue')}</Empty>
      ) : (
        <>
          <p className={classes['figures']}>
            {figures.map(([text, count, path]) =>
              count === 0 ? null : (
                <span key={text}>
                  <PlaceLink to={path}>{t(text, { count })}</PlaceLink>
                </span>
              ),
            )}
          </p>
          <ul className={classes['list']}>
            {late.slice(0, NAMED).map(({ id, text, path, due }) => (
              <li key={id}>
                <PlaceLink to={path}>{text}</PlaceLink>
                <div className={classes['note']}>
                  <Due date={due} overdue />
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** Milestones, deliverables and follow-ups that are late, by the dates they are measured against. */
function lateThings({ missed, late, followUps }: OverviewPlan): Late[] {
  const coded = [...missed.items, ...late.items].map(({ id, code, title, dueDate, baselineDate }) => ({
    id,
    text: `${code} ${title}`,
    path: pathOf(code) ?? 'plan',
    due: baselineDate ?? dueDate,
  }));
  const others = followUps
    .filter(({ overdue }) => overdue)
    .map(({ id, text, dueDate }) => ({ id, text, path: 'follow-ups', due: dueDate }));
  return [...coded, ...others].sort((left, right) => left.due.localeCompare(right.due));
}
