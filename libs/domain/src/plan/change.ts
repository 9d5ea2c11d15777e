import type { ThingName, Things } from './things.js';

export const CHANGE_KINDS = ['ADDED', 'CHANGED', 'REMOVED'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The fields of a thing and their values. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * What a revision did to one thing: each field's value before and after. ADDED has the whole thing after, REMOVED the
 * whole thing before, CHANGED only the fields that changed (`version` and `updatedAt` among them).
 */
export interface ThingChange<Name extends ThingName = ThingName> {
  readonly thing: Name;
  readonly id: string;
  readonly kind: ChangeKind;
  readonly before: Fields | null;
  readonly after: Fields | null;
}

/** A change of the whole plan: one transaction, one number, one time, one actor. */
export interface Revision {
  readonly number: number;
  readonly at: string;
  /** Opaque id of the account. */
  readonly actorId: string;
  readonly reason: string;
  readonly decisionId: string | null;
  readonly changes: readonly ThingChange[];
}

/** True when two field values are the same: texts, numbers, and lists or objects of these. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  // A field that a later version added is null in what was written before it.
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => sameValue((left as Fields)[key] ?? null, (right as Fields)[key] ?? null));
}

/** The fields in which two states of one thing differ. */
export function changedFields<Name extends ThingName>(before: Things[Name], after: Things[Name]): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const left = before as unknown as Fields;
  const right = after as unknown as Fields;
  return [...keys].filter((key) => !sameValue(left[key], right[key]));
}

/** Fields that every change touches and no reader asks about. */
export const BOOKKEEPING: readonly string[] = ['id', 'version', 'updatedAt'];
