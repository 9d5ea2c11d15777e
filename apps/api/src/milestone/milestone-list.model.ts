import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { MilestoneStatus } from '@roadbook/domain';
import { DateScalar } from '../graphql/scalars.js';
import { MilestoneStatusEnum } from './milestone.enum.js';
import { MilestoneModel } from './milestone.model.js';

@ObjectType('MilestoneList', { description: 'A part of a list of milestones.' })
export class MilestoneListModel {
  @Field(() => [MilestoneModel], { description: 'The milestones.' })
  items!: readonly MilestoneModel[];

  @Field(() => Int, { description: 'How many the whole list has.' })
  totalCount!: number;
}

@InputType('MilestoneFilter', { description: 'Which milestones to list. What is left out restricts nothing.' })
export class MilestoneFilterInput {
  @Field(() => String, { nullable: true, description: 'Of the action with this code.' })
  action?: string | null;

  @Field(() => String, { nullable: true, description: 'Of actions that this organisation leads.' })
  lead?: string | null;

  @Field(() => [MilestoneStatusEnum], {
    nullable: true,
    description: 'In one of these statuses; an empty list restricts nothing.',
  })
  status?: readonly MilestoneStatus[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Due before this day.' })
  dueBefore?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that were missed, or only those that were not.' })
  missed?: boolean | null;
}
