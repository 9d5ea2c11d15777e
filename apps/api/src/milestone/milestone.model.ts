import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { MilestoneStatus, Phase } from '@roadbook/domain';
import type { ActionModel } from '../action/action.model.js';
import { TransitionModel } from '../graphql/message.model.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { typeNamed } from '../graphql/type-named.js';
import { PhaseEnum } from '../partnership/partnership.enum.js';
import { MilestoneStatusEnum } from './milestone.enum.js';

@ObjectType('Milestone', { description: 'A point that an action has to reach.' })
export class MilestoneModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Its code, `MS<activity>.<n>.<k>`.' })
  code!: string;

  @Field(() => Int, {
    description: 'Grows with each change of its own fields; edits name the version they were made for.',
  })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When its own fields last changed.' })
  updatedAt!: string;

  @Field(() => typeNamed('Action'), { description: 'The action it belongs to.' })
  action!: ActionModel;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => PhaseEnum, { description: 'The phase it belongs to.' })
  phase!: Phase;

  @Field(() => DateScalar, { description: 'When it is due.' })
  dueDate!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it was due by the adopted plan; null until adopted.' })
  baselineDate!: string | null;

  @Field(() => String, { description: 'The means of verification.' })
  verification!: string;

  @Field(() => MilestoneStatusEnum, { description: 'Where it stands.' })
  status!: MilestoneStatus;

  @Field(() => Boolean, { description: 'Whether it is still planned and its due date, by the baseline, is over.' })
  missed!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'When it was reached.' })
  reachedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What shows that it was reached.' })
  evidence!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was given up.' })
  dropReason!: string | null;

  @Field(() => [TransitionModel], { description: 'What may be done with it.' })
  transitions!: readonly TransitionModel[];
}
