import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { DeliverableStatus } from '@roadbook/domain';
import { DateScalar } from '../graphql/scalars.js';
import { DeliverableStatusEnum } from './deliverable.enum.js';
import { DeliverableModel } from './deliverable.model.js';

@ObjectType('DeliverableList', { description: 'A part of a list of deliverables.' })
export class DeliverableListModel {
  @Field(() => [DeliverableModel], { description: 'The deliverables.' })
  items!: readonly DeliverableModel[];

  @Field(() => Int, { description: 'How many the whole list has.' })
  totalCount!: number;
}

@InputType('DeliverableFilter', { description: 'Which deliverables to list. What is left out restricts nothing.' })
export class DeliverableFilterInput {
  @Field(() => String, { nullable: true, description: 'Of the action with this code.' })
  action?: string | null;

  @Field(() => String, { nullable: true, description: 'Led by this organisation.' })
  lead?: string | null;

  @Field(() => [DeliverableStatusEnum], {
    nullable: true,
    description: 'In one of these statuses; an empty list restricts nothing.',
  })
  status?: readonly DeliverableStatus[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Due before this day.' })
  dueBefore?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that are overdue, or only those that are not.' })
  overdue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only main deliverables, or only others.' })
  main?: boolean | null;
}
