import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DeliverableStatus, Phase, ReviewOutcome } from '@roadbook/domain';
import type { ActionModel } from '../action/action.model.js';
import { DecisionModel } from '../committee/decision.model.js';
import { TransitionModel } from '../graphql/message.model.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { typeNamed } from '../graphql/type-named.js';
import { OrganisationModel } from '../organisation/organisation.model.js';
import { PhaseEnum } from '../partnership/partnership.enum.js';
import { DeliverableStatusEnum, ReviewOutcomeEnum } from './deliverable.enum.js';

@ObjectType('DeliverableVersion', {
  description: 'A version of a deliverable: one file or one link. Submitted versions are never changed or lost.',
})
export class DeliverableVersionModel {
  @Field(() => Int, { description: 'Its number, from 1.' })
  number!: number;

  @Field(() => String, { nullable: true, description: 'Its address, when it is a link.' })
  url!: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of the uploaded file, to be fetched by `GET /files/<id>`.' })
  fileId!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was saved or submitted.' })
  at!: string;

  @Field(() => String, { description: 'Who did it.' })
  by!: string;

  @Field(() => String, { nullable: true, description: 'A remark on it.' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it came after its due date.' })
  lateReason!: string | null;

  @Field(() => Boolean, { description: 'Whether it is a draft that is not submitted yet.' })
  draft!: boolean;
}

@ObjectType('Review', { description: 'A review of a submitted version.' })
export class ReviewModel {
  @Field(() => DateTimeScalar, { description: 'When it was given.' })
  at!: string;

  @Field(() => String, { description: 'Who gave it.' })
  by!: string;

  @Field(() => ReviewOutcomeEnum, { description: 'What came of it.' })
  outcome!: ReviewOutcome;

  @Field(() => String, { description: 'What the reviewer says.' })
  comment!: string;

  @Field(() => [String], { description: 'What is still to be met.' })
  conditions!: readonly string[];

  @Field(() => DecisionModel, {
    nullable: true,
    description: "The committee's decision that it carries out, where there is one.",
  })
  decision!: DecisionModel | null;
}

@ObjectType('Deliverable', { description: 'Something that an action has to hand in.' })
export class DeliverableModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Its code, `D<activity>.<n>.<k>`.' })
  code!: string;

  @Field(() => Int, {
    description: 'Grows with each change of its own fields; edits name the version they were made for.',
  })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When its own fields last changed.' })
  updatedAt!: string;

  @Field(() => typeNamed('Action'), { description: 'The action it belongs to.' })
  action!: ActionModel;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What may be said of it in public, whatever its level.' })
  publicSummary!: string | null;

  @Field(() => PhaseEnum, { description: 'The phase it belongs to.' })
  phase!: Phase;

  @Field(() => OrganisationModel, { description: 'Who is accountable for it.' })
  lead!: OrganisationModel;

  @Field(() => String, { description: "Its type, a code of the partnership's deliverable scheme." })
  type!: string;

  @Field(() => String, { description: "Its dissemination level, a code of the partnership's deliverable scheme." })
  level!: string;

  @Field(() => DateScalar, { description: 'When it is due.' })
  dueDate!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it was due by the adopted plan; null until adopted.' })
  baselineDate!: string | null;

  @Field(() => Boolean, { description: 'Whether it is a main deliverable, of which authorities are informed.' })
  main!: boolean;

  @Field(() => Boolean, { description: 'Whether it is a business plan.' })
  businessPlan!: boolean;

  @Field(() => DeliverableStatusEnum, { description: 'Where it stands.' })
  status!: DeliverableStatus;

  @Field(() => Boolean, { description: 'Whether it is not submitted and its due date, by the baseline, is over.' })
  overdue!: boolean;

  @Field(() => [DeliverableVersionModel], { description: 'Its versions, in the order of their numbers.' })
  versions!: readonly DeliverableVersionModel[];

  @Field(() => [ReviewModel], { description: 'Its reviews, oldest first.' })
  reviews!: readonly ReviewModel[];

  @Field(() => [DecisionModel], { description: 'The decisions about it.' })
  decisions!: readonly DecisionModel[];

  @Field(() => [TransitionModel], { description: 'What may be done with it.' })
  transitions!: readonly TransitionModel[];
}
