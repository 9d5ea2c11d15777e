import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ActionModel } from '../action/action.model.js';
import { TransitionModel } from '../graphql/message.model.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { typeNamed } from '../graphql/type-named.js';
import { OrganisationModel } from '../organisation/organisation.model.js';

@ObjectType('Risk', { description: 'A risk to an action or to the partnership.' })
export class RiskModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, {
    description: 'Grows with each change of its own fields; edits name the version they were made for.',
  })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When its own fields last changed.' })
  updatedAt!: string;

  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => typeNamed('Action'), {
    nullable: true,
    description: 'The action it threatens; null when it threatens the partnership.',
  })
  action!: ActionModel | null;

  @Field(() => String, { description: 'What may happen.' })
  title!: string;

  @Field(() => Boolean, { description: 'Whether it was foreseen when the plan was made.' })
  foreseen!: boolean;

  @Field(() => Int, { description: 'How likely it is, 1 to 5.' })
  likelihood!: number;

  @Field(() => Int, { description: 'How grave it would be, 1 to 5.' })
  impact!: number;

  @Field(() => Int, { description: 'Likelihood times impact, 1 to 25.' })
  rating!: number;

  @Field(() => String, { description: 'What is done about it.' })
  mitigation!: string;

  @Field(() => OrganisationModel, { description: 'Who watches it.' })
  owner!: OrganisationModel;

  @Field(() => Boolean, { description: 'Whether it still threatens.' })
  open!: boolean;

  @Field(() => [TransitionModel], { description: 'What may be done about it.' })
  transitions!: readonly TransitionModel[];
}
