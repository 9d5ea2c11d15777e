import type { ActionFact } from '../action/action.facts.js';
import type { Plan } from '../plan/plan.js';
import type { AgendaItemFact, DecisionKind } from './committee.facts.js';
import { namesPartnership } from './vote.rules.js';

/**
 * The ids of the CONSULTED organisations of the actions that an item is about, each once: whoever is sent the item is asked
 * by it (domain.md, "The plan", contributors). An item is about an action that it names, or whose milestone, deliverable or
 * gate it names; the adoption of the whole plan is about everything that is proposed.
 */
export function consultedOn(plan: Plan, { kind, subjects }: Pick<AgendaItemFact, 'kind' | 'subjects'>): string[] {
  const actions = subjects.flatMap((subject) => actionsBehind(plan, kind, subject));
  const consulted = actions
    .flatMap((action) => action.contributors)
    .filter(({ responsibility }) => responsibility === 'CONSULTED');
  return [...new Set(consulted.map(({ organisationId }) => organisationId))];
}

function actionsBehind(plan: Plan, kind: DecisionKind | null, subject: string): readonly ActionFact[] {
  if (kind === 'ADOPT_PLAN' && namesPartnership(plan, subject)) {
    return plan.actions().filter(({ status }) => status === 'PROPOSED');
  }
  const action = plan.coded('Action', subject);
  if (action) return [action];
  const part = plan.coded('Deliverable', subject) ?? plan.coded('Milestone', subject);
  return part ? [plan.get('Action', part.actionId)] : [];
}
