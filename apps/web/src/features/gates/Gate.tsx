import { Moment } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Criteria } from '../../ui/Criteria.js';
import { ActionLink, Due, PlaceLink } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { VerbButtons } from '../../ui/VerbButtons.js';
import type { GateFacts } from './gates.operations.js';
import classes from './GatesPage.module.css';
import { useGateVerbs } from './useGateVerbs.js';

interface GateProps {
  readonly gate: GateFacts;
  /** The partnership's name, for its own gates. */
  readonly name: string;
  /** Whether its criteria are seen at once. */
  readonly open?: boolean;
}

/** One gate: what it is for, where it stands, its checklist, and what the committee made of it. */
export function Gate({ gate, name, open = false }: GateProps) {
  const t = useT();
  const word = useWord();
  const { subject, to, status, requestedAt, requestedBy, criteria, action, transitions } = gate;
  const unmet = criteria.filter(({ met }) => !met).length;
  const verbs = useGateVerbs({ subject, name: action?.code ?? name, to, unmet });
  return (
    <li id={`gate-${gate.id}`}>
      <div className={classes['head']}>
        <h3 className={classes['subject']}>
          {action ? <ActionLink action={action} /> : name}
          <span className={classes['into']}> → {word('Phase', to)}</span>
        </h3>
        <Sign name={`gate.${status}`} />
      </div>
      <p className={classes['note']}>
        {t('gates.requested')} <Moment value={requestedAt} /> · {requestedBy}
      </p>
      <Decision gate={gate} />
      {criteria.length > 0 && (
        <details open={open}>
          <summary>
            {t('gates.met', { met: criteria.length - unmet, total: criteria.length, phase: word('Phase', to) })}
          </summary>
          <Criteria criteria={criteria} />
        </details>
      )}
      {open && <VerbButtons transitions={transitions.filter(({ name: verb }) => verb === 'withdraw')} verbs={verbs} />}
    </li>
  );
}

/** The decision on a gate, its conditions as follow-ups, and for ever whether it passed against its criteria. */
function Decision({ gate: { decision, overrideReason } }: Pick<GateProps, 'gate'>) {
  const t = useT();
  if (!decision) return null;
  return (
    <>
      <p className={classes['decision']}>
        <PlaceLink to={`decisions/${decision.number}`}>{t('gates.decision', { number: decision.number })}</PlaceLink>{' '}
        <span className={classes['text']}>{decision.text}</span>
      </p>
      {overrideReason !== null && (
        <p className={classes['override']} data-tone="amber">
          <strong>{t('gates.override')}</strong> {overrideReason}
        </p>
      )}
      {decision.followUps.length > 0 && (
        <ul className={classes['conditions']} aria-label={t('gates.conditions')}>
          {decision.followUps.map(({ id, text, owner, dueDate, doneOn, overdue }) => (
            <li key={id}>
              {text}
              <span className={classes['note']}>
                {owner.shortName} · {doneOn === null ? <Due date={dueDate} overdue={overdue} /> : t('gates.done')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
