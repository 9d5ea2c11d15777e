import type {
  FundingLine,
  FundingSource,
  FundingStatus,
  InvestmentProposalFact,
} from '../investment/investment.facts.js';
import type { InvestmentStage } from '../investment/investment.status.js';
import type { Decimal, Money } from '../shared/decimal.js';
import type { ActionView } from './action.view.js';
import type { DeliverableView } from './deliverable.view.js';
import type { OrganisationView } from './organisation.view.js';
import type { Picture } from './picture.js';

/** An investment proposal as the API shows it. */
export class InvestmentProposalView {
  constructor(
    private readonly picture: Picture,
    readonly fact: InvestmentProposalFact,
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
  get stage(): InvestmentStage {
    return this.fact.stage;
  }
  get trl(): number | null {
    return this.fact.trl;
  }
  get owner(): OrganisationView {
    return this.picture.organisations.get(this.fact.ownerId);
  }
  get action(): ActionView | null {
    return this.picture.actions.find(this.fact.actionId);
  }
  get budget(): Money | null {
    return this.fact.budget;
  }
  get fundingMix(): FundingLineView[] {
    return this.fact.fundingMix.map((fact) => new FundingLineView(this.picture, fact));
  }
  get businessPlan(): DeliverableView | null {
    return this.picture.deliverables.find(this.fact.businessPlanId);
  }
  get endorsed(): boolean {
    return this.fact.endorsed;
  }
}

/** One line of a funding mix. */
export class FundingLineView {
  constructor(
    private readonly picture: Picture,
    private readonly fact: FundingLine,
  ) {}

  get source(): FundingSource {
    return this.fact.source;
  }
  get scheme(): string | null {
    return this.fact.scheme;
  }
  get status(): FundingStatus {
    return this.fact.status;
  }
  get amount(): Decimal {
    return this.fact.amount;
  }
  get organisation(): OrganisationView | null {
    return this.picture.organisations.find(this.fact.organisationId);
  }
  get cost(): string | null {
    return this.fact.cost;
  }
}
