import type { CombinedError } from 'urql';

/** A reason why something is not done, told by the server in the viewer's language. */
export interface Reason {
  readonly code: string;
  readonly message: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Why the server did not do what was asked. */
export interface RefusalFacts {
  /** UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, RULE_VIOLATION, CONFLICT, INVALID_INPUT, RATE_LIMITED, INTERNAL; OFFLINE: it was not reached. */
  readonly kind: string;
  readonly message: string;
  readonly blockers: readonly Reason[];
  /** What is wrong with an input, by the input's path without its first part (`title`, `conditions.0.owner`). */
  readonly fields: Readonly<Record<string, string>>;
  /** Under which the server's log tells more. */
  readonly logId: string | null;
}

interface Extensions {
  readonly code?: string;
  readonly blockers?: readonly Reason[];
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
  readonly logId?: string | null;
}

/** What an urql error says; a line that broke is OFFLINE. */
export function refusalOf(error: Pick<CombinedError, 'graphQLErrors' | 'networkError' | 'message'>): RefusalFacts {
  const [first] = error.graphQLErrors;
  if (!first) return { kind: 'OFFLINE', message: error.message, blockers: [], fields: {}, logId: null };
  const { code = 'INTERNAL', blockers = [], fields = [], logId = null } = first.extensions as Extensions;
  return { kind: code, message: first.message, blockers, fields: fieldsOf(fields), logId };
}

function fieldsOf(fields: NonNullable<Extensions['fields']>): Record<string, string> {
  return Object.fromEntries(fields.map(({ path, message }) => [path.replace(/^input\./, ''), message]));
}
