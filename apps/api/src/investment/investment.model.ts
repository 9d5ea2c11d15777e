import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { FundingSource, FundingStatus, InvestmentStage } from '@roadbook/domain';
import { ActionModel } from '../action/action.model.js';
import { DecisionModel } from '../committee/decision.model.js';
import { DeliverableModel } from '../deliverable/deliverable.model.js';
import { MessageModel, TransitionModel } from '../graphql/message.model.js';
import { DateTimeScalar, DecimalScalar } from '../graphql/scalars.js';
import { OrganisationModel, RegionModel } from '../organisation/organisation.model.js';
import { FundingSourceEnum, FundingStatusEnum, InvestmentStageEnum } from './investment.enum.js';

@ObjectType('Money', { description: 'An amount of money.' })
export class MoneyModel {
  @Field(() => DecimalScalar, { description: 'How much.' })
  amount!: string;

  @Field(() => String, { description: 'In which currency, by its ISO 4217 code.' })
  currency!: string;
}

@ObjectType('FundingLine', { description: 'One line of a funding mix.' })
export class FundingLineModel {
  @Field(() => FundingSourceEnum, { description: 'Where the money comes from.' })
  source!: FundingSource;

  @Field(() => String, { nullable: true, description: 'The scheme or programme, where there is one.' })
  scheme!: string | null;

  @Field(() => FundingStatusEnum, { description: 'How sure it is.' })
  status!: FundingStatus;

  @Field(() => DecimalScalar, { description: 'How much, in the currency of the budget.' })
  amount!: string;

  @Field(() => OrganisationModel, { nullable: true, description: 'The organisation of the register that brings it.' })
  organisation!: OrganisationModel | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who brings it, where that is no organisation of the register.',
  })
  investor!: string | null;

  @Field(() => String, { nullable: true, description: 'The cost item it pays.' })
  cost!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year in which it is due.' })
  year!: number | null;
}

@ObjectType('BudgetLine', { description: 'One line of a budget: what is spent where, on what and when.' })
export class BudgetLineModel {
  @Field(() => OrganisationModel, { nullable: true, description: 'Who spends it; null while that is open.' })
  organisation!: OrganisationModel | null;

  @Field(() => RegionModel, { description: 'The region in which it is spent.' })
  region!: RegionModel;

  @Field(() => String, { description: 'What it is spent on, such as staff or equipment.' })
  category!: string;

  @Field(() => Int, { nullable: true, description: 'The year in which it is spent.' })
  year!: number | null;

  @Field(() => DecimalScalar, { description: 'How much, in the currency of the budget.' })
  amount!: string;
}

@ObjectType('Investor', { description: 'Somebody who brings money to a proposal, or is to.' })
export class InvestorModel {
  @Field(() => OrganisationModel, { nullable: true, description: 'The organisation, where it is in the register.' })
  organisation!: OrganisationModel | null;

  @Field(() => String, { description: 'Its name; of an organisation the short one.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it is named as investing beside the owner.' })
  coInvestor!: boolean;

  @Field(() => DecimalScalar, { description: 'What it brings by the funding mix, in the currency of the budget.' })
  amount!: string;

  @Field(() => DecimalScalar, { description: 'How much of that is secured.' })
  secured!: string;
}

@ObjectType('InvestmentProposal', { description: 'A proposal for an investment that comes out of the plan.' })
export class InvestmentProposalModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, {
    description: 'Grows with each change of its own fields; edits name the version they were made for.',
  })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When its own fields last changed.' })
  updatedAt!: string;

  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => InvestmentStageEnum, { description: 'How far it has come.' })
  stage!: InvestmentStage;

  @Field(() => String, { nullable: true, description: 'Why it was refused or withdrawn.' })
  stageReason!: string | null;

  @Field(() => Int, { nullable: true, description: 'Its technology readiness level, 1 to 9.' })
  trl!: number | null;

  @Field(() => OrganisationModel, { description: 'Who pursues it.' })
  owner!: OrganisationModel;

  @Field(() => ActionModel, { nullable: true, description: 'The action it comes from.' })
  action!: ActionModel | null;

  @Field(() => MoneyModel, { nullable: true, description: 'What it costs.' })
  budget!: MoneyModel | null;

  @Field(() => [BudgetLineModel], { description: 'How the budget is split; empty while it is not.' })
  budgetLines!: readonly BudgetLineModel[];

  @Field(() => [FundingLineModel], { description: 'Who is to pay for it.' })
  fundingMix!: readonly FundingLineModel[];

  @Field(() => DecimalScalar, { description: 'The sum of the funding mix.' })
  fundingSum!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What the funding mix lacks of the budget, negative where it brings too much; null without a budget.',
  })
  fundingGap!: string | null;

  @Field(() => [MessageModel], {
    description: 'What keeps its figures from holding: sums that are not the budget, costs that are paid twice.',
  })
  fundingBlockers!: readonly MessageModel[];

  @Field(() => [InvestorModel], { description: 'Who brings money by the funding mix, and its co-investors.' })
  investors!: readonly InvestorModel[];

  @Field(() => DeliverableModel, { nullable: true, description: 'The deliverable that is its business plan.' })
  businessPlan!: DeliverableModel | null;

  @Field(() => Boolean, { description: 'Whether the committee has endorsed it.' })
  endorsed!: boolean;

  @Field(() => [MessageModel], { description: 'What keeps the committee from endorsing it.' })
  endorsementBlockers!: readonly MessageModel[];

  @Field(() => [DecisionModel], { description: 'The decisions about it.' })
  decisions!: readonly DecisionModel[];

  @Field(() => [TransitionModel], { description: 'What may be done with it.' })
  transitions!: readonly TransitionModel[];
}
