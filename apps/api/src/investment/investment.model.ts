import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { FundingSource, FundingStatus, InvestmentStage } from '@roadbook/domain';
import { ActionModel } from '../action/action.model.js';
import { DeliverableModel } from '../deliverable/deliverable.model.js';
import { DecimalScalar } from '../graphql/scalars.js';
import { OrganisationModel } from '../organisation/organisation.model.js';
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

  @Field(() => String, { nullable: true, description: 'The scheme, for European money.' })
  scheme!: string | null;

  @Field(() => FundingStatusEnum, { description: 'How sure it is.' })
  status!: FundingStatus;

  @Field(() => DecimalScalar, { description: 'How much, in the currency of the budget.' })
  amount!: string;

  @Field(() => OrganisationModel, { nullable: true, description: 'Who brings it.' })
  organisation!: OrganisationModel | null;

  @Field(() => String, { nullable: true, description: 'The cost item it pays.' })
  cost!: string | null;
}

@ObjectType('InvestmentProposal', { description: 'A proposal for an investment that comes out of the plan.' })
export class InvestmentProposalModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => InvestmentStageEnum, { description: 'How far it has come.' })
  stage!: InvestmentStage;

  @Field(() => Int, { nullable: true, description: 'Its technology readiness level, 1 to 9.' })
  trl!: number | null;

  @Field(() => OrganisationModel, { description: 'Who pursues it.' })
  owner!: OrganisationModel;

  @Field(() => ActionModel, { nullable: true, description: 'The action it comes from.' })
  action!: ActionModel | null;

  @Field(() => MoneyModel, { nullable: true, description: 'What it costs.' })
  budget!: MoneyModel | null;

  @Field(() => [FundingLineModel], { description: 'Who is to pay for it.' })
  fundingMix!: readonly FundingLineModel[];

  @Field(() => DeliverableModel, { nullable: true, description: 'The deliverable that is its business plan.' })
  businessPlan!: DeliverableModel | null;

  @Field(() => Boolean, { description: 'Whether the committee has endorsed it.' })
  endorsed!: boolean;
}
