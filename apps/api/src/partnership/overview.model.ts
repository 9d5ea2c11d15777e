import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ActionStatus, Health, Phase } from '@roadbook/domain';
import { ActionStatusEnum, HealthEnum } from '../action/action.enum.js';
import { OrganisationModel } from '../organisation/organisation.model.js';
import { PhaseEnum } from './partnership.enum.js';

@ObjectType('PhaseCount', { description: 'How many actions are in a phase.' })
export class PhaseCountModel {
  @Field(() => PhaseEnum, { description: 'The phase.' })
  phase!: Phase;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('StatusCount', { description: 'How many actions are in a status.' })
export class StatusCountModel {
  @Field(() => ActionStatusEnum, { description: 'The status.' })
  status!: ActionStatus;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('HealthCount', { description: 'How many actions have a computed health.' })
export class HealthCountModel {
  @Field(() => HealthEnum, { description: 'The health.' })
  health!: Health;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('PhaseStatusCount', { description: 'How many actions are in a phase and a status.' })
export class PhaseStatusCountModel {
  @Field(() => PhaseEnum, { description: 'The phase.' })
  phase!: Phase;

  @Field(() => ActionStatusEnum, { description: 'The status.' })
  status!: ActionStatus;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('PartnerCount', { description: 'What one partner has in the plan.' })
export class PartnerCountModel {
  @Field(() => OrganisationModel, { description: 'The partner.' })
  organisation!: OrganisationModel;

  @Field(() => Int, { description: 'How many actions it leads.' })
  leads!: number;

  @Field(() => Int, { description: 'To how many actions of others it contributes.' })
  contributes!: number;

  @Field(() => Int, { description: 'How many milestones and deliverables that it leads are overdue.' })
  overdue!: number;

  @Field(() => [PhaseStatusCountModel], {
    description: 'The actions it leads, by phase and status; pairs without any are left out.',
  })
  byPhaseStatus!: readonly PhaseStatusCountModel[];
}

@ObjectType('Overview', { description: 'The plan in numbers.' })
export class OverviewModel {
  @Field(() => Int, { description: 'How many actions there are.' })
  actionCount!: number;

  @Field(() => [PhaseCountModel], { description: 'Actions by phase.' })
  byPhase!: readonly PhaseCountModel[];

  @Field(() => [StatusCountModel], { description: 'Actions by status.' })
  byStatus!: readonly StatusCountModel[];

  @Field(() => [HealthCountModel], { description: 'Actions by computed health.' })
  byHealth!: readonly HealthCountModel[];

  @Field(() => [PartnerCountModel], { description: 'What each partner has in the plan.' })
  byPartner!: readonly PartnerCountModel[];

  @Field(() => Int, { description: 'How many milestones are overdue.' })
  overdueMilestones!: number;

  @Field(() => Int, { description: 'How many deliverables are overdue.' })
  overdueDeliverables!: number;
}
