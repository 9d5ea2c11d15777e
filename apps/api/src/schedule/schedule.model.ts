import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ActionModel } from '../action/action.model.js';
import { DateScalar } from '../graphql/scalars.js';

@ObjectType('ScheduledAction', { description: 'When an action can and must take place.' })
export class ScheduledActionModel {
  @Field(() => ActionModel, { description: 'The action.' })
  action!: ActionModel;

  @Field(() => DateScalar, { description: 'The earliest day on which it can start.' })
  earlyStart!: string;

  @Field(() => DateScalar, { description: 'The earliest day on which it can end.' })
  earlyFinish!: string;

  @Field(() => DateScalar, { description: 'The latest day on which it may start without delaying the end of all.' })
  lateStart!: string;

  @Field(() => DateScalar, { description: 'The latest day on which it may end without delaying the end of all.' })
  lateFinish!: string;

  @Field(() => Int, { description: 'How many days of work it may slip without delaying the end of all.' })
  slackDays!: number;

  @Field(() => Int, { description: 'How many days of work it may slip without delaying any other action either.' })
  freeSlackDays!: number;

  @Field(() => Boolean, { description: 'Whether it may not slip at all.' })
  critical!: boolean;
}

@ObjectType('Schedule', { description: 'The plan in time, as dependencies and lengths give it.' })
export class ScheduleModel {
  @Field(() => DateScalar, { description: 'The first day.' })
  start!: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  end!: string;

  @Field(() => Int, { description: 'Days from the first start to the last finish, both days counted.' })
  durationDays!: number;

  @Field(() => [ScheduledActionModel], { description: 'One for each action that takes part in the plan.' })
  items!: readonly ScheduledActionModel[];
}
