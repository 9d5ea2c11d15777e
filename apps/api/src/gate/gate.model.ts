import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { GateStatus, Phase } from '@roadbook/domain';
import type { ActionModel } from '../action/action.model.js';
import { DecisionModel } from '../committee/decision.model.js';
import { TransitionModel } from '../graphql/message.model.js';
import { DateTimeScalar, JsonScalar } from '../graphql/scalars.js';
import { typeNamed } from '../graphql/type-named.js';
import { PhaseEnum } from '../partnership/partnership.enum.js';
import { GateStatusEnum } from './gate.enum.js';

@ObjectType('GateCriterion', { description: 'One criterion of a gate, computed from the plan.' })
export class GateCriterionModel {
  @Field(() => String, { description: 'Its code, such as `TWO_REGIONS`.' })
  code!: string;

  @Field(() => Boolean, { description: 'Whether the plan meets it.' })
  met!: boolean;

  @Field(() => JsonScalar, { description: 'The values that complete its message.' })
  params!: unknown;

  @Field(() => [String], { description: 'Codes and names that show it.' })
  evidence!: readonly string[];
}

@ObjectType('Gate', { description: 'The entry of an action, or of the partnership, into its next phase.' })
export class GateModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: "An action's code, or the partnership's." })
  subject!: string;

  @Field(() => typeNamed('Action'), { nullable: true, description: "The action; null for the partnership's own gate." })
  action!: ActionModel | null;

  @Field(() => PhaseEnum, { description: 'The phase it leaves.' })
  from!: Phase;

  @Field(() => PhaseEnum, { description: 'The phase it enters.' })
  to!: Phase;

  @Field(() => GateStatusEnum, { description: 'Where it stands.' })
  status!: GateStatus;

  @Field(() => DateTimeScalar, { description: 'When it was requested.' })
  requestedAt!: string;

  @Field(() => String, { description: 'Who requested it.' })
  requestedBy!: string;

  @Field(() => [GateCriterionModel], {
    description: 'Its criteria as they are met now, or as they stood when it was decided.',
  })
  criteria!: readonly GateCriterionModel[];

  @Field(() => DecisionModel, { nullable: true, description: 'The decision on it.' })
  decision!: DecisionModel | null;

  @Field(() => String, { nullable: true, description: 'Why it was passed with criteria unmet; null where none was.' })
  overrideReason!: string | null;

  @Field(() => [TransitionModel], { description: 'What may be done with it.' })
  transitions!: readonly TransitionModel[];
}

@ObjectType('GateCheck', {
  description:
    'The next phase of an action, or of the partnership, and what the plan says for and against entering it.',
})
export class GateCheckModel {
  @Field(() => PhaseEnum, { description: 'The next phase.' })
  to!: Phase;

  @Field(() => [GateCriterionModel], { description: 'The criteria as the plan meets them now.' })
  criteria!: readonly GateCriterionModel[];

  @Field(() => GateModel, { nullable: true, description: 'The gate that waits for a decision; null when none does.' })
  gate!: GateModel | null;

  @Field(() => [TransitionModel], {
    description: '`request`, which asks the committee; beside it `withdraw` while a gate waits.',
  })
  transitions!: readonly TransitionModel[];
}
