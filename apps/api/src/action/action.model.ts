import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ActionStatus, DependencyType, Health, Phase, Priority, Responsibility } from '@roadbook/domain';
import { DecisionModel } from '../committee/decision.model.js';
import { DeliverableModel } from '../deliverable/deliverable.model.js';
import { GateCheckModel, GateModel } from '../gate/gate.model.js';
import { MessageModel, TransitionModel } from '../graphql/message.model.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { typeNamed } from '../graphql/type-named.js';
import type { InvestmentProposalModel } from '../investment/investment.model.js';
import { MilestoneModel } from '../milestone/milestone.model.js';
import { OrganisationModel } from '../organisation/organisation.model.js';
import { ObjectiveModel } from '../objective/objective.model.js';
import { ActivityModel, ThematicAreaModel } from '../partnership/master-data.model.js';
import { PhaseEnum } from '../partnership/partnership.enum.js';
import { RiskModel } from '../risk/risk.model.js';
import type { MoveRequestModel } from '../schedule/move.model.js';
import type { CallSuggestionModel } from '../toolbox/call.model.js';
import type { ToolboxItemModel } from '../toolbox/toolbox.model.js';
import { ActionStatusEnum, DependencyTypeEnum, HealthEnum, PriorityEnum, ResponsibilityEnum } from './action.enum.js';

@ObjectType('Contributor', { description: "An organisation's part in an action that another leads." })
export class ContributorModel {
  @Field(() => OrganisationModel, { description: 'Who contributes.' })
  organisation!: OrganisationModel;

  @Field(() => ResponsibilityEnum, { description: 'What it does.' })
  responsibility!: Responsibility;
}

@ObjectType('ProgressReport', { description: 'What the lead reported about an action.' })
export class ProgressReportModel {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;

  @Field(() => String, { description: 'Who reported.' })
  by!: string;

  @Field(() => Int, { description: 'The progress in percent.' })
  progress!: number;

  @Field(() => HealthEnum, { description: 'The health as the lead declares it.' })
  health!: Health;

  @Field(() => String, { description: 'What was done.' })
  summary!: string;

  @Field(() => String, { nullable: true, description: 'What comes next.' })
  nextSteps!: string | null;
}

@ObjectType('Action', { description: 'An action of the plan; a task in European exports.' })
export class ActionModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Its code, `A<activity>.<n>`.' })
  code!: string;

  @Field(() => Int, {
    description: 'Grows with each change of its own fields; edits name the version they were made for.',
  })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When its own fields last changed.' })
  updatedAt!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'What it is about.' })
  description!: string;

  @Field(() => ActivityModel, { description: 'The work stream it belongs to.' })
  activity!: ActivityModel;

  @Field(() => OrganisationModel, { description: 'Who is accountable for it.' })
  lead!: OrganisationModel;

  @Field(() => [ContributorModel], { description: 'Who contributes to it.' })
  contributors!: readonly ContributorModel[];

  @Field(() => [ObjectiveModel], { description: 'The objectives it serves.' })
  objectives!: readonly ObjectiveModel[];

  @Field(() => [ThematicAreaModel], { description: 'The themes it belongs to.' })
  thematicAreas!: readonly ThematicAreaModel[];

  @Field(() => PriorityEnum, { description: 'How much it matters.' })
  priority!: Priority;

  @Field(() => PhaseEnum, { description: 'The phase it is in.' })
  phase!: Phase;

  @Field(() => PhaseEnum, { description: 'The phase in which it ends.' })
  finalPhase!: Phase;

  @Field(() => ActionStatusEnum, { description: 'Where it stands.' })
  status!: ActionStatus;

  @Field(() => String, { nullable: true, description: 'Why it is on hold, cancelled or rejected.' })
  statusReason!: string | null;

  @Field(() => Int, { description: 'Its progress in percent.' })
  progress!: number;

  @Field(() => HealthEnum, {
    nullable: true,
    description: 'The health as its lead declares it; null until the first progress report.',
  })
  declaredHealth!: Health | null;

  @Field(() => HealthEnum, { description: 'The health that the plan shows.' })
  computedHealth!: Health;

  @Field(() => [MessageModel], { description: 'Why the computed health is what it is; empty when it is on track.' })
  healthReasons!: readonly MessageModel[];

  @Field(() => Int, {
    nullable: true,
    description:
      'Days by which it can slip without moving the end of the plan; null when it has no place in the schedule.',
  })
  slackDays!: number | null;

  @Field(() => Boolean, { description: "Whether it is on the critical path: a day's delay moves the end of the plan." })
  critical!: boolean;

  @Field(() => Boolean, {
    description: 'Whether anything about it is overdue: its own end, a milestone or a deliverable.',
  })
  overdue!: boolean;

  @Field(() => DateScalar, { description: 'Its first day.' })
  plannedStart!: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  plannedEnd!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Its first day by the adopted plan; null until adopted.' })
  baselineStart!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day by the adopted plan; null until adopted.' })
  baselineEnd!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it started.' })
  actualStart!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it ended.' })
  actualEnd!: string | null;

  @Field(() => [DependencyModel], { description: 'What it waits for.' })
  dependencies!: readonly DependencyModel[];

  @Field(() => [MilestoneModel], { description: 'Its milestones, in the order of their codes.' })
  milestones!: readonly MilestoneModel[];

  @Field(() => [DeliverableModel], { description: 'Its deliverables, in the order of their codes.' })
  deliverables!: readonly DeliverableModel[];

  @Field(() => [RiskModel], { description: 'Its risks.' })
  risks!: readonly RiskModel[];

  @Field(() => [typeNamed('ToolboxItem')], { description: 'The toolbox items that it uses.' })
  toolbox!: readonly ToolboxItemModel[];

  @Field(() => [typeNamed('CallSuggestion')], {
    description:
      'Open and coming calls as this action may use them, with reasons: suggested ones first. Empty once it has ended, and for who sees only what is public.',
  })
  callSuggestions!: readonly CallSuggestionModel[];

  @Field(() => [typeNamed('InvestmentProposal')], { description: 'The investment proposals that come from it.' })
  investments!: readonly InvestmentProposalModel[];

  @Field(() => [DecisionModel], {
    description: 'The decisions that named or changed it, in the order of their numbers.',
  })
  decisions!: readonly DecisionModel[];

  @Field(() => [GateModel], { description: 'Its gates that were requested, oldest first.' })
  gates!: readonly GateModel[];

  @Field(() => GateCheckModel, {
    nullable: true,
    description: 'The check before its next phase; null in its final phase, once it is over, and for observers.',
  })
  nextGate!: GateCheckModel | null;

  @Field(() => [ActionModel], { description: 'The actions that wait for it, in the order of their codes.' })
  dependents!: readonly ActionModel[];

  @Field(() => [typeNamed('MoveRequest')], {
    description: 'The move requests that come of its moves or ask for one, in the order of their numbers.',
  })
  moveRequests!: readonly MoveRequestModel[];

  @Field(() => [TransitionModel], { description: 'What may be done with it.' })
  transitions!: readonly TransitionModel[];
}

@ObjectType('Dependency', { description: 'What an action waits for.' })
export class DependencyModel {
  @Field(() => typeNamed('Action'), { description: 'The predecessor.' })
  dependsOn!: ActionModel;

  @Field(() => DependencyTypeEnum, { description: 'How it hangs on it.' })
  type!: DependencyType;

  @Field(() => Int, { description: 'Days to wait; negative for a lead.' })
  lagDays!: number;
}
