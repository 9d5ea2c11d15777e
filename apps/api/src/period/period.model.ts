import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Indicator, PeriodStatus } from '@roadbook/domain';
import { TransitionModel } from '../graphql/message.model.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../graphql/scalars.js';
import { OrganisationModel, RegionModel } from '../organisation/organisation.model.js';
import { PartnerReportModel } from './partner-report.model.js';
import { IndicatorEnum, PeriodStatusEnum } from './period.enum.js';

@ObjectType('PeriodVersion', {
  description: 'A version of a reporting period that was closed. The plan at its revision is what it held.',
})
export class PeriodVersionModel {
  @Field(() => Int, { description: '1 for the first closing.' })
  number!: number;

  @Field(() => DateTimeScalar, { description: 'When it was closed.' })
  closedAt!: string;

  @Field(() => Int, { description: 'The revision that closed it.' })
  revision!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was opened again; null while it stands.' })
  reopenedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was opened again; observers are not told.' })
  reason!: string | null;
}

@ObjectType('PeriodProgress', { description: 'How many partner reports of a period stand where.' })
export class PeriodProgressModel {
  @Field(() => Int, { description: 'Not begun.' })
  missing!: number;

  @Field(() => Int, { description: 'Saved, and not submitted.' })
  drafted!: number;

  @Field(() => Int, { description: 'Submitted, and not reviewed.' })
  submitted!: number;

  @Field(() => Int, { description: 'Returned for revision.' })
  returned!: number;

  @Field(() => Int, { description: 'Accepted.' })
  accepted!: number;

  @Field(() => Int, {
    description: 'That came late, or have not come and are overdue; each is counted under its status, too.',
  })
  late!: number;
}

@ObjectType('RegionValue', { description: "A region's part in a sum." })
export class RegionValueModel {
  @Field(() => RegionModel, { description: 'The region.' })
  region!: RegionModel;

  @Field(() => DecimalScalar, { description: 'The sum of its partners.' })
  value!: string;
}

@ObjectType('PartnerValue', { description: "A partner's part in a sum." })
export class PartnerValueModel {
  @Field(() => OrganisationModel, { description: 'The partner.' })
  organisation!: OrganisationModel;

  @Field(() => DecimalScalar, { description: 'What it reported.' })
  value!: string;
}

@ObjectType('IndicatorTotal', {
  description:
    'The sum of one indicator over partner reports that were submitted or accepted; drafts and returned ones do not count.',
})
export class IndicatorTotalModel {
  @Field(() => IndicatorEnum, { description: 'The indicator.' })
  indicator!: Indicator;

  @Field(() => DecimalScalar, { description: 'The exact sum.' })
  total!: string;

  @Field(() => [RegionValueModel], { description: 'The sum by region, of the regions whose partners gave a value.' })
  byRegion!: readonly RegionValueModel[];

  @Field(() => [PartnerValueModel], { description: 'The sum by partner, of those who gave a value.' })
  byPartner!: readonly PartnerValueModel[];
}

@ObjectType('ReportingPeriod', { description: 'A period on which partners report.' })
export class ReportingPeriodModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, { description: 'Its number.' })
  number!: number;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => DateScalar, { description: 'Its first day.' })
  start!: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  end!: string;

  @Field(() => DateScalar, { description: 'When the partner reports are due.' })
  dueDate!: string;

  @Field(() => PeriodStatusEnum, { description: 'Where it stands.' })
  status!: PeriodStatus;

  @Field(() => Int, { description: 'The version that is being made while it is open, or that was closed last.' })
  version!: number;

  @Field(() => [PeriodVersionModel], { description: 'Its closed versions, the first in front.' })
  versions!: readonly PeriodVersionModel[];

  @Field(() => PeriodProgressModel, { description: 'How many of its partner reports stand where.' })
  progress!: PeriodProgressModel;

  @Field(() => [IndicatorTotalModel], {
    description: 'The sums of its indicators; none while no report was submitted.',
  })
  indicatorTotals!: readonly IndicatorTotalModel[];

  @Field(() => [PartnerReportModel], { description: 'One for each organisation with a vote.' })
  partnerReports!: readonly PartnerReportModel[];

  @Field(() => [TransitionModel], { description: 'What may be done with it.' })
  transitions!: readonly TransitionModel[];
}
