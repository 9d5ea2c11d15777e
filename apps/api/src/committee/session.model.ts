import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DecisionKind, SessionKind, SessionStatus } from '@roadbook/domain';
import { TransitionModel } from '../graphql/message.model.js';
import { DateScalar, DateTimeScalar, JsonScalar } from '../graphql/scalars.js';
import { typeNamed } from '../graphql/type-named.js';
import { OrganisationModel } from '../organisation/organisation.model.js';
import { DecisionKindEnum, SessionKindEnum, SessionStatusEnum } from './committee.enum.js';
import { DecisionModel } from './decision.model.js';

@ObjectType('AgendaItem', { description: "One item of a session's agenda." })
export class AgendaItemModel {
  @Field(() => Int, { description: 'Its place on the agenda, from 1.' })
  position!: number;

  @Field(() => String, { description: 'What it is.' })
  title!: string;

  @Field(() => DecisionKindEnum, {
    nullable: true,
    description: 'The decision it asks for; null when it asks for none.',
  })
  kind!: DecisionKind | null;

  @Field(() => [String], { description: 'Codes of what it is about.' })
  subjects!: readonly string[];

  @Field(() => Int, { nullable: true, description: 'How long it is planned to take.' })
  minutes!: number | null;

  @Field(() => Boolean, { description: 'Whether it came after the agenda was sent.' })
  late!: boolean;
}

@ObjectType('Attendance', { description: "A voter's attendance at a session." })
export class AttendanceModel {
  @Field(() => OrganisationModel, { description: 'The voter.' })
  organisation!: OrganisationModel;

  @Field(() => Boolean, { description: 'Whether it is there.' })
  present!: boolean;

  @Field(() => OrganisationModel, {
    nullable: true,
    description: 'Who holds its proxy, when it is absent and has given one.',
  })
  heldBy!: OrganisationModel | null;
}

@ObjectType('Quorum', { description: 'Whether enough voters are present or represented to decide.' })
export class QuorumModel {
  @Field(() => Int, { description: 'How many are needed.' })
  required!: number;

  @Field(() => Int, { description: 'How many are there or represented.' })
  present!: number;

  @Field(() => Boolean, { description: 'Whether that is enough.' })
  met!: boolean;
}

@ObjectType('CommitteeSession', { description: 'A session of the steering committee.' })
export class CommitteeSessionModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, { description: "Its number, counted through the partnership's life." })
  number!: number;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => DateScalar, { description: 'Its day; of a written procedure the last day for ballots.' })
  date!: string;

  @Field(() => SessionKindEnum, { description: 'How it is held.' })
  kind!: SessionKind;

  @Field(() => SessionStatusEnum, { description: 'Where it stands.' })
  status!: SessionStatus;

  @Field(() => [AgendaItemModel], { description: 'Its agenda.' })
  agenda!: readonly AgendaItemModel[];

  @Field(() => [AttendanceModel], { description: 'One line for each voter, once attendance was recorded.' })
  attendance!: readonly AttendanceModel[];

  @Field(() => QuorumModel, { description: 'Whether it may decide.' })
  quorum!: QuorumModel;

  @Field(() => [DecisionModel], { description: 'What it decided.' })
  decisions!: readonly DecisionModel[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its agenda was sent.' })
  convenedAt!: string | null;

  @Field(() => typeNamed('CommitteeSession'), {
    nullable: true,
    description: 'The session without a quorum whose agenda it takes up again.',
  })
  reconvenes!: CommitteeSessionModel | null;

  @Field(() => String, { nullable: true, description: 'Why it was called off.' })
  cancelReason!: string | null;

  @Field(() => JsonScalar, { nullable: true, description: 'Its minutes, as the editor keeps them.' })
  minutes!: unknown;

  @Field(() => [TransitionModel], { description: 'What may be done with it.' })
  transitions!: readonly TransitionModel[];
}
