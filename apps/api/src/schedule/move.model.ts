import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { MoveRequestStatus, Statement } from '@roadbook/domain';
import { ActionModel } from '../action/action.model.js';
import { DecisionModel } from '../committee/decision.model.js';
import { MessageModel, TransitionModel } from '../graphql/message.model.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { OrganisationModel } from '../organisation/organisation.model.js';
import { MoveRequestStatusEnum } from './move.enum.js';

@ObjectType('ActionMove', { description: 'Where the planned dates of an action go.' })
export class ActionMoveModel {
  @Field(() => ActionModel, { description: 'The action.' })
  action!: ActionModel;

  @Field(() => DateScalar, { description: 'Its first day before.' })
  fromStart!: string;

  @Field(() => DateScalar, { description: 'Its last day before.' })
  fromEnd!: string;

  @Field(() => DateScalar, { description: 'Its first day after.' })
  toStart!: string;

  @Field(() => DateScalar, { description: 'Its last day after.' })
  toEnd!: string;

  @Field(() => Int, {
    description: 'How many days later it starts, negative for earlier; where its start stays, how many later it ends.',
  })
  days!: number;

  @Field(() => Boolean, { description: 'Whether another organisation leads it and is to be asked.' })
  consent!: boolean;
}

@ObjectType('MovePreview', { description: 'What moving an action would do, were it moved now.' })
export class MovePreviewModel {
  @Field(() => Int, { description: 'How many actions move, the one itself among them.' })
  moveCount!: number;

  @Field(() => [MessageModel], { description: 'Every reason why the viewer cannot move it so; empty when they can.' })
  blockers!: readonly Statement[];

  @Field(() => DateScalar, { description: 'The last day of the plan as it is.' })
  endBefore!: string;

  @Field(() => DateScalar, { description: 'The last day of the plan after the move.' })
  endAfter!: string;
}

@ObjectType('MoveRequest', {
  description:
    'That an organisation moves actions it leads, as another asks which has moved, or wants moved, an action.',
})
export class MoveRequestModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Its code, such as `MR3`; inputs and decisions name it by this.' })
  code!: string;

  @Field(() => Int, { description: 'Its number within the partnership.' })
  number!: number;

  @Field(() => Int, { description: 'Grows with each change.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was changed last.' })
  updatedAt!: string;

  @Field(() => ActionModel, { description: 'The action whose move it comes of.' })
  action!: ActionModel;

  @Field(() => OrganisationModel, { description: 'Who asks.' })
  requester!: OrganisationModel;

  @Field(() => OrganisationModel, { description: 'Who is asked: the lead of the actions to be moved.' })
  organisation!: OrganisationModel;

  @Field(() => [ActionMoveModel], { description: 'What is asked for, the earliest first.' })
  moves!: readonly ActionMoveModel[];

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => MoveRequestStatusEnum, { description: 'Where it stands.' })
  status!: MoveRequestStatus;

  @Field(() => String, { nullable: true, description: 'What was said to it.' })
  answer!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was answered or withdrawn.' })
  answeredOn!: string | null;

  @Field(() => DecisionModel, { nullable: true, description: 'The decision that overruled it.' })
  decision!: DecisionModel | null;

  @Field(() => [TransitionModel], { description: 'What may be done with it.' })
  transitions!: readonly TransitionModel[];
}
