import { localDateAt, type Instant, type LocalDate } from '../shared/calendar.js';
import { BOOKKEEPING, changedFields, sameValue, type Fields, type ThingChange } from './change.js';
import type { Fact } from './fact.js';
import type { Plan } from './plan.js';
import type { ThingName, Things } from './things.js';

/** The fields of a thing that whoever adds it must give. */
export type NewThing<Name extends ThingName> = Omit<Things[Name], keyof Fact>;

/**
 * The next revision in the making. Use cases ask rules of `plan`, which always shows what has been changed so far, and
 * change it by `insert`, `update` and `remove`; nothing is written until the unit of work takes what `finish()` gives.
 */
export class Draft {
  plan: Plan;
  /** Why the change was made, for the history. */
  reason = '';
  /** The decision that the revision carries out. */
  decisionId: string | null = null;

  constructor(
    readonly base: Plan,
    readonly now: Instant,
    readonly actorId: string,
    private readonly nextId: () => string,
  ) {
    this.plan = base;
  }

  /** The number that the revision will have. */
  get revision(): number {
    return this.base.revision + 1;
  }

  /** The date in the partnership's time zone. */
  get today(): LocalDate {
    return localDateAt(this.now, this.plan.partnership.timeZone);
  }

  insert<Name extends ThingName>(thing: Name, fields: NewThing<Name>, id: string = this.nextId()): Things[Name] {
    const row = { id, version: 1, updatedAt: this.now, ...fields } as unknown as Things[Name];
    this.plan = this.plan.with([{ thing, id, kind: 'ADDED', before: null, after: row as unknown as Fields }]);
    this.touched.set(`${thing} ${id}`, { thing, id });
    return row;
  }

  /** Changes fields of a thing; fields that have the value already are no change. */
  update<Name extends ThingName>(thing: Name, id: string, fields: Partial<NewThing<Name>>): Things[Name] {
    const before = this.plan.get(thing, id) as unknown as Fields;
    const changed = Object.entries(fields).filter(
      ([key, value]) => value !== undefined && !sameValue(before[key], value),
    );
    if (changed.length === 0) return before as unknown as Things[Name];
    const original = this.base.table(thing).get(id);
    const after = {
      ...Object.fromEntries(changed),
      version: original ? original.version + 1 : 1,
      updatedAt: this.now,
    };
    this.plan = this.plan.with([{ thing, id, kind: 'CHANGED', before: null, after }]);
    this.touched.set(`${thing} ${id}`, { thing, id });
    return this.plan.get(thing, id);
  }

  remove(thing: ThingName, id: string): void {
    const original = this.base.table(thing).get(id);
    this.plan = this.plan.with([{ thing, id, kind: 'REMOVED', before: null, after: null }]);
    if (original) this.touched.set(`${thing} ${id}`, { thing, id });
    else throw new Error(`${thing} ${id} was added by this very revision`);
  }

  /**
   * What the revision does, once per thing, in the order in which things were first touched, and the plan that comes of
   * it. The plan is the drafted one, so that it shares its indexes with the base; changes that cancel out leave no trace.
   */
  finish(): { readonly changes: readonly ThingChange[]; readonly plan: Plan } {
    const changes: ThingChange[] = [];
    let plan = this.plan;
    for (const { thing, id } of this.touched.values()) {
      const before = this.base.table(thing).get(id);
      const after = this.plan.table(thing).get(id);
      const change = describeChange(thing, before, after);
      if (change) changes.push(change);
      else if (before !== after)
        plan = plan.with([{ thing, id, kind: 'CHANGED', before: null, after: before as unknown as Fields }]);
    }
    return { changes, plan: plan.standingAt(this.revision, this.now) };
  }

  private readonly touched = new Map<string, { thing: ThingName; id: string }>();
}

/** The change that leads from one state of a thing to another, or null when nothing but bookkeeping differs. */
export function describeChange<Name extends ThingName>(
  thing: Name,
  before: Things[Name] | undefined,
  after: Things[Name] | undefined,
): ThingChange | null {
  if (before && !after)
    return { thing, id: before.id, kind: 'REMOVED', before: before as unknown as Fields, after: null };
  if (!before && after) return { thing, id: after.id, kind: 'ADDED', before: null, after: after as unknown as Fields };
  if (!before || !after) return null;
  const fields = changedFields(before, after);
  if (fields.every((field) => BOOKKEEPING.includes(field))) return null;
  const pick = (row: unknown): Fields => Object.fromEntries(fields.map((field) => [field, (row as Fields)[field]]));
  return { thing, id: after.id, kind: 'CHANGED', before: pick(before), after: pick(after) };
}
