import type { RiskFact } from '../risk/risk.facts.js';
import { riskTransitions } from '../risk/risk.rules.js';
import { RISK_MACHINE } from '../risk/risk.status.js';
import type { Instant } from '../shared/calendar.js';
import type { Transition } from '../shared/transition.js';
import type { ActionView } from './action.view.js';
import { mendable } from './mending.view.js';
import type { OrganisationView } from './organisation.view.js';
import type { Picture } from './picture.js';

/** A risk as the API shows it. */
export class RiskView {
  constructor(
    private readonly picture: Picture,
    readonly fact: RiskFact,
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
  get code(): string {
    return this.fact.code;
  }
  get action(): ActionView | null {
    return this.picture.actions.find(this.fact.actionId);
  }
  get title(): string {
    return this.fact.title;
  }
  get foreseen(): boolean {
    return this.fact.foreseen;
  }
  get likelihood(): number {
    return this.fact.likelihood;
  }
  get impact(): number {
    return this.fact.impact;
  }
  /** Likelihood times impact, 1 to 25. */
  get rating(): number {
    return this.fact.likelihood * this.fact.impact;
  }
  get mitigation(): string {
    return this.fact.mitigation;
  }
  get owner(): OrganisationView {
    return this.picture.organisations.get(this.fact.ownerId);
  }
  get open(): boolean {
    return this.fact.open;
  }
  get transitions(): readonly Transition[] {
    return mendable(this.picture, riskTransitions(this.picture.plan, this.fact, this.picture.asker), {
      machine: RISK_MACHINE,
      led: 'OWNER',
      organisationId: this.fact.ownerId,
    });
  }
}
