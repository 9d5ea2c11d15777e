import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { CohesionCategory, FundingSource, InvestmentStage, Phase } from '@roadbook/domain';
import { DecimalScalar } from '../graphql/scalars.js';
import { CohesionCategoryEnum } from '../organisation/organisation.enum.js';
import { RegionModel } from '../organisation/organisation.model.js';
import { PhaseEnum } from '../partnership/partnership.enum.js';
import { FundingSourceEnum, InvestmentStageEnum } from './investment.enum.js';

@ObjectType({ isAbstract: true })
abstract class FundingTotalModel {
  @Field(() => String, { description: 'The currency of the amounts; different money is never added.' })
  currency!: string;

  @Field(() => Int, { description: 'How many proposals the sums are of.' })
  proposals!: number;

  @Field(() => DecimalScalar, { description: 'The funding that is planned.' })
  planned!: string;

  @Field(() => DecimalScalar, { description: 'The funding that has been asked for.' })
  requested!: string;

  @Field(() => DecimalScalar, { description: 'The funding that is promised or paid.' })
  secured!: string;

  @Field(() => DecimalScalar, { description: 'All the funding: planned, requested and secured.' })
  funding!: string;
}

@ObjectType('InvestmentTotal', { description: 'Exact sums of some proposals in one currency.' })
export class InvestmentTotalModel extends FundingTotalModel {
  @Field(() => DecimalScalar, { description: 'What they cost.' })
  budget!: string;
}

@ObjectType('InvestmentStageTotal', { description: 'The sums of the proposals at one stage.' })
export class StageTotalModel extends InvestmentTotalModel {
  @Field(() => InvestmentStageEnum, { description: 'The stage.' })
  stage!: InvestmentStage;
}

@ObjectType('InvestmentPhaseTotal', { description: 'The sums of the proposals of actions in one phase.' })
export class PhaseTotalModel extends InvestmentTotalModel {
  @Field(() => PhaseEnum, { nullable: true, description: 'The phase of their actions; null: of no action.' })
  phase!: Phase | null;
}

@ObjectType('InvestmentSourceTotal', { description: 'The sums of the funding from one source.' })
export class SourceTotalModel extends FundingTotalModel {
  @Field(() => FundingSourceEnum, { description: 'The source.' })
  source!: FundingSource;
}

@ObjectType('InvestmentRegionTotal', {
  description: 'The budget that is spent in one region, and the funding that organisations of it bring.',
})
export class RegionTotalModel extends InvestmentTotalModel {
  @Field(() => RegionModel, { nullable: true, description: 'The region; null: what nobody has placed in one.' })
  region!: RegionModel | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Its share of all budgets in percent; null where there are none.',
  })
  share!: number | null;
}

@ObjectType('InvestmentYearTotal', { description: 'The budget and the funding of one year.' })
export class YearTotalModel extends InvestmentTotalModel {
  @Field(() => Int, { nullable: true, description: 'The year; null: lines that name none.' })
  year!: number | null;
}

@ObjectType('InvestmentCohesionTotal', { description: 'The budget that is spent in regions of one cohesion category.' })
export class CohesionTotalModel {
  @Field(() => CohesionCategoryEnum, {
    nullable: true,
    description: 'The category; null: of regions whose category is not known, or of none.',
  })
  category!: CohesionCategory | null;

  @Field(() => String, { description: 'The currency of the amount.' })
  currency!: string;

  @Field(() => DecimalScalar, { description: 'What is spent in them.' })
  budget!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Its share of all budgets in percent; null where there are none.',
  })
  share!: number | null;
}

@ObjectType('InvestmentTotals', {
  description:
    'The pipeline in figures, without what was refused or withdrawn. A budget that is not split counts in the region of the owner.',
})
export class InvestmentTotalsModel {
  @Field(() => [InvestmentTotalModel], { description: 'The sums of all proposals, one for each currency.' })
  overall!: readonly InvestmentTotalModel[];

  @Field(() => [StageTotalModel], { description: 'By stage, in the order of the stages.' })
  byStage!: readonly StageTotalModel[];

  @Field(() => [PhaseTotalModel], { description: 'By the phase of the action, those of no action last.' })
  byPhase!: readonly PhaseTotalModel[];

  @Field(() => [SourceTotalModel], { description: 'By the source of the funding.' })
  bySource!: readonly SourceTotalModel[];

  @Field(() => [RegionTotalModel], { description: 'By region; what is placed in none last.' })
  byRegion!: readonly RegionTotalModel[];

  @Field(() => [YearTotalModel], { description: 'By year; lines that name none last.' })
  byYear!: readonly YearTotalModel[];

  @Field(() => [CohesionTotalModel], {
    description: 'By cohesion category of the regions in which it is spent; less developed regions always, first.',
  })
  byCohesion!: readonly CohesionTotalModel[];
}
