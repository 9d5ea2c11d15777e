import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Phase } from '@roadbook/domain';
import { CommitteeSessionModel } from '../committee/session.model.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { PhaseEnum } from './partnership.enum.js';

@ObjectType('Standing', {
  description: 'Where a partnership stands now, and what of it waits for the viewer: for a list of several.',
})
export class StandingModel {
  @Field(() => String, { description: "The partnership's name." })
  name!: string;

  @Field(() => PhaseEnum, { description: 'The latest phase that its committee has opened.' })
  phase!: Phase;

  @Field(() => DateScalar, { nullable: true, description: 'When it was closed.' })
  closedOn!: string | null;

  @Field(() => CommitteeSessionModel, {
    nullable: true,
    description: 'The next session of its committee, today included; null for who does not see sessions.',
  })
  nextSession!: CommitteeSessionModel | null;

  @Field(() => Int, {
    description: "What the viewer's organisation owes: what is overdue, came back, or falls due within 30 days.",
  })
  owed!: number;

  @Field(() => Int, { description: 'How much of what is owed is overdue.' })
  overdue!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many things have changed since the viewer was there last (`markSeen`); null for who never was.',
  })
  unseen!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the viewer was there last.' })
  seenAt!: string | null;
}
