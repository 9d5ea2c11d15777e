import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ObjectiveKind, Phase } from '@roadbook/domain';
import type { ActionModel } from '../action/action.model.js';
import { typeNamed } from '../graphql/type-named.js';
import { StatusCountModel } from '../partnership/overview.model.js';
import { ObjectiveKindEnum, PhaseEnum } from '../partnership/partnership.enum.js';
import { ObjectiveIndicatorModel } from './indicator.model.js';

@ObjectType('ObjectivePhaseCoverage', { description: 'How an objective is served in one phase.' })
export class ObjectivePhaseCoverageModel {
  @Field(() => PhaseEnum, { description: 'The phase.' })
  phase!: Phase;

  @Field(() => Int, { description: 'How many of its actions are in the phase; what was given up does not count.' })
  now!: number;

  @Field(() => Int, { description: 'How many will come to the phase on their way to their final one.' })
  later!: number;

  @Field(() => [StatusCountModel], { description: 'Those that are in the phase, by status.' })
  byStatus!: readonly StatusCountModel[];
}

@ObjectType('Objective', { description: 'What the partnership wants to reach.' })
export class ObjectiveModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => ObjectiveKindEnum, { description: 'Whether it is strategic or operational.' })
  kind!: ObjectiveKind;

  @Field(() => String, { description: 'Its wording.' })
  text!: string;

  @Field(() => [typeNamed('Action')], { description: 'The actions that serve it, in the order of their codes.' })
  actions!: readonly ActionModel[];

  @Field(() => [ObjectiveIndicatorModel], { description: 'What shows how far it is reached.' })
  indicators!: readonly ObjectiveIndicatorModel[];

  @Field(() => [ObjectivePhaseCoverageModel], { description: 'How it is served in each of the three phases.' })
  coverage!: readonly ObjectivePhaseCoverageModel[];
}
