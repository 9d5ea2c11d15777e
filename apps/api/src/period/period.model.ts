import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PartnerReportStatus, PeriodStatus } from '@roadbook/domain';
import { TransitionModel } from '../graphql/message.model.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { OrganisationModel } from '../organisation/organisation.model.js';
import { PartnerReportStatusEnum, PeriodStatusEnum } from './period.enum.js';

@ObjectType('PartnerReport', { description: 'What one partner reported in a period.' })
export class PartnerReportModel {
  @Field(() => OrganisationModel, { description: 'Who reports.' })
  organisation!: OrganisationModel;

  @Field(() => PartnerReportStatusEnum, { description: 'Where the report stands.' })
  status!: PartnerReportStatus;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was submitted.' })
  submittedAt!: string | null;

  @Field(() => Boolean, { description: 'Whether it came late, or is still missing after its due date.' })
  late!: boolean;
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

  @Field(() => [PartnerReportModel], { description: 'One for each organisation with a vote.' })
  partnerReports!: readonly PartnerReportModel[];

  @Field(() => [TransitionModel], { description: 'What may be done with it.' })
  transitions!: readonly TransitionModel[];
}
