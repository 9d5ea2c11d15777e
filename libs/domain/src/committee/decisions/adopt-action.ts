import { askAction } from '../../action/action.rules.js';
import { ADOPTED_STATUSES } from '../../action/action.status.js';
import { adopt } from './adoption.js';
import { about, alreadyDone, askEach, committee, type Executor } from './executor.js';
import { actionName, actionOf } from './subjects.js';

/** Adopts proposed actions, one by one and without a new edition of the plan. */
export const adoptAction: Executor = {
  needsSubject: true,
  nameOf: actionName,
  ask: (plan, proposal, today) =>
    askEach(proposal, (subject) => {
      const action = actionOf(plan, subject);
      if (ADOPTED_STATUSES.includes(action.status)) return [alreadyDone(subject)];
      return about(subject, askAction('adopt', plan, action, committee(today)));
    }),
  execute: (draft, proposal) => {
    for (const subject of proposal.subjects) adopt(draft, actionOf(draft.plan, subject));
  },
};
