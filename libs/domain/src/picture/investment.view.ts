import { askEndorsement } from '../committee/decisions/endorse-proposal.js';
import type {
  BudgetLine,
  FundingLine,
  FundingSource,
  FundingStatus,
  InvestmentProposalFact,
} from '../investment/investment.facts.js';
import { budgetLinesOf, fundingBlockers, fundingGap, fundingSum } from '../investment/investment.rules.js';
import { INVESTMENT_MACHINE, type InvestmentStage } from '../investment/investment.status.js';
import { investorsOf, type Investor } from '../investment/investors.js';
import { proposalTransitions } from '../investment/proposal.rules.js';
import type { Instant } from '../shared/calendar.js';
import type { Decimal, Money } from '../shared/decimal.js';
import type { Transition } from '../shared/transition.js';
import type { Statement } from '../shared/verdict.js';
import type { ActionView } from './action.view.js';
import type { DecisionView } from './committee.view.js';
import type { DeliverableView } from './deliverable.view.js';
import { mendable } from './mending.view.js';
import type { OrganisationView, RegionView } from './organisation.view.js';
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
  get version(): number {
    return this.fact.version;
  }
  get updatedAt(): Instant {
    return this.fact.updatedAt;
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
  get stageReason(): string | null {
    return this.fact.stageReason ?? null;
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
  get budgetLines(): BudgetLineView[] {
    return budgetLinesOf(this.fact).map((fact) => new BudgetLineView(this.picture, fact));
  }
  get fundingMix(): FundingLineView[] {
    return this.fact.fundingMix.map((fact) => new FundingLineView(this.picture, fact));
  }
  get fundingSum(): Decimal {
    return fundingSum(this.fact.fundingMix);
  }
  get fundingGap(): Decimal | null {
    return fundingGap(this.fact);
  }
  /** What keeps its figures from holding; empty when they do. */
  get fundingBlockers(): readonly Statement[] {
    return fundingBlockers(this.fact);
  }
  get investors(): InvestorView[] {
    return investorsOf(this.fact).map((investor) => new InvestorView(this.picture, investor));
  }
  get businessPlan(): DeliverableView | null {
    return this.picture.deliverables.find(this.fact.businessPlanId);
  }
  get endorsed(): boolean {
    return this.fact.endorsed;
  }
  /** What keeps the committee from endorsing it; empty when nothing does. */
  get endorsementBlockers(): readonly Statement[] {
    return askEndorsement(this.picture.plan, this.fact);
  }
  /** The decisions about it. */
  get decisions(): DecisionView[] {
    const decisions = this.picture.plan.table('Decision').filter((row) => row.subjects.includes(this.fact.code));
    return this.picture.decisions.list(decisions.sort((left, right) => left.number - right.number));
  }
  get transitions(): readonly Transition[] {
    return mendable(this.picture, proposalTransitions(this.picture.plan, this.fact, this.picture.asker), {
      machine: INVESTMENT_MACHINE,
      led: 'OWNER',
      organisationId: this.fact.ownerId,
    });
  }
}

/** One line of a budget. */
export class BudgetLineView {
  constructor(
    private readonly picture: Picture,
    private readonly fact: BudgetLine,
  ) {}

  get organisation(): OrganisationView | null {
    return this.picture.organisations.find(this.fact.organisationId);
  }
  get region(): RegionView {
    return this.picture.regions.get(this.fact.regionId);
  }
  get category(): string {
    return this.fact.category;
  }
  get year(): number | null {
    return this.fact.year;
  }
  get amount(): Decimal {
    return this.fact.amount;
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
  get investor(): string | null {
    return this.fact.investor ?? null;
  }
  get cost(): string | null {
    return this.fact.cost;
  }
  get year(): number | null {
    return this.fact.year ?? null;
  }
}

/** Somebody who brings money to a proposal, or is to. */
export class InvestorView {
  constructor(
    private readonly picture: Picture,
    private readonly investor: Investor,
  ) {}

  get organisation(): OrganisationView | null {
    return this.picture.organisations.find(this.investor.organisationId);
  }
  get name(): string {
    return this.organisation?.shortName ?? this.investor.name ?? '';
  }
  get coInvestor(): boolean {
    return this.investor.coInvestor;
  }
  get amount(): Decimal {
    return this.investor.amount;
  }
  get secured(): Decimal {
    return this.investor.secured;
  }
}
