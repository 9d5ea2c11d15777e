import type { ActionFact } from '../action/action.facts.js';
import type { DecisionFact } from '../committee/committee.facts.js';

/** Decisions are immutable, and one that adopts a plan touches many actions: what each touched is worked out once. */
const touched = new WeakMap<DecisionFact, ReadonlySet<string>>();

/** True for a decision that names an action among its subjects, or changed it. */
export function touchesAction(decision: DecisionFact, action: ActionFact): boolean {
  let ids = touched.get(decision);
  if (!ids) {
    ids = new Set(decision.effects.filter((effect) => effect.thing === 'Action').map((effect) => effect.id));
    touched.set(decision, ids);
  }
  return ids.has(action.id) || decision.subjects.includes(action.code);
}
