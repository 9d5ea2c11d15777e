import { InputType } from '@nestjs/graphql';
import type { OpenPeriod } from '@roadbook/application';
import { DateField, TextField } from '../graphql/input-fields.js';
import { PartnershipInput } from '../graphql/partnership.input.js';

@InputType({ description: 'A new reporting period, which follows the last one without a gap.' })
export class OpenPeriodInput extends PartnershipInput implements OpenPeriod {
  @TextField('Title, at most 300 characters.')
  title!: string;

  @DateField('Its first day.')
  start!: string;

  @DateField('Its last day.')
  end!: string;

  @DateField('The day by which partner reports are due, no earlier than its last day.')
  dueDate!: string;
}
