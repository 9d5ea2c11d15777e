import type { RiskFact } from '../risk/risk.facts.js';
import type { ActionView } from './action.view.js';
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
}
