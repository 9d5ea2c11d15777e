/** Values that complete a message: codes, names, dates, counts. */
export type Params = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A statement with a code that programs read and params that complete its text; the text comes from the message catalogue. */
export interface Statement {
  readonly code: string;
  readonly params: Params;
}

/**
 * One reason why something may not be done. `forbids` marks reasons that lie in who asks (FORBIDDEN) and not in the
 * plan (RULE_VIOLATION).
 */
export interface Blocker extends Statement {
  readonly forbids?: boolean;
}

/** The answer of a rule: ok, or every reason why not. */
export type Verdict = readonly Blocker[];

/** A reason that lies in the state of the plan. */
export function blocker(code: string, params: Params = {}): Blocker {
  return { code, params };
}

/** A reason that lies in who asks. */
export function forbidden(code: string, params: Params = {}): Blocker {
  return { code, params, forbids: true };
}
