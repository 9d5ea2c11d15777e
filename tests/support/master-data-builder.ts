import type { Asker, Role } from '../../libs/domain/src/identity/rights.js';
import type {
  MembershipKind,
  OrganisationFact,
  StakeholderFact,
} from '../../libs/domain/src/organisation/organisation.facts.js';
import {
  DEFAULT_SETTINGS,
  type PartnershipFact,
  type RegionFact,
} from '../../libs/domain/src/partnership/partnership.facts.js';
import { THING_NAMES, type ThingName, type Things } from '../../libs/domain/src/plan/things.js';
import type { LocalDate } from '../../libs/domain/src/shared/calendar.js';

/** The id that the builder gives a thing: `Action:A1.1`, `Organisation:Org1`, `Region:Region1`, `CommitteeSession:1`. */
export function idOf(thing: ThingName, name: string | number): string {
  return `${thing}:${name}`;
}

/** Someone who asks, speaking for an organisation by its short name. The day is 2026-06-15 unless given. */
export function anAsker(
  shortName: string,
  roles: readonly Role[],
  today: LocalDate = '2026-06-15',
  past = false,
): Asker {
  return { rights: { organisationId: idOf('Organisation', shortName), roles }, today, past };
}

export interface PlanShape {
  /** Region1, Region2, …; 2 unless given. */
  regions?: number;
  /** Org1 (the coordinator), Org2, …, one region after the other; 4 unless given. */
  organisations?: number;
  /** O1, O2, …; 1 unless given. */
  objectives?: number;
  partnership?: Partial<PartnershipFact>;
}

/** Fields of a thing, all optional; whoever it points to is named by code or short name in the fields added here. */
export type Given<Fact> = Partial<Fact>;

/** The time at which everything was made. */
export const AT = '2026-01-01T09:00:00.000Z';

/** The part of the plan builder that makes what a partnership has before its first action. */
export abstract class MasterDataBuilder {
  protected readonly rows = new Map<ThingName, Map<string, unknown>>(THING_NAMES.map((name) => [name, new Map()]));

  constructor(shape: PlanShape) {
    this.put('Partnership', { id: 'Partnership:P', ...PARTNERSHIP, ...shape.partnership });
    for (let n = 1; n <= 5; n += 1)
      this.put('Activity', { id: idOf('Activity', `A${n}`), code: `A${n}`, title: `Activity ${n}`, wording: null });
    for (let n = 1; n <= (shape.objectives ?? 1); n += 1) this.objective(`O${n}`);
    const regions = shape.regions ?? 2;
    for (let n = 1; n <= regions; n += 1)
      this.region(`Region${n}`).stakeholder(`Stakeholder${n}`, { regionId: idOf('Region', `Region${n}`) });
    const organisations = Array.from({ length: shape.organisations ?? 4 }, (_, index) => index + 1);
    for (const n of organisations)
      this.organisation(`Org${n}`, `Region${((n - 1) % regions) + 1}`, n === 1 ? 'COORDINATOR' : 'PARTNER');
    for (let n = 1; n <= regions; n += 1) {
      const names = organisations
        .filter((organisation) => ((organisation - 1) % regions) + 1 === n)
        .map((organisation) => `Org${organisation}`);
      this.letter(`Region${n}`, names);
    }
  }

  /** Adds a thing as it is, or changes the one with its id. */
  put<Name extends ThingName>(thing: Name, row: Partial<Things[Name]> & { readonly id: string }): this {
    const table = this.rows.get(thing)!;
    table.set(row.id, { version: 1, updatedAt: AT, ...(table.get(row.id) as object | undefined), ...row });
    return this;
  }

  /** Changes fields of a thing that is there already, by its code, short name or number. */
  change<Name extends ThingName>(thing: Name, name: string | number, fields: Partial<Things[Name]>): this {
    const id = idOf(thing, name);
    if (!this.rows.get(thing)!.has(id)) throw new Error(`no ${id} to change`);
    return this.put(thing, { ...fields, id });
  }

  without(thing: ThingName, name: string | number): this {
    if (!this.rows.get(thing)!.delete(idOf(thing, name))) throw new Error(`no ${idOf(thing, name)} to leave out`);
    return this;
  }

  partnership(fields: Given<PartnershipFact>): this {
    return this.change('Partnership', 'P', fields);
  }

  region(name: string, fields: Given<RegionFact> = {}): this {
    return this.put('Region', {
      id: idOf('Region', name),
      name,
      country: 'FR',
      nuts: null,
      circle: 'MOTOR',
      cohesionCategory: null,
      figures: [],
      s3Priorities: [],
      notes: [],
      ...fields,
    });
  }

  organisation(
    shortName: string,
    region: string,
    membership: MembershipKind | null = 'PARTNER',
    fields: Given<OrganisationFact> = {},
  ): this {
    const id = idOf('Organisation', shortName);
    const details = {
      label: null,
      description: '',
      profile: null,
      website: null,
      thematics: [],
      figures: [],
      competences: [],
      notes: [],
    };
    this.put('Organisation', {
      id,
      shortName,
      name: `${shortName} association`,
      aliases: [],
      kind: 'CLUSTER',
      regionId: idOf('Region', region),
      ...details,
      ...fields,
    });
    if (membership)
      this.put('Membership', {
        id: idOf('Membership', shortName),
        organisationId: id,
        kind: membership,
        from: '2026-01-01',
        to: null,
      });
    return this;
  }

  stakeholder(name: string, fields: Given<StakeholderFact> = {}): this {
    return this.put('Stakeholder', {
      id: idOf('Stakeholder', name),
      name,
      kind: 'ALLIANCE',
      regionId: idOf('Region', 'Region1'),
      responsibleId: null,
      state: 'IDENTIFIED',
      ...fields,
    });
  }

  objective(code: string): this {
    return this.put('Objective', { id: idOf('Objective', code), code, kind: 'OPERATIONAL', text: `Objective ${code}` });
  }

  /** A letter of support from a region, naming organisations by short name. */
  letter(region: string, names: readonly string[] = []): this {
    const nameIds = names.map((name) => idOf('Organisation', name));
    return this.put('LetterOfSupport', {
      id: idOf('LetterOfSupport', region),
      from: 'Director',
      senderId: null,
      regionId: idOf('Region', region),
      date: null,
      nameIds,
    });
  }

  pastProject(acronym: string): this {
    const id = idOf('PastProject', acronym);
    return this.put('PastProject', {
      id,
      acronym,
      title: null,
      scheme: null,
      topic: null,
      partnerIds: [],
      otherPartners: [],
    });
  }

  protected row<Name extends ThingName>(thing: Name, name: string): Things[Name] {
    const row = this.rows.get(thing)!.get(idOf(thing, name));
    if (!row) throw new Error(`no ${idOf(thing, name)}`);
    return row as Things[Name];
  }

  protected count(thing: ThingName, prefix = ''): number {
    return [...this.rows.get(thing)!.keys()].filter((id) => id.startsWith(idOf(thing, prefix))).length;
  }
}

const PARTNERSHIP: Omit<PartnershipFact, 'id' | 'version' | 'updatedAt'> = {
  code: 'P',
  name: 'A small partnership',
  ambition: 'To show how it works',
  strategy: 'One thing at a time',
  startDate: '2026-01-01',
  endDate: '2028-12-31',
  timeZone: 'Europe/Paris',
  contentLanguage: 'en',
  deliverableScheme: 'COSME',
  phase: 'IMPLEMENTATION',
  closedOn: null,
  edition: 1,
  settings: DEFAULT_SETTINGS,
  competenceDomains: [],
  links: [],
  notes: [],
};
