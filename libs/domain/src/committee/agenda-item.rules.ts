import { permit } from '../identity/identity.policy.js';
import type { Asker } from '../identity/rights.js';
import { blocker, type Verdict } from '../shared/verdict.js';
import type { CommitteeSessionFact } from './committee.facts.js';
import type { SessionStatus } from './session.status.js';

/** Statuses of sessions whose agenda still grows; what comes after it was sent is late. */
const GROWING: readonly SessionStatus[] = ['PLANNED', 'CONVENED', 'IN_SESSION'];

/**
 * Whether an item may be put on a session's agenda: until the session is over.
 *
 * @returns every reason why not: NOT_YOUR_ROLE, WRONG_STATE {verb, status, expected}.
 */
export function askAgendaItem({ status }: CommitteeSessionFact, by: Asker): Verdict {
  const permitted = permit('addAgendaItem', by.rights, false);
  if (GROWING.includes(status)) return permitted;
  return [...permitted, blocker('WRONG_STATE', { verb: 'addAgendaItem', status, expected: GROWING })];
}
