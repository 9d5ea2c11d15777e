import { Field, ObjectType } from '@nestjs/graphql';
import type { Params } from '@roadbook/domain';
import { JsonScalar } from './scalars.js';

@ObjectType('Message', {
  description: 'A statement that programs read by its code and people by its text.',
})
export class MessageModel {
  @Field(() => String, { description: 'What it says, such as `WRONG_STATE`; it stays the same in every language.' })
  code!: string;

  @Field(() => JsonScalar, { description: 'The values that complete the text: codes, names, dates, counts.' })
  params!: Params;
}

@ObjectType('Transition', {
  description: 'One verb of a thing. Every verb is listed in every state, whether it may be used now or not.',
})
export class TransitionModel {
  @Field(() => String, { description: 'The verb, such as `start`.' })
  name!: string;

  @Field(() => String, { description: 'The status, or for `advance` the phase, that it leads to.' })
  to!: string;

  @Field(() => Boolean, { description: 'Whether the viewer may use it now.' })
  allowed!: boolean;

  @Field(() => [MessageModel], { description: 'Every reason why not; empty when it is allowed.' })
  blockers!: readonly MessageModel[];

  @Field(() => [String], { description: 'Inputs that it will ask for.' })
  requires!: readonly string[];
}
