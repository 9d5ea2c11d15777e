import type { ActionFact } from '../action/action.facts.js';
import type { MembershipFact, MembershipKind, OrganisationFact } from '../organisation/organisation.facts.js';
import { VOTING_KINDS } from '../organisation/organisation.facts.js';
import type { PartnershipFact } from '../partnership/partnership.facts.js';
import type { Instant, LocalDate } from '../shared/calendar.js';
import { normaliseName } from '../shared/names.js';
import type { Revision, ThingChange } from './change.js';
import { CodeOrder } from './code-order.js';
import { Column } from './column.js';
import { Table } from './table.js';
import { THING_NAMES, type ThingName, type Things } from './things.js';

export type Tables = { readonly [Name in ThingName]: Table<Things[Name]> };

/**
 * An immutable picture of one partnership at one revision: plain data with indexes. Everything that Roadbook says is a
 * function of a plan (or of two) and a date.
 */
export class Plan {
  private organisationNames: Map<string, OrganisationFact> | undefined;
  private orderedActions: ActionFact[] | undefined;

  private constructor(
    readonly partnershipId: string,
    /** The revision it stands at; 0 before the first. */
    readonly revision: number,
    /** The time of that revision; the empty text before the first. */
    readonly at: Instant,
    private readonly tables: Tables,
    /** What plans before this one worked out and this one can go on from. */
    private readonly kept: Kept,
  ) {}

  /** The plan before its first revision: nothing at all. */
  static empty(partnershipId: string): Plan {
    const tables = Object.fromEntries(THING_NAMES.map((name) => [name, Table.empty()])) as unknown as Tables;
    return new Plan(partnershipId, 0, '', tables, {});
  }

  static of(partnershipId: string, revision: number, at: Instant, tables: Tables): Plan {
    return new Plan(partnershipId, revision, at, tables, {});
  }

  table<Name extends ThingName>(name: Name): Table<Things[Name]> {
    return this.tables[name];
  }

  /** The thing with an id that another thing names, and that is therefore there. */
  get<Name extends ThingName>(name: Name, id: string): Things[Name] {
    const row = this.tables[name].get(id);
    if (!row) throw new Error(`the plan at revision ${this.revision} has no ${name} ${id}`);
    return row;
  }

  find<Name extends ThingName>(name: Name, id: string | null | undefined): Things[Name] | undefined {
    return id ? this.tables[name].get(id) : undefined;
  }

  get partnership(): PartnershipFact {
    return this.get('Partnership', this.partnershipId);
  }

  /** The plan with other tables, as a policy makes it that leaves things out. */
  withTables(tables: Tables): Plan {
    return new Plan(this.partnershipId, this.revision, this.at, tables, {});
  }

  get allTables(): Tables {
    return this.tables;
  }

  /** The next plan: this one with a revision applied. */
  apply(revision: Pick<Revision, 'number' | 'at' | 'changes'>): Plan {
    return new Plan(this.partnershipId, revision.number, revision.at, applyChanges(this.tables, revision.changes), {
      ...this.kept,
    });
  }

  /** The same tables under a new revision's number and time. */
  standingAt(revision: number, at: Instant): Plan {
    return new Plan(this.partnershipId, revision, at, this.tables, this.kept);
  }

  /** The plan with changes that have no revision yet, as a draft holds it. */
  with(changes: readonly ThingChange[]): Plan {
    return new Plan(this.partnershipId, this.revision, this.at, applyChanges(this.tables, changes), { ...this.kept });
  }

  // Look-up by what people say

  /** The organisation that a short name, name or alias means, whatever the case, accents, spaces and hyphens. */
  organisationNamed(name: string): OrganisationFact | undefined {
    if (!this.organisationNames) {
      const names = new Map<string, OrganisationFact>();
      const add = (key: string, organisation: OrganisationFact): void => {
        const normal = normaliseName(key);
        if (normal && !names.has(normal)) names.set(normal, organisation);
      };
      const all = this.tables.Organisation.rows();
      for (const organisation of all) add(organisation.shortName, organisation);
      for (const organisation of all)
        for (const key of [organisation.name, ...organisation.aliases]) add(key, organisation);
      this.organisationNames = names;
    }
    return this.organisationNames.get(normaliseName(name));
  }

  /** The thing of a kind that bears a code, whatever the case. */
  coded<Name extends CodedThing>(name: Name, code: string): Things[Name] | undefined {
    const table = this.tables[name] as unknown as Table<{ readonly id: string; readonly code: string }>;
    const wanted = code.trim();
    return (table.first('code', wanted) ?? table.first('code', wanted.toUpperCase())) as Things[Name] | undefined;
  }

  /** The slots of a table in the order of its rows' codes; slots of removed rows are empty. */
  codeOrder(name: OrderedThing): CodeOrder {
    const table = this.tables[name] as unknown as Table<{ readonly id: string; readonly code: string }>;
    const order = CodeOrder.of(table, this.kept[name]);
    this.kept[name] = order;
    return order;
  }

  /** One field of the actions, for filters that run through all of them. */
  actionColumn(field: ColumnField): Column<ActionFact> {
    const column = Column.of(this.tables.Action, field, this.kept[field]);
    this.kept[field] = column;
    return column;
  }

  /** All actions in the order of their codes. */
  actions(): readonly ActionFact[] {
    if (!this.orderedActions) {
      this.orderedActions = [];
      for (const slot of this.codeOrder('Action').slots) {
        const action = this.tables.Action.at(slot);
        if (action) this.orderedActions.push(action);
      }
    }
    return this.orderedActions;
  }

  // Memberships

  /** The membership of an organisation on a day. */
  membershipOf(organisationId: string, on: LocalDate): MembershipFact | undefined {
    return this.tables.Membership.with('organisationId', organisationId).find((row) => isCurrent(row, on));
  }

  /** The organisations that are members on a day, of the given kinds, in the order of their admission. */
  members(on: LocalDate, kinds?: readonly MembershipKind[]): OrganisationFact[] {
    return this.tables.Membership.filter((row) => isCurrent(row, on) && (!kinds || kinds.includes(row.kind))).map(
      (row) => this.get('Organisation', row.organisationId),
    );
  }

  /** The organisations with one vote each (domain.md, "Voters"). */
  voters(on: LocalDate): OrganisationFact[] {
    return this.members(on, VOTING_KINDS);
  }

  /** The organisation that coordinates the partnership: the last that was appointed. */
  coordinator(on: LocalDate): OrganisationFact {
    const current = this.members(on, ['COORDINATOR'])[0];
    if (current) return current;
    const any = this.tables.Membership.with('kind', 'COORDINATOR').at(-1);
    if (!any) throw new Error(`partnership ${this.partnershipId} has no coordinator`);
    return this.get('Organisation', any.organisationId);
  }
}

/** The kinds that are many, and listed in the order of their codes. */
export type OrderedThing = 'Action' | 'Milestone' | 'Deliverable';
/** The fields of actions by which lists are filtered most. */
export type ColumnField = 'activityId' | 'leadId' | 'phase' | 'status';
type Kept = Partial<Record<OrderedThing, CodeOrder> & Record<ColumnField, Column<ActionFact>>>;

/** The kinds that bear codes. */
export type CodedThing = {
  [Name in ThingName]: Things[Name] extends { readonly code: string } ? Name : never;
}[ThingName];

/** True when a membership holds on a day. */
export function isCurrent(membership: MembershipFact, on: LocalDate): boolean {
  return membership.from <= on && (membership.to === null || membership.to >= on);
}

function applyChanges(tables: Tables, changes: readonly ThingChange[]): Tables {
  const next: Record<string, Table<{ readonly id: string }>> = { ...tables } as never;
  for (const change of changes) {
    const table = next[change.thing]!;
    if (change.kind === 'ADDED') next[change.thing] = table.insert(change.after as never);
    else if (change.kind === 'REMOVED') next[change.thing] = table.remove(change.id);
    else next[change.thing] = table.replace({ ...table.get(change.id)!, ...change.after });
  }
  return next as unknown as Tables;
}
