import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { GateStatus, Phase } from '@roadbook/domain';
import { DecisionModel } from '../committee/decision.model.js';
import { TransitionModel } from '../graphql/message.model.js';
import { DateTimeScalar, JsonScalar } from '../graphql/scalars.js';
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
