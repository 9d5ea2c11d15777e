import { askAction } from '../../action/action.rules.js';
import { about, alreadyDone, askEach, committee, type Executor } from './executor.js';
import { actionName, actionOf, withdrawGate } from './subjects.js';

/** Rejects proposed actions; the decision's text is the reason. */
export const rejectAction: Executor = {
  needsSubject: true,
  nameOf: actionName,
  ask: (plan, proposal, today) =>
    askEach(proposal, (subject) => {
      const action = actionOf(plan, subject);
      if (action.status === 'REJECTED') return [alreadyDone(subject)];
      return about(subject, askAction('reject', plan, action, committee(today)));
    }),
  execute: (draft, proposal) => {
    for (const subject of proposal.subjects) {
      const action = actionOf(draft.plan, subject);
      draft.update('Action', action.id, { status: 'REJECTED', statusReason: proposal.text });
      withdrawGate(draft, action);
    }
  },
};
