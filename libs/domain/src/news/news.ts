import type { Rights, Role } from '../identity/rights.js';
import type { Statement } from '../shared/verdict.js';

/** What news are about; those of the first three kinds are told at once, all others wait for the next daily digest. */
export const NEWS_KINDS = [
  'DECISION',
  'RETURNED_REPORT',
  'OVERDUE',
  'SESSION',
  'MINUTES',
  'PERIOD',
  'REPORT',
  'DELIVERABLE',
  'FOLLOW_UP',
  'MOVE_REQUEST',
  'DISSEMINATION',
  'NOTICE',
  'REMINDER',
] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

const AT_ONCE: readonly NewsKind[] = ['DECISION', 'RETURNED_REPORT', 'OVERDUE'];

/** Whose people are told. */
export interface Audience {
  /** The organisations whose people are told; null: those of every member. */
  readonly organisationIds: readonly string[] | null;
  /** One of these roles is needed. */
  readonly roles: readonly Role[];
  /** Who is not told, because it was their own doing; null: nobody. */
  readonly exceptId: string | null;
}

/** Something that somebody is to be told of. */
export interface News {
  /** Equal for the same news, whenever it is worked out: nobody is told twice under one key. */
  readonly key: string;
  readonly kind: NewsKind;
  readonly audience: Audience;
  readonly statement: Statement;
  /** What belongs to it, a line each. */
  readonly lines: readonly Statement[];
  /** The subject of a mail that tells this and nothing else; null for what is told in a digest. */
  readonly subject: Statement | null;
  /** The path of the page to look at. */
  readonly link: string;
}

/** True for news that are not to wait for the next digest. */
export function isAtOnce({ kind }: Pick<News, 'kind'>): boolean {
  return AT_ONCE.includes(kind);
}

/** Whether somebody belongs to an audience. */
export function isTold({ organisationIds, roles, exceptId }: Audience, accountId: string, rights: Rights): boolean {
  if (accountId === exceptId) return false;
  if (organisationIds !== null && !organisationIds.includes(rights.organisationId)) return false;
  return rights.roles.some((role) => roles.includes(role));
}
