import type { ActionFact } from '../action/action.facts.js';
import { DROPPED_STATUSES } from '../action/action.status.js';
import type { MembershipKind, OrganisationFact } from '../organisation/organisation.facts.js';
import type { Plan } from '../plan/plan.js';
import type { LocalDate } from '../shared/calendar.js';

/** What several rules of the compliance check ask about; each answer is worked out once per check. */
export class ComplianceContext {
  private knownActions: readonly ActionFact[] | undefined;
  private knownPartners: readonly OrganisationFact[] | undefined;
  private knownMembers: ReadonlyMap<string, MembershipKind> | undefined;

  constructor(
    readonly plan: Plan,
    readonly today: LocalDate,
  ) {}

  /** The actions that take part in the plan, that is all but cancelled and rejected ones, in the order of their codes. */
  get actions(): readonly ActionFact[] {
    this.knownActions ??= this.plan.actions().filter((action) => !DROPPED_STATUSES.includes(action.status));
    return this.knownActions;
  }

  /** The actions that something can still be done about: those that take part and are not completed. */
  get openActions(): readonly ActionFact[] {
    return this.actions.filter((action) => action.status !== 'COMPLETED');
  }

  /** The partners, the coordinator among them, in the order of their admission. */
  get partners(): readonly OrganisationFact[] {
    this.knownPartners ??= this.plan.voters(this.today);
    return this.knownPartners;
  }

  /** Organisations by id that are members, or will be. */
  get members(): ReadonlyMap<string, MembershipKind> {
    if (!this.knownMembers) {
      const current = this.plan.table('Membership').filter(({ to }) => to === null || to >= this.today);
      this.knownMembers = new Map(current.map(({ organisationId, kind }) => [organisationId, kind]));
    }
    return this.knownMembers;
  }

  /** The short name of an organisation. */
  nameOf(organisationId: string): string {
    return this.plan.get('Organisation', organisationId).shortName;
  }

  get coordinator(): string {
    return this.plan.coordinator(this.today).shortName;
  }
}
