import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';

@ObjectType('PartnershipChange', { description: 'That a partnership has changed, as far as the viewer may know.' })
export class PartnershipChangeModel {
  @Field(() => Int, { description: 'The revision that it came to.' })
  revision!: number;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  at!: string;

  @Field(() => String, {
    description:
      'Who made it, as in `Revision.by`; empty for viewers who may not read the history, unless it was them.',
  })
  by!: string;

  @Field(() => [String], { description: 'What changed, by code or by what it is called, as in `Change.subject`.' })
  subjects!: readonly string[];

  @Field(() => Boolean, { description: 'True when the viewer made it.' })
  own!: boolean;
}
