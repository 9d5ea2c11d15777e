import { demand, DomainError, type Fact, type Verdict } from '@roadbook/domain';

/**
 * Refuses a change that was made to an older state of a thing (contract.graphql: expectedVersion).
 * @param subject the thing's code
 * @throws DomainError CONFLICT
 */
export function expectVersion(subject: string, row: Fact, expected: number): void {
  if (row.version === expected) return;
  const params = { subject, expected, actual: row.version, updatedAt: row.updatedAt };
  throw new DomainError('CONFLICT', 'STALE_VERSION', params);
}

/**
 * Lets a change of a thing pass, or refuses it: first for reasons that lie in who asks, then because the thing has changed
 * since it was read, then for reasons that lie in the plan (contract.graphql, head note).
 * @throws DomainError FORBIDDEN, CONFLICT, RULE_VIOLATION
 */
export function allowAt(expected: number, row: Fact & { readonly code: string }, verdict: Verdict): void {
  demand(verdict.filter((reason) => reason.forbids));
  expectVersion(row.code, row, expected);
  demand(verdict);
}
