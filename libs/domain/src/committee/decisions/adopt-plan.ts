import type { ActionFact } from '../../action/action.facts.js';
import { askAction } from '../../action/action.rules.js';
import { LIVE_STATUSES } from '../../action/action.status.js';
import type { Plan } from '../../plan/plan.js';
import { blocker } from '../../shared/verdict.js';
import { namesPartnership } from '../vote.rules.js';
import { adopt } from './adoption.js';
import { about, askEach, committee, type DecisionProposal, type Executor } from './executor.js';
import { actionName, actionOf, partnershipName } from './subjects.js';

/**
 * Adopts and baselines the listed actions as the next edition of the joint action plan. The partnership's code stands for
 * all that are proposed; a listed action that was adopted before and goes on is baselined anew.
 */
export const adoptPlan: Executor = {
  needsSubject: true,
  nameOf: (plan, subject) => partnershipName(plan, subject) ?? actionName(plan, subject),
  ask: (plan, proposal, today) =>
    askEach(proposal, (subject) => {
      if (namesPartnership(plan, subject))
        return proposed(plan).length > 0 ? [] : [blocker('NOTHING_PROPOSED', { subject })];
      const action = actionOf(plan, subject);
      return LIVE_STATUSES.includes(action.status)
        ? []
        : about(subject, askAction('adopt', plan, action, committee(today)));
    }),
  execute: (draft, proposal) => {
    for (const action of listed(draft.plan, proposal)) adopt(draft, action);
    const { id, edition } = draft.plan.partnership;
    draft.update('Partnership', id, { edition: edition + 1 });
  },
};

function proposed(plan: Plan): ActionFact[] {
  return plan.actions().filter((action) => action.status === 'PROPOSED');
}

function listed(plan: Plan, { subjects }: DecisionProposal): Set<ActionFact> {
  const actionsOf = (subject: string): ActionFact[] =>
    namesPartnership(plan, subject) ? proposed(plan) : [actionOf(plan, subject)];
  return new Set(subjects.flatMap(actionsOf));
}
