import { LIVE_STATUSES } from '../../action/action.status.js';
import { blocker } from '../../shared/verdict.js';
import type { Executor } from './executor.js';
import { alreadyDone } from './executor.js';
import { partnershipName } from './subjects.js';

/** Closes the partnership today; every action has come to its end before. It may be named, and need not be. */
export const closePartnership: Executor = {
  needsSubject: false,
  nameOf: partnershipName,
  ask: (plan) => {
    if (plan.partnership.closedOn !== null) return [alreadyDone(plan.partnership.code)];
    const live = plan.actions().filter((action) => LIVE_STATUSES.includes(action.status));
    return live.length > 0 ? [blocker('ACTIONS_LIVE', { codes: live.map((action) => action.code) })] : [];
  },
  execute: (draft) => {
    draft.update('Partnership', draft.plan.partnershipId, { closedOn: draft.today });
  },
};
