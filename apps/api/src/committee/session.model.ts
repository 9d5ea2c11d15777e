import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DecisionKind, SessionKind, SessionStatus, Vote } from '@roadbook/domain';
import { TransitionModel } from '../graphql/message.model.js';
import { DateScalar, DateTimeScalar, JsonScalar } from '../graphql/scalars.js';
import { typeNamed } from '../graphql/type-named.js';
import { OrganisationModel } from '../organisation/organisation.model.js';
import { DecisionKindEnum, SessionKindEnum, SessionStatusEnum, VoteEnum } from './committee.enum.js';
import { DecisionModel, FollowUpModel } from './decision.model.js';

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

  @Field(() => [OrganisationModel], {
    description:
      'The consulted organisations of the actions that it is about: sending the item asked them. Of a proposed item, who would be asked.',
  })
  consulted!: readonly OrganisationModel[];
}

@ObjectType('Objection', { description: "An organisation's objection to minutes, or its veto against a decision." })
export class ObjectionModel {
  @Field(() => OrganisationModel, { description: 'Who objects.' })
  organisation!: OrganisationModel;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;
}

@ObjectType('WrittenBallot', { description: "A voter's ballot on one item of a written procedure." })
export class WrittenBallotModel {
  @Field(() => Int, { description: "The item's position on the agenda." })
  position!: number;

  @Field(() => OrganisationModel, { description: 'Whose it is.' })
  organisation!: OrganisationModel;

  @Field(() => VoteEnum, { description: 'The vote.' })
  vote!: Vote;

  @Field(() => String, { nullable: true, description: 'What the voter said about it.' })
  comment!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was cast.' })
  at!: string;
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

  @Field(() => Int, { description: 'Its version, which grows with every change of its own fields.' })
  version!: number;

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

  @Field(() => OrganisationModel, { description: 'Who chairs it: the coordinator, unless it names another.' })
  chair!: OrganisationModel;

  @Field(() => [AgendaItemModel], { description: 'Its agenda.' })
  agenda!: readonly AgendaItemModel[];

  @Field(() => [AgendaItemModel], {
    description:
      'What the plan suggests and is not on the agenda yet: minutes to adopt, gates requested, deliverables to accept, blocking findings, open follow-ups. Nothing once the session is over.',
  })
  proposedAgenda!: readonly AgendaItemModel[];

  @Field(() => [AttendanceModel], { description: 'One line for each voter, once attendance was recorded.' })
  attendance!: readonly AttendanceModel[];

  @Field(() => QuorumModel, { description: 'Whether it may decide.' })
  quorum!: QuorumModel;

  @Field(() => [DecisionModel], { description: 'What it decided.' })
  decisions!: readonly DecisionModel[];

  @Field(() => [FollowUpModel], { description: 'What it left to be done, by its decisions or on its own.' })
  followUps!: readonly FollowUpModel[];

  @Field(() => [WrittenBallotModel], {
    description:
      'The ballots of a written procedure. While they can still be cast, others than the coordinator see only their own.',
  })
  ballots!: readonly WrittenBallotModel[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its agenda was sent.' })
  convenedAt!: string | null;

  @Field(() => Int, { nullable: true, description: 'Days between the sending of its agenda and its day.' })
  noticeDays!: number | null;

  @Field(() => Boolean, {
    description: 'Whether the agenda of a meeting was sent later than the notice period asks for.',
  })
  shortNotice!: boolean;

  @Field(() => typeNamed('CommitteeSession'), {
    nullable: true,
    description: 'The session without a quorum whose agenda it takes up again.',
  })
  reconvenes!: CommitteeSessionModel | null;

  @Field(() => String, { nullable: true, description: 'Why it was called off.' })
  cancelReason!: string | null;

  @Field(() => JsonScalar, { nullable: true, description: 'Its minutes, as the editor keeps them.' })
  minutes!: unknown;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its minutes were last circulated.' })
  minutesCirculatedAt!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day from which its minutes count as adopted.' })
  minutesAdoptedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which its circulated minutes will be adopted unless a voter objects before.',
  })
  minutesAdoptedTacitlyOn!: string | null;

  @Field(() => [ObjectionModel], {
    description: 'Objections to its minutes, those to an earlier circulation included.',
  })
  objections!: readonly ObjectionModel[];

  @Field(() => [TransitionModel], { description: 'What may be done with it.' })
  transitions!: readonly TransitionModel[];
}
