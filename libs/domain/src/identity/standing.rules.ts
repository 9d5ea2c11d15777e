import type { Plan } from '../plan/plan.js';
import { isDecided, type By } from '../shared/transition.js';
import { blocker, type Blocker } from '../shared/verdict.js';
import { permit, type Verb } from './identity.policy.js';

/**
 * What is asked before any change, whatever it changes: not in the past, by who may, in a partnership that goes on.
 * A decision of the committee needs no rights.
 *
 * @param leads whether the asker's organisation leads the thing asked about.
 * @returns PAST, NOT_LEAD or NOT_YOUR_ROLE {verb}, PARTNERSHIP_CLOSED {closedOn}, as many as hold.
 */
export function askStanding(verb: Verb, plan: Plan, by: By, leads: boolean): Blocker[] {
  const blockers: Blocker[] = [];
  if (!isDecided(by)) {
    if (by.past) blockers.push(blocker('PAST'));
    blockers.push(...permit(verb, by.rights, leads));
  }
  const { closedOn } = plan.partnership;
  if (closedOn !== null) blockers.push(blocker('PARTNERSHIP_CLOSED', { closedOn }));
  return blockers;
}

/** True when the asker speaks for one of these organisations; the committee speaks for none. */
export function speaksFor(by: By, ...organisationIds: readonly string[]): boolean {
  return !isDecided(by) && organisationIds.includes(by.rights.organisationId);
}

/** True when the asker coordinates the partnership. */
export function coordinates(by: By): boolean {
  return !isDecided(by) && by.rights.roles.includes('COORDINATOR');
}
