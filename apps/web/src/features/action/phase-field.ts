import { useT, useWord } from '../../i18n/text.js';
import type { AskField } from '../../ui/AskDialog.js';
import type { ActionFacts } from './fields.operations.js';

type Phase = ActionFacts['phase'];
const PHASES: readonly Phase[] = ['PREPARATION', 'IMPLEMENTATION', 'INVESTMENT'];

/** A field for the phase of something that is added to an action: none beyond its final one. */
export function usePhaseField({ phase, finalPhase }: Pick<ActionFacts, 'phase' | 'finalPhase'>): {
  readonly field: AskField;
  readonly read: (answer: string | undefined) => Phase;
} {
  const t = useT();
  const word = useWord();
  const open = PHASES.slice(0, PHASES.indexOf(finalPhase) + 1);
  return {
    field: {
      name: 'phase',
      label: t('action.phase'),
      kind: 'choice',
      initial: phase,
      choices: open.map((value) => ({ value, label: word('Phase', value) })),
    },
    read: (answer) => open.find((one) => one === answer) ?? phase,
  };
}
