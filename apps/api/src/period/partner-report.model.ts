import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Health, Indicator, PartnerReportStatus, ReportRole, ReportSubject } from '@roadbook/domain';
import { HealthEnum } from '../action/action.enum.js';
import { MessageModel, TransitionModel } from '../graphql/message.model.js';
import { DateTimeScalar, DecimalScalar } from '../graphql/scalars.js';
import { typeNamed } from '../graphql/type-named.js';
import { OrganisationModel } from '../organisation/organisation.model.js';
import { IndicatorEnum, PartnerReportStatusEnum, ReportRoleEnum, ReportSubjectEnum } from './period.enum.js';
import type { ReportingPeriodModel } from './period.model.js';

@ObjectType('ReportLine', { description: 'What a partner says about one thing.' })
export class ReportLineModel {
  @Field(() => ReportSubjectEnum, { description: 'The kind of thing.' })
  thing!: ReportSubject;

  @Field(() => ID, { description: 'Opaque id of the thing; follow-ups, which have no code, are named by it.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'The code of the thing; null for follow-ups.' })
  code!: string | null;

  @Field(() => String, { description: "The title of the thing, or a follow-up's text." })
  title!: string;

  @Field(() => ReportRoleEnum, { nullable: true, description: "The partner's part in it; of actions only." })
  role!: ReportRole | null;

  @Field(() => String, { description: 'What was done, or where it stands; empty: nothing said yet.' })
  text!: string;

  @Field(() => Int, { nullable: true, description: 'Progress in percent; of actions that the partner leads.' })
  progress!: number | null;

  @Field(() => HealthEnum, {
    nullable: true,
    description: 'How the partner sees it; of actions that the partner leads.',
  })
  health!: Health | null;

  @Field(() => String, { nullable: true, description: 'What comes next.' })
  nextSteps!: string | null;

  @Field(() => Boolean, { description: 'Whether nothing more must be said in it before the report can be submitted.' })
  complete!: boolean;
}

@ObjectType('IndicatorValue', { description: 'What a partner counted.' })
export class IndicatorValueModel {
  @Field(() => IndicatorEnum, { description: 'What was counted.' })
  indicator!: Indicator;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The number or amount; null: not given, and 0 is a value.',
  })
  value!: string | null;
}

@ObjectType('PartnerReport', { description: 'What one partner reports in a period.' })
export class PartnerReportModel {
  @Field(() => typeNamed('ReportingPeriod'), { description: 'The period it belongs to.' })
  period!: ReportingPeriodModel;

  @Field(() => OrganisationModel, { description: 'Who reports.' })
  organisation!: OrganisationModel;

  @Field(() => PartnerReportStatusEnum, { description: 'Where the report stands.' })
  status!: PartnerReportStatus;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was submitted last.' })
  submittedAt!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether its last submission came after its due date, or it was never submitted and the due date is over.',
  })
  late!: boolean;

  @Field(() => [ReportLineModel], {
    description:
      'While it is written, filled in from the plan: the actions that the partner leads or works in, its milestones and deliverables that are due, overdue or done, its open risks and follow-ups. Afterwards what was said.',
  })
  lines!: readonly ReportLineModel[];

  @Field(() => [IndicatorValueModel], { description: 'All six indicators.' })
  indicators!: readonly IndicatorValueModel[];

  @Field(() => String, { nullable: true, description: 'What the partner says beside the lines.' })
  remarks!: string | null;

  @Field(() => String, { nullable: true, description: 'What the coordinator said when it returned the report last.' })
  comment!: string | null;

  @Field(() => [MessageModel], { description: 'Each thing that must be said before it can be submitted.' })
  missing!: readonly MessageModel[];

  @Field(() => [TransitionModel], { description: 'What may be done with it.' })
  transitions!: readonly TransitionModel[];
}
