import { Day, Span, useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Facts } from '../../ui/Page.js';
import { OrganisationName, PlaceLink, ProgressBar } from '../../ui/parts.js';
import { Sign, toneOf } from '../../ui/Sign.js';
import type { ActionFacts } from './fields.operations.js';
import classes from './ActionPage.module.css';
import { linearProgress } from './progress-series.js';
import { isOver } from './verbs-of-status.js';

/** Status, phase and health in one line, each as shape, colour and word. */
export function ActionSigns({ action }: { action: ActionFacts }) {
  const t = useT();
  const { declaredHealth, computedHealth } = action;
  const differs = declaredHealth !== null && declaredHealth !== computedHealth;
  return (
    <div className={classes['signs']}>
      <Sign name={`status.${action.status}`} />
      <Sign name={`phase.${action.phase}`} />
      {!isOver(action.status) && <Sign name={`health.${computedHealth}`} />}
      {action.overdue && <Sign name="due.OVERDUE" />}
      {differs && !isOver(action.status) && (
        <span className={classes['signs']}>
          <span>{t('action.declared')}</span>
          <Sign name={`health.${declaredHealth}`} />
        </span>
      )}
    </div>
  );
}

/** The facts of an action, and why it stands as it does. */
export function ActionHead({ action, today }: { action: ActionFacts; today: string }) {
  const t = useT();
  const word = useWord();
  const { percent } = useFormat();
  const linear = linearProgress(action, today);
  return (
    <>
      <Facts
        items={[
          [t('action.lead'), <OrganisationName key="lead" organisation={action.lead} />],
          [
            t('action.progress'),
            <div key="progress">
              <ProgressBar value={action.progress} />
              {!isOver(action.status) && (
                <div className={classes['note']}>{t('action.linear', { value: percent(linear) })}</div>
              )}
            </div>,
          ],
          [t('action.planned'), <PlannedDates key="planned" action={action} />],
          action.actualStart !== null && [
            t('action.actual'),
            action.actualEnd ? (
              <Span key="actual" from={action.actualStart} to={action.actualEnd} />
            ) : (
              <span key="actual">
                {t('action.since')} <Day value={action.actualStart} />
              </span>
            ),
          ],
          [
            t('action.finalPhase'),
            action.finalPhase === action.phase ? t('action.inFinalPhase') : word('Phase', action.finalPhase),
          ],
          [t('action.priority'), word('Priority', action.priority)],
          [
            t('action.activity'),
            <PlaceLink key="activity" to={`plan?activity=${action.activity.code}`}>
              {action.activity.code} {action.activity.title}
            </PlaceLink>,
          ],
          action.statusReason !== null && [t('action.statusReason'), action.statusReason],
        ]}
      />
      <HealthReasons action={action} />
    </>
  );
}

function PlannedDates({ action }: { action: ActionFacts }) {
  const t = useT();
  const { plannedStart, plannedEnd, baselineStart, baselineEnd } = action;
  const moved = baselineStart !== null && (baselineStart !== plannedStart || baselineEnd !== plannedEnd);
  return (
    <>
      <Span from={plannedStart} to={plannedEnd} />
      {moved && baselineEnd !== null && (
        <div className={classes['note']}>
          {t('action.baseline')} <Span from={baselineStart} to={baselineEnd} />
        </div>
      )}
    </>
  );
}

/** Why the computed health is what it is, beside what the lead declares. */
function HealthReasons({ action }: { action: ActionFacts }) {
  const t = useT();
  const word = useWord();
  const { healthReasons, computedHealth, declaredHealth } = action;
  if (healthReasons.length === 0 || isOver(action.status)) return null;
  const declared = declaredHealth === null ? t('health.NONE') : word('Health', declaredHealth);
  return (
    <div className={classes['reasons']} data-tone={toneOf(`health.${computedHealth}`)}>
      <p>{t('action.whyHealth', { computed: word('Health', computedHealth), declared })}</p>
      <ul>
        {healthReasons.map(({ code, message }) => (
          <li key={code + message}>{message}</li>
        ))}
      </ul>
    </div>
  );
}
