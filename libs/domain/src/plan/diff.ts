import { FALLBACK_LANGUAGE } from '../messages/index.js';
import { compareCodes } from '../shared/names.js';
import { BOOKKEEPING, type ChangeKind, type Fields, type ThingChange } from './change.js';
import { subjectOf, type Context } from './diff-subject.js';
import { summaryOf, type FieldChange } from './diff-summary.js';
import { listChange, valueText } from './diff-values.js';
import { describeChange } from './draft.js';
import type { Plan } from './plan.js';
import { fieldName, type Finder } from './reference.js';
import { Table } from './table.js';
import { THING_NAMES, type ThingName, type Things } from './things.js';

export type { FieldChange } from './diff-summary.js';

/** A change as a reader sees it: one for each thing, under its own code, by its stored fields. */
export interface PlanChange {
  readonly kind: ChangeKind;
  readonly entity: ThingName;
  /** The thing's code, or what it is called: `A3.1`, `A3.1 progress report 2`, `Session 3`, `Plastipolis`. */
  readonly subject: string;
  /** The fields that changed, by their names in the API; ids as codes or short names, lists separated by commas, in words. */
  readonly fields: readonly FieldChange[];
  /** One short sentence without a full stop. */
  readonly summary: string;
}

/**
 * Fields that no reader asks about, besides what every change touches: who, as an opaque id, and a decision's own record of
 * its effects; and ballots, which are nobody's but the voter's while they can be cast, and then stand in the decision.
 */
const UNSEEN: readonly string[] = [...BOOKKEEPING, 'byId', 'requestedById', 'contactId', 'effects', 'ballots'];

/** What changed from one plan to another of the same partnership, removed things included; whichever line of history they are of. */
export function diffPlans(before: Plan, after: Plan, language: string = FALLBACK_LANGUAGE): PlanChange[] {
  const context = contextOf([after, before], language);
  const changes = THING_NAMES.flatMap((thing) => differences(thing, before, after));
  return tell(changes, context);
}

/**
 * What one revision changed.
 *
 * @param after the plan that the revision led to, or a later one.
 */
export function describeRevision(
  after: Plan,
  changes: readonly ThingChange[],
  language: string = FALLBACK_LANGUAGE,
): PlanChange[] {
  const removed = new Map(
    changes
      .filter((change) => change.kind === 'REMOVED')
      .map((change) => [keyOf(change.thing, change.id), change.before]),
  );
  const known = contextOf([after], language);
  const find = ((thing, id) => known.find(thing, id) ?? removed.get(keyOf(thing, id)) ?? undefined) as Finder;
  return tell(changes, { ...known, find });
}

function contextOf(plans: readonly Plan[], language: string): Context {
  const find: Finder = (thing, id) => {
    for (const plan of plans) {
      const row = plan.find(thing, id);
      if (row) return row;
    }
    return undefined;
  };
  return { find, plans: plans.filter((plan) => plan.find('Partnership', plan.partnershipId)), language };
}

function differences<Name extends ThingName>(thing: Name, before: Plan, after: Plan): ThingChange[] {
  const ids = new Set<string>();
  Table.compare<Things[Name]>(before.table(thing), after.table(thing), (left, right) => {
    if (left) ids.add(left.id);
    if (right) ids.add(right.id);
  });
  const changes = [...ids].map((id) => describeChange(thing, before.find(thing, id), after.find(thing, id)));
  return changes.filter((change) => change !== null);
}

function tell(changes: readonly ThingChange[], context: Context): PlanChange[] {
  const told = changes.map((change) => tellOne(change, context)).filter((change) => change !== null);
  return told.sort(
    (left, right) =>
      THING_NAMES.indexOf(left.entity) - THING_NAMES.indexOf(right.entity) || compareCodes(left.subject, right.subject),
  );
}

/** Null when nothing changed that a reader asks about. */
function tellOne({ thing, id, kind, before, after }: ThingChange, context: Context): PlanChange | null {
  const fields = fieldsOf(thing, before ?? {}, after ?? {}, context);
  if (fields.length === 0 && kind === 'CHANGED') return null;
  const row = { id, ...(context.find(thing, id) as Fields | undefined), ...(kind === 'REMOVED' ? before : after) };
  const subject = subjectOf(thing, row, context);
  return { kind, entity: thing, subject, fields, summary: summaryOf({ thing, kind, subject, row, fields }, context) };
}

function fieldsOf(thing: ThingName, before: Fields, after: Fields, context: Context): FieldChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => !UNSEEN.includes(name))
    .map((name) => {
      const items = listChange(context, thing, name, before[name], after[name]);
      return {
        field: fieldName(thing, name),
        before: valueText(context, thing, name, before[name]),
        after: valueText(context, thing, name, after[name]),
        ...(items && { items }),
      };
    })
    .filter((field) => field.before !== field.after);
}

function keyOf(thing: ThingName, id: string): string {
  return `${thing} ${id}`;
}
