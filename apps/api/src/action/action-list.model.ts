import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ActionStatus, Health, Phase } from '@roadbook/domain';
import { DateScalar } from '../graphql/scalars.js';
import { PhaseEnum } from '../partnership/partnership.enum.js';
import { ActionStatusEnum, HealthEnum } from './action.enum.js';
import { ActionModel } from './action.model.js';

@ObjectType('ActionList', { description: 'A part of a list of actions.' })
export class ActionListModel {
  @Field(() => [ActionModel], { description: 'The actions.' })
  items!: readonly ActionModel[];

  @Field(() => Int, { description: 'How many the whole list has.' })
  totalCount!: number;
}

@InputType('ActionFilter', { description: 'Which actions to list. What is left out restricts nothing.' })
export class ActionFilterInput {
  @Field(() => String, { nullable: true, description: 'Of the activity with this code.' })
  activity?: string | null;

  @Field(() => PhaseEnum, { nullable: true, description: 'In this phase.' })
  phase?: Phase | null;

  @Field(() => [ActionStatusEnum], {
    nullable: true,
    description: 'In one of these statuses; an empty list restricts nothing.',
  })
  status?: readonly ActionStatus[] | null;

  @Field(() => String, { nullable: true, description: 'Led by this organisation.' })
  lead?: string | null;

  @Field(() => String, { nullable: true, description: 'Led by this organisation, or with its contribution.' })
  involves?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose lead, or a contributor that is RESPONSIBLE or in SUPPORT, comes from this region.',
  })
  region?: string | null;

  @Field(() => HealthEnum, { nullable: true, description: 'With this computed health.' })
  health?: Health | null;

  @Field(() => DateScalar, { nullable: true, description: 'Planned to end before this day.' })
  dueBefore?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only those of which something is overdue (their own end, a milestone, a deliverable), or only the others.',
  })
  overdue?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'With all these words in title, description or code, whatever their case and accents.',
  })
  search?: string | null;
}
