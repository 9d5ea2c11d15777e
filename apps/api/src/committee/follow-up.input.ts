import { InputType } from '@nestjs/graphql';
import type { AddFollowUp, CompleteFollowUp, ReopenFollowUp } from '@roadbook/application';
import { DateField, IdField, TextField, WholeField } from '../graphql/input-fields.js';
import { PartnershipInput } from '../graphql/partnership.input.js';

@InputType({ description: 'Something that is left to be done.' })
export class AddFollowUpInput extends PartnershipInput implements AddFollowUp {
  @WholeField('Number of the session that notes it; none when omitted.', { optional: true })
  session?: number | null;

  @TextField('What is to be done.')
  text!: string;

  @TextField('Short name or alias of the member that owes it; authorities and agencies are members, too.')
  owner!: string;

  @DateField('Until when.')
  dueDate!: string;
}

@InputType({ description: 'A follow-up was done.' })
export class CompleteFollowUpInput extends PartnershipInput implements CompleteFollowUp {
  @IdField('The follow-up.')
  followUp!: string;

  @DateField('The day on which it was done, not in the future.')
  date!: string;

  @TextField('What shows it.')
  evidence!: string;
}

@InputType({ description: 'A follow-up was not done after all.' })
export class ReopenFollowUpInput extends PartnershipInput implements ReopenFollowUp {
  @IdField('The follow-up.')
  followUp!: string;

  @TextField('Why.')
  reason!: string;
}
