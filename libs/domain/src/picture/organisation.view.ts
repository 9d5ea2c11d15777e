import type {
  Label,
  MembershipKind,
  OrganisationFact,
  OrganisationKind,
  StakeholderFact,
  StakeholderKind,
  StakeholderState,
} from '../organisation/organisation.facts.js';
import type { Circle, CohesionCategory, RegionFact } from '../partnership/partnership.facts.js';
import type { Figure } from '../plan/fact.js';
import type { Instant, LocalDate } from '../shared/calendar.js';
import type { PastProjectView } from './master-data.view.js';
import type { Picture } from './picture.js';

/** An organisation as the API shows it. */
export class OrganisationView {
  constructor(
    private readonly picture: Picture,
    readonly fact: OrganisationFact,
  ) {}

  get id(): string {
    return this.fact.id;
  }
  get shortName(): string {
    return this.fact.shortName;
  }
  get name(): string {
    return this.fact.name;
  }
  get aliases(): readonly string[] {
    return this.fact.aliases;
  }
  get kind(): OrganisationKind {
    return this.fact.kind;
  }
  /** Its membership today; of a former member the last one. An organisation that is still to be admitted counts by its kind. */
  get membership(): MembershipKind {
    const { plan, asker } = this.picture;
    const membership =
      plan.membershipOf(this.fact.id, asker.today) ??
      plan.table('Membership').with('organisationId', this.fact.id).at(-1);
    return membership?.kind ?? kindOfMembership(this.fact.kind);
  }
  get memberFrom(): LocalDate | null {
    return this.picture.plan.membershipOf(this.fact.id, this.picture.asker.today)?.from ?? null;
  }
  get region(): RegionView {
    return this.picture.regions.get(this.fact.regionId);
  }
  get label(): Label | null {
    return this.fact.label;
  }
  get description(): string {
    return this.fact.description;
  }
  get profile(): string | null {
    return this.fact.profile;
  }
  get website(): string | null {
    return this.fact.website;
  }
  get thematics(): readonly string[] {
    return this.fact.thematics;
  }
  get competences(): readonly string[] {
    return this.fact.competences;
  }
  get figures(): readonly Figure[] {
    return this.fact.figures;
  }
  get notes(): readonly string[] {
    return this.fact.notes;
  }
  get pastProjects(): PastProjectView[] {
    const facts = this.picture.plan.table('PastProject').filter((project) => project.partnerIds.includes(this.fact.id));
    return this.picture.pastProjects.list(facts);
  }
}

/** A region as the API shows it. */
export class RegionView {
  constructor(
    private readonly picture: Picture,
    readonly fact: RegionFact,
  ) {}

  get id(): string {
    return this.fact.id;
  }
  get name(): string {
    return this.fact.name;
  }
  get country(): string {
    return this.fact.country;
  }
  get nuts(): string | null {
    return this.fact.nuts;
  }
  get circle(): Circle {
    return this.fact.circle;
  }
  get cohesionCategory(): CohesionCategory | null {
    return this.fact.cohesionCategory;
  }
  get figures(): readonly Figure[] {
    return this.fact.figures;
  }
  get s3Priorities(): readonly string[] {
    return this.fact.s3Priorities;
  }
  get notes(): readonly string[] {
    return this.fact.notes;
  }
  /** Its organisations that are members today. */
  get organisations(): OrganisationView[] {
    return this.picture.members().filter((organisation) => organisation.fact.regionId === this.fact.id);
  }
  get stakeholders(): StakeholderView[] {
    return this.picture.stakeholders.list(this.picture.plan.table('Stakeholder').with('regionId', this.fact.id));
  }
}

/** A body to connect with. */
export class StakeholderView {
  constructor(
    private readonly picture: Picture,
    private readonly fact: StakeholderFact,
  ) {}

  get id(): string {
    return this.fact.id;
  }
  get version(): number {
    return this.fact.version;
  }
  get updatedAt(): Instant {
    return this.fact.updatedAt;
  }
  get name(): string {
    return this.fact.name;
  }
  get kind(): StakeholderKind {
    return this.fact.kind;
  }
  get region(): RegionView {
    return this.picture.regions.get(this.fact.regionId);
  }
  get responsible(): OrganisationView | null {
    return this.picture.organisations.find(this.fact.responsibleId);
  }
  get state(): StakeholderState {
    return this.fact.state;
  }
}

function kindOfMembership(kind: OrganisationKind): MembershipKind {
  if (kind === 'REGIONAL_AUTHORITY' || kind === 'MINISTRY') return 'REGIONAL_AUTHORITY';
  return kind === 'REGIONAL_AGENCY' ? 'REGIONAL_AGENCY' : 'PARTNER';
}
