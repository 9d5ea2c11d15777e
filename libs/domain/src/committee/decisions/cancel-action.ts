import { askAction } from '../../action/action.rules.js';
import { about, alreadyDone, askEach, committee, type Executor } from './executor.js';
import { actionName, actionOf, withdrawGate } from './subjects.js';

/** Cancels actions, adopted ones too; the decision's text is the reason. */
export const cancelAction: Executor = {
  needsSubject: true,
  nameOf: actionName,
  ask: (plan, proposal, today) =>
    askEach(proposal, (subject) => {
      const action = actionOf(plan, subject);
      if (action.status === 'CANCELLED') return [alreadyDone(subject)];
      return about(subject, askAction('cancel', plan, action, committee(today)));
    }),
  execute: (draft, proposal) => {
    for (const subject of proposal.subjects) {
      const action = actionOf(draft.plan, subject);
      draft.update('Action', action.id, { status: 'CANCELLED', statusReason: proposal.text });
      withdrawGate(draft, action);
    }
  },
};
