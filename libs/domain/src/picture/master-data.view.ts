import type {
  ActivityFact,
  CompetenceDomain,
  LetterOfSupportFact,
  PastProjectFact,
  ThematicAreaFact,
} from '../partnership/partnership.facts.js';
import type { LocalDate } from '../shared/calendar.js';
import type { ActionView } from './action.view.js';
import type { OrganisationView, RegionView } from './organisation.view.js';
import type { Picture } from './picture.js';

/** A work stream with its actions. */
export class ActivityView {
  constructor(
    private readonly picture: Picture,
    readonly fact: ActivityFact,
  ) {}

  get id(): string {
    return this.fact.id;
  }
  get code(): string {
    return this.fact.code;
  }
  get title(): string {
    return this.fact.title;
  }
  get wording(): string | null {
    return this.fact.wording;
  }
  get actions(): ActionView[] {
    return this.picture.actions.list(this.picture.plan.actions().filter((row) => row.activityId === this.fact.id));
  }
}

/** A thematic area, one node of a tree. */
export class ThematicAreaView {
  constructor(
    private readonly picture: Picture,
    readonly fact: ThematicAreaFact,
  ) {}

  get id(): string {
    return this.fact.id;
  }
  get code(): string {
    return this.fact.code;
  }
  get title(): string {
    return this.fact.title;
  }
  /** The code of the area above. */
  get parent(): string | null {
    return this.picture.plan.find('ThematicArea', this.fact.parentId)?.code ?? null;
  }
}

/** A project that partners did together before. */
export class PastProjectView {
  constructor(
    private readonly picture: Picture,
    private readonly fact: PastProjectFact,
  ) {}

  get acronym(): string {
    return this.fact.acronym;
  }
  get title(): string | null {
    return this.fact.title;
  }
  get scheme(): string | null {
    return this.fact.scheme;
  }
  get topic(): string | null {
    return this.fact.topic;
  }
  get partners(): OrganisationView[] {
    return this.fact.partnerIds.map((id) => this.picture.organisations.get(id));
  }
  get otherPartners(): readonly string[] {
    return this.fact.otherPartners;
  }
}

/** A letter of support. */
export class LetterOfSupportView {
  constructor(
    private readonly picture: Picture,
    private readonly fact: LetterOfSupportFact,
  ) {}

  /** The sender's function, never a person. */
  get from(): string {
    return this.fact.from;
  }
  get sender(): OrganisationView | null {
    return this.picture.organisations.find(this.fact.senderId);
  }
  get region(): RegionView {
    return this.picture.regions.get(this.fact.regionId);
  }
  get date(): LocalDate | null {
    return this.fact.date;
  }
  get names(): OrganisationView[] {
    return this.fact.nameIds.map((id) => this.picture.organisations.get(id));
  }
}

/** A domain of the competence map and the members that cover it. */
export class DomainCoverageView {
  constructor(
    private readonly picture: Picture,
    private readonly fact: CompetenceDomain,
  ) {}

  get domain(): string {
    return this.fact.code;
  }
  get title(): string {
    return this.fact.title;
  }
  get description(): string {
    return this.fact.description;
  }
  get organisations(): OrganisationView[] {
    return this.picture.members().filter((organisation) => organisation.competences.includes(this.fact.code));
  }
}
