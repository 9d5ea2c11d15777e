import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Indicator } from '@roadbook/domain';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../graphql/scalars.js';
import { typeNamed } from '../graphql/type-named.js';
import { IndicatorEnum } from '../period/period.enum.js';
import type { ObjectiveModel } from './objective.model.js';

@ObjectType('ObjectiveIndicatorValue', { description: 'The value of an indicator for a reporting period.' })
export class ObjectiveIndicatorValueModel {
  @Field(() => Int, { description: "The period's number." })
  period!: number;

  @Field(() => String, { description: "The period's title." })
  title!: string;

  @Field(() => DateScalar, { description: "The period's last day." })
  end!: string;

  @Field(() => DecimalScalar, { description: 'What was reported or recorded for the period.' })
  value!: string;

  @Field(() => DecimalScalar, {
    description: 'Where the indicator stands with it: the baseline and all values so far, or the value itself.',
  })
  standing!: string;

  @Field(() => String, { nullable: true, description: 'What the coordinator remarked; null for observers.' })
  note!: string | null;
}

@ObjectType('ObjectiveIndicator', {
  description: 'Shows how far an objective is reached: a figure with a target, and a value for each reporting period.',
})
export class ObjectiveIndicatorModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, {
    description: 'Grows with each change of its own fields; edits name the version they were made for.',
  })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When its own fields last changed.' })
  updatedAt!: string;

  @Field(() => String, { description: 'Its code, such as `O3.1`.' })
  code!: string;

  @Field(() => typeNamed('Objective'), { description: 'The objective that it belongs to.' })
  objective!: ObjectiveModel;

  @Field(() => String, { description: 'What it shows.' })
  title!: string;

  @Field(() => String, { description: 'What is counted, such as `SMEs` or `EUR`.' })
  unit!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Where it stood at the beginning; null: at nothing.' })
  baseline!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What is to be reached; null where no target is set.' })
  target!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day by which the target is to be reached.' })
  targetDate!: string | null;

  @Field(() => IndicatorEnum, {
    nullable: true,
    description: 'What every partner report counts and this is the sum of; null: the coordinator records it.',
  })
  reported!: Indicator | null;

  @Field(() => Boolean, {
    description: 'Whether the values of the periods add up; else each tells where the indicator stands.',
  })
  addsUp!: boolean;

  @Field(() => String, { nullable: true, description: 'Where its figures come from, and what is counted.' })
  basis!: string | null;

  @Field(() => [ObjectiveIndicatorValueModel], {
    description:
      'Its values in the order of the periods, those without one left out; none for observers of what is summed from partner reports.',
  })
  values!: readonly ObjectiveIndicatorValueModel[];

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Where it stands with its last value; null before the first.',
  })
  value!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Percent of the way from the baseline to the target, over 100 when more was reached; null without either.',
  })
  progress!: number | null;

  @Field(() => Boolean, { description: 'Whether the target is reached.' })
  reached!: boolean;

  @Field(() => Boolean, { description: "Whether the target's day is over and the target is not reached." })
  missed!: boolean;
}
