import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ActionModel } from '../action/action.model.js';
import { DecisionModel } from '../committee/decision.model.js';
import { DateScalar } from '../graphql/scalars.js';

@ObjectType('BaselineAction', { description: 'The dates of one action by a baseline.' })
export class BaselineActionModel {
  @Field(() => ActionModel, { description: 'The action.' })
  action!: ActionModel;

  @Field(() => DateScalar, { description: 'Its first day.' })
  start!: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  end!: string;
}

@ObjectType('Baseline', { description: 'All baseline dates as a decision left them.' })
export class BaselineModel {
  @Field(() => Int, { description: 'Its number, from 1; it stays when decisions are revoked.' })
  number!: number;

  @Field(() => DateScalar, { description: 'The day of the session that decided.' })
  date!: string;

  @Field(() => DecisionModel, {
    nullable: true,
    description: 'The decision that made it; null for what had a baseline before any decision.',
  })
  decision!: DecisionModel | null;

  @Field(() => [BaselineActionModel], { description: 'The actions that have dates in it, by code.' })
  actions!: readonly BaselineActionModel[];
}

@ObjectType('BaselineShift', { description: 'How an action lies in one baseline and in another, or in the plan.' })
export class BaselineShiftModel {
  @Field(() => ActionModel, { description: 'The action.' })
  action!: ActionModel;

  @Field(() => DateScalar, { nullable: true, description: 'Its first day in the first; null where it is not in it.' })
  fromStart!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day in the first.' })
  fromEnd!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its first day in the second; null where it is not in it.' })
  toStart!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day in the second.' })
  toEnd!: string | null;

  @Field(() => Int, { nullable: true, description: 'Days that it starts later; null where it is not in both.' })
  startShift!: number | null;

  @Field(() => Int, { nullable: true, description: 'Days that it ends later; null where it is not in both.' })
  endShift!: number | null;
}
