import type { Blocker, Params, Verdict } from './verdict.js';

/** The kinds of refusal a client may meet, in the order in which they are looked for. */
export type ErrorKind =
  'UNAUTHENTICATED' | 'INVALID_INPUT' | 'NOT_FOUND' | 'FORBIDDEN' | 'CONFLICT' | 'RULE_VIOLATION' | 'RATE_LIMITED';

/** A fault in one field of an input: its path from the argument down, and what would be right. */
export interface FieldFault {
  readonly path: string;
  readonly code: string;
  readonly params: Params;
}

/** The one error of the house: everything that is refused is refused with one of these. */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    readonly params: Params = {},
    readonly blockers: readonly Blocker[] = [],
    readonly fields: readonly FieldFault[] = [],
  ) {
    super(`${kind}: ${code}`);
    this.name = 'DomainError';
  }
}

export function notFound(entity: string, code: string): DomainError {
  return new DomainError('NOT_FOUND', 'NOT_FOUND', { entity, code });
}

/** Refuses an input, naming every faulty field at once. */
export function invalidInput(fields: readonly FieldFault[]): DomainError {
  return new DomainError('INVALID_INPUT', 'INVALID_INPUT', { paths: fields.map((field) => field.path) }, [], fields);
}

export function fault(path: string, code: string, params: Params = {}): FieldFault {
  return { path, code, params };
}

/** Throws unless the verdict is ok: FORBIDDEN when any reason lies in who asks, else RULE_VIOLATION. */
export function demand(verdict: Verdict): void {
  if (verdict.length === 0) return;
  const forbids = verdict.filter((reason) => reason.forbids);
  if (forbids.length > 0) throw new DomainError('FORBIDDEN', forbids[0]!.code, forbids[0]!.params, forbids);
  throw new DomainError('RULE_VIOLATION', verdict[0]!.code, verdict[0]!.params, verdict);
}
