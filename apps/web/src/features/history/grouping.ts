import type { ChangeEntry, RevisionEntry } from './history.operations.js';

/** Everything together that was made on one day. */
export interface LogDay {
  readonly day: string;
  readonly entries: readonly RevisionEntry[];
}

/** Revisions without doubles, newest first, by the local day on which they were made. */
export function byDay(entries: readonly RevisionEntry[], dayOf: (instant: string) => string): LogDay[] {
  const unique = new Map(entries.map((entry) => [entry.number, entry]));
  const days = new Map<string, RevisionEntry[]>();
  for (const entry of [...unique.values()].sort((left, right) => right.number - left.number)) {
    const day = dayOf(entry.at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([day, made]) => ({ day, entries: made }));
}

/** Changes of one kind of thing. */
export interface Kind {
  readonly entity: string;
  readonly changes: readonly ChangeEntry[];
}

/** What people look for first; all else follows in the order in which it came. */
const FIRST: readonly string[] = [
  'Partnership',
  'Action',
  'Milestone',
  'Deliverable',
  'Gate',
  'Decision',
  'CommitteeSession',
];

/** Changes by kind of thing. */
export function byKind(changes: readonly ChangeEntry[]): Kind[] {
  const kinds = new Map<string, ChangeEntry[]>();
  for (const change of changes) kinds.set(change.entity, [...(kinds.get(change.entity) ?? []), change]);
  const rank = (entity: string): number => (FIRST.includes(entity) ? FIRST.indexOf(entity) : FIRST.length);
  return [...kinds]
    .sort(([left], [right]) => rank(left) - rank(right))
    .map(([entity, changed]) => ({ entity, changes: changed }));
}

/** The people who made some of the revisions, by name, for the filter. */
export function peopleIn(entries: readonly RevisionEntry[]): { readonly value: string; readonly label: string }[] {
  const people = new Map(entries.map(({ byId, by }) => [byId, by]));
  return [...people]
    .map(([value, label]) => ({ value, label }))
    .sort((left, right) => left.label.localeCompare(right.label));
}
