import { blocker, type Verdict } from '../shared/verdict.js';

/** The most characters that the code of a partnership may have. */
export const CODE_LIMIT = 20;
const CODE = /^[A-Z0-9][A-Z0-9-]{1,19}$/;
const COUNTRY = /^[A-Z]{2}$/;

/** True for what may be the code of a new partnership: capital letters, digits and hyphens, 2 to 20 of them. */
export function isPartnershipCode(text: string): boolean {
  return CODE.test(text);
}

/** True for a country as ISO 3166 writes it in two letters. */
export function isCountryCode(text: string): boolean {
  return COUNTRY.test(text);
}

/** True when two codes mean the same partnership: people write them in either case. */
export function isSameCode(left: string, right: string): boolean {
  return left.trim().toUpperCase() === right.trim().toUpperCase();
}

/**
 * Whether an administrator may invite somebody to coordinate a partnership: while nobody does who could sign in. From then
 * on it is the coordinators' matter who comes in.
 * @param coordinators how many people hold the role COORDINATOR, of accounts that may be used
 */
export function askFirstCoordinator(coordinators: number, closedOn: string | null): Verdict {
  const blockers = coordinators > 0 ? [blocker('COORDINATOR_THERE')] : [];
  return closedOn === null ? blockers : [...blockers, blocker('PARTNERSHIP_CLOSED', { closedOn })];
}
