import { useT, useWord } from '../../i18n/text.js';
import { Section } from '../../ui/Page.js';
import { Empty, PlaceLink } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import classes from './Overview.module.css';
import type { ActionFacts, OverviewPlan } from './overview.operations.js';
import { healthOf, healthRows, HEALTHS, PHASES, planPath, type Health, type HealthRow } from './standing.js';

const TONES: Readonly<Record<Health, string>> = { ON_TRACK: 'green', AT_RISK: 'amber', OFF_TRACK: 'red' };

/** How the actions of each activity and phase are: a bar to look at, and figures that lead to the actions. */
export function HealthTable({ plan, actions }: { plan: OverviewPlan; actions: readonly ActionFacts[] }) {
  const t = useT();
  const word = useWord();
  const titles = new Map(plan.activities.map(({ code, title }) => [code, title]));
  const activities = healthRows(actions, [...titles.keys()], ({ activity }) => activity.code);
  const phases = healthRows(actions, PHASES, ({ phase }) => phase);
  return (
    <Section id="health" title={t('overview.health')}>
      {activities.length === 0 ? (
        <Empty>{t('overview.noActions')}</Empty>
      ) : (
        <>
          <Totals row={healthOf('', actions)} />
          <table className={classes['health']}>
            <caption>{t('overview.healthCaption')}</caption>
            <thead>
              <tr>
                <td />
                {HEALTHS.map((health) => (
                  <th key={health} scope="col">
                    <Sign name={`health.${health}`} quiet />
                  </th>
                ))}
                <th scope="col">{t('overview.done')}</th>
              </tr>
            </thead>
            <Rows rows={activities} filter="activity" name={(code) => `${code} ${titles.get(code) ?? ''}`} />
            <Rows rows={phases} filter="phase" name={(code) => word('Phase', code)} />
          </table>
        </>
      )}
    </Section>
  );
}

/** The whole plan; at the same time what the signs in the table's head mean. */
function Totals({ row: { counts } }: { row: HealthRow }) {
  return (
    <ul className={classes['totals']}>
      {HEALTHS.map((health) => (
        <li key={health}>
          <PlaceLink to={planPath({ health })}>
            <Sign name={`health.${health}`} /> {counts[health]}
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
}

interface RowsProps {
  readonly rows: readonly HealthRow[];
  readonly filter: 'activity' | 'phase';
  readonly name: (code: string) => string;
}

function Rows({ rows, filter, name }: RowsProps) {
  return (
    <tbody>
      {rows.map(({ code, counts, completed }) => (
        <tr key={code}>
          <th scope="row">
            <PlaceLink to={`plan?${filter}=${code}`}>{name(code)}</PlaceLink>
            <Bar counts={counts} completed={completed} />
          </th>
          {HEALTHS.map((health) => (
            <td key={health}>
              <Count count={counts[health]} tone={TONES[health]} path={planPath({ [filter]: code, health })} />
            </td>
          ))}
          <td>
            <Count count={completed} path={`plan?${filter}=${code}&status=COMPLETED`} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function Count({ count, tone, path }: { count: number; tone?: string; path: string }) {
  if (count === 0) return <span className={classes['none']}>0</span>;
  return (
    <span data-tone={tone} className={classes['count']}>
      <PlaceLink to={path}>{count}</PlaceLink>
    </span>
  );
}

/** The same figures as lengths, for the eye only. */
function Bar({ counts, completed }: Pick<HealthRow, 'counts' | 'completed'>) {
  const parts = [...HEALTHS.map((health) => [TONES[health], counts[health]] as const), ['slate', completed] as const];
  return (
    <span className={classes['bar']} aria-hidden>
      {parts.map(([tone, count]) => count > 0 && <span key={tone} data-tone={tone} style={{ flexGrow: count }} />)}
    </span>
  );
}
