import { InputType } from '@nestjs/graphql';
import type { AddIndicator, RecordIndicatorValue, RemoveIndicator, UpdateIndicator } from '@roadbook/application';
import type { Indicator } from '@roadbook/domain';
import { DateField, DecimalField, EnumField, FlagField, TextField, WholeField } from '../graphql/input-fields.js';
import { PartnershipInput, VersionedInput } from '../graphql/partnership.input.js';
import { IndicatorEnum } from '../period/period.enum.js';

const INDICATOR = 'Code of the indicator, such as `O3.1`.';
const TITLE = 'What it shows, at most 300 characters.';
const UNIT = 'What is counted, such as `SMEs` or `EUR`; at most 40 characters.';
const BASELINE = 'Where it stood at the beginning.';
const TARGET = 'What is to be reached.';
const TARGET_DATE = 'The day by which the target is to be reached.';
const REPORTED =
  'What every partner report counts and this is the sum of; without it the coordinator records the values.';
const ADDS_UP =
  'Whether the values of the periods add up; else each tells where the indicator stands. What partners report always adds up.';
const BASIS = 'Where its figures come from, and what is counted.';

@InputType({ description: 'A new indicator of an objective; it gets the next code.' })
export class AddIndicatorInput extends PartnershipInput implements AddIndicator {
  @TextField('Code of the objective, such as `O3`.')
  objective!: string;

  @TextField(TITLE)
  title!: string;

  @TextField(UNIT)
  unit!: string;

  @DecimalField(BASELINE, { optional: true })
  baseline?: string | null;

  @DecimalField(TARGET, { optional: true })
  target?: string | null;

  @DateField(TARGET_DATE, { optional: true })
  targetDate?: string | null;

  @EnumField(() => IndicatorEnum, REPORTED, { optional: true })
  reported?: Indicator | null;

  @FlagField(ADDS_UP, { optional: true })
  addsUp?: boolean | null;

  @TextField(BASIS, { optional: true })
  basis?: string | null;
}

@InputType({
  description:
    'Changes of an indicator. What is omitted stays as it is; null takes a baseline, a target, its day, the link to the partner reports or a basis away.',
})
export class UpdateIndicatorInput extends VersionedInput implements UpdateIndicator {
  @TextField(INDICATOR)
  indicator!: string;

  @TextField(TITLE, { optional: true })
  title?: string | null;

  @TextField(UNIT, { optional: true })
  unit?: string | null;

  @DecimalField(BASELINE, { optional: true })
  baseline?: string | null;

  @DecimalField(TARGET, { optional: true })
  target?: string | null;

  @DateField(TARGET_DATE, { optional: true })
  targetDate?: string | null;

  @EnumField(() => IndicatorEnum, REPORTED, { optional: true })
  reported?: Indicator | null;

  @FlagField(ADDS_UP, { optional: true })
  addsUp?: boolean | null;

  @TextField(BASIS, { optional: true })
  basis?: string | null;
}

@InputType({ description: 'Takes an indicator away; the history keeps it.' })
export class RemoveIndicatorInput extends VersionedInput implements RemoveIndicator {
  @TextField(INDICATOR)
  indicator!: string;

  @TextField('Why, for the history.', { optional: true })
  reason?: string | null;
}

@InputType({ description: 'The value of an indicator for a reporting period, instead of the one it has.' })
export class RecordIndicatorValueInput extends VersionedInput implements RecordIndicatorValue {
  @TextField(INDICATOR)
  indicator!: string;

  @WholeField('The number of a reporting period that has begun.')
  period!: number;

  @DecimalField('The value; null or omitted takes the one that is recorded away.', { optional: true })
  value?: string | null;

  @TextField('A remark, for those who may see the whole plan.', { optional: true })
  note?: string | null;
}
