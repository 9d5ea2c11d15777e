import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DecisionEffect, DecisionKind, DecisionMethod, DecisionOutcome, Vote } from '@roadbook/domain';
import { TransitionModel } from '../graphql/message.model.js';
import { DateScalar } from '../graphql/scalars.js';
import { typeNamed } from '../graphql/type-named.js';
import { OrganisationModel } from '../organisation/organisation.model.js';
import {
  DecisionEffectEnum,
  DecisionKindEnum,
  DecisionMethodEnum,
  DecisionOutcomeEnum,
  VoteEnum,
} from './committee.enum.js';
import type { CommitteeSessionModel, ObjectionModel } from './session.model.js';
import type { MoveRequestModel } from '../schedule/move.model.js';

@ObjectType('VoteCount', { description: 'How many voted how; all zero for a consensus.' })
export class VoteCountModel {
  @Field(() => Int, { description: 'Votes in favour.' })
  for!: number;

  @Field(() => Int, { description: 'Votes against.' })
  against!: number;

  @Field(() => Int, { description: 'Abstentions; they count for neither side.' })
  abstain!: number;
}

@ObjectType('Ballot', { description: "One organisation's vote." })
export class BallotModel {
  @Field(() => OrganisationModel, { description: 'Who voted.' })
  organisation!: OrganisationModel;

  @Field(() => VoteEnum, { description: 'How.' })
  vote!: Vote;
}

@ObjectType('Decision', {
  description: 'A decision of the steering committee. It does what it says, in the revision that records it.',
})
export class DecisionModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, { description: 'Its number, counted through all sessions.' })
  number!: number;

  @Field(() => DecisionKindEnum, { description: 'What it does.' })
  kind!: DecisionKind;

  @Field(() => [String], { description: 'Codes of what it is about.' })
  subjects!: readonly string[];

  @Field(() => DecisionOutcomeEnum, { description: 'What the committee decided.' })
  outcome!: DecisionOutcome;

  @Field(() => DecisionEffectEnum, { description: 'What came of it.' })
  effect!: DecisionEffect;

  @Field(() => String, { description: 'Its wording.' })
  text!: string;

  @Field(() => [String], { description: 'Its conditions; who owes them until when stands in the follow-ups.' })
  conditions!: readonly string[];

  @Field(() => [typeNamed('FollowUp')], { description: 'What it left to be done.' })
  followUps!: readonly FollowUpModel[];

  @Field(() => [typeNamed('MoveRequest')], { description: 'The move requests that it overruled.' })
  moveRequests!: readonly MoveRequestModel[];

  @Field(() => DecisionMethodEnum, { description: 'How the committee came to it.' })
  method!: DecisionMethod;

  @Field(() => VoteCountModel, { description: 'How many voted how.' })
  votes!: VoteCountModel;

  @Field(() => [BallotModel], { description: 'Who voted how; empty for a consensus.' })
  rollCall!: readonly BallotModel[];

  @Field(() => typeNamed('CommitteeSession'), { description: 'The session that took it.' })
  session!: CommitteeSessionModel;

  @Field(() => Int, { description: 'The revision that recorded it and carried it out.' })
  revision!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why a gate was passed with criteria unmet; null where none was.',
  })
  overrideReason!: string | null;

  @Field(() => OrganisationModel, { nullable: true, description: 'The new lead of a CHANGE_LEAD.' })
  newLead!: OrganisationModel | null;

  @Field(() => DateScalar, { nullable: true, description: 'The new start of a REBASELINE.' })
  plannedStart!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The new end of a REBASELINE.' })
  plannedEnd!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of its veto window, while it is pending.' })
  vetoUntil!: string | null;

  @Field(() => typeNamed('Objection'), { nullable: true, description: 'The veto that stopped it, where one did.' })
  veto!: ObjectionModel | null;

  @Field(() => [TransitionModel], { description: 'What may still be done about it.' })
  transitions!: readonly TransitionModel[];
}

@ObjectType('FollowUp', { description: 'Something to be done after a session or a decision, by whom and until when.' })
export class FollowUpModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'What is to be done.' })
  text!: string;

  @Field(() => OrganisationModel, { description: 'Who owes it.' })
  owner!: OrganisationModel;

  @Field(() => DateScalar, { description: 'Until when.' })
  dueDate!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it was done; null while it is open.' })
  doneOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What shows that it was done.' })
  evidence!: string | null;

  @Field(() => Boolean, { description: 'Whether it is open and its due date over.' })
  overdue!: boolean;

  @Field(() => DecisionModel, { nullable: true, description: 'The decision it comes from.' })
  decision!: DecisionModel | null;

  @Field(() => typeNamed('CommitteeSession'), {
    nullable: true,
    description: 'The session that noted it, or whose decision left it.',
  })
  session!: CommitteeSessionModel | null;

  @Field(() => [TransitionModel], { description: 'What may be done about it.' })
  transitions!: readonly TransitionModel[];
}
