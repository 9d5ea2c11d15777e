import { Criteria } from '../../ui/Criteria.js';
import { VerbButtons } from '../../ui/VerbButtons.js';
import { useT, useWord } from '../../i18n/text.js';
import { Sign } from '../../ui/Sign.js';
import type { GateCheckFacts } from './gates.operations.js';
import classes from './GatesPage.module.css';
import { useGateVerbs } from './useGateVerbs.js';

interface CheckProps {
  /** An action's code, or the partnership's. */
  readonly subject: string;
  /** How the subject is called. */
  readonly name: string;
  readonly phase: GateCheckFacts['to'];
  readonly check: GateCheckFacts;
}

/** The checklist before the next phase, and the request. */
export function Check({ subject, name, phase, check }: CheckProps) {
  const t = useT();
  const word = useWord();
  const { to, criteria, transitions, gate } = check;
  const unmet = criteria.filter(({ met }) => !met).length;
  const verbs = useGateVerbs({ subject, name, to, unmet });
  return (
    <>
      <div className={classes['head']}>
        <span className={classes['phases']}>
          <Sign name={`phase.${phase}`} />
          <span aria-hidden>→</span>
          <Sign name={`phase.${to}`} />
        </span>
        <VerbButtons
          transitions={transitions.filter(({ name: verb }) => verb === (gate ? 'withdraw' : 'request'))}
          verbs={verbs}
        />
      </div>
      <p className={classes['note']}>
        {t('gates.met', { met: criteria.length - unmet, total: criteria.length, phase: word('Phase', to) })}
      </p>
      <Criteria criteria={criteria} />
    </>
  );
}
