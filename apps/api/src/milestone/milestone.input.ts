import { InputType } from '@nestjs/graphql';
import type { AddMilestone, DropMilestone, ReachMilestone, UpdateMilestone } from '@roadbook/application';
import type { Phase } from '@roadbook/domain';
import { DateField, EnumField, TextField } from '../graphql/input-fields.js';
import { PartnershipInput, VersionedInput } from '../graphql/partnership.input.js';
import { PhaseEnum } from '../partnership/partnership.enum.js';

const MILESTONE = 'Code of the milestone, such as `MS3.1.1`.';

@InputType({ description: 'A new milestone of an action.' })
export class AddMilestoneInput extends PartnershipInput implements AddMilestone {
  @TextField('Code of the action; the milestone gets the next code in it.')
  action!: string;

  @TextField('Title, at most 300 characters.')
  title!: string;

  @DateField('The day by which it is to be reached.')
  dueDate!: string;

  @TextField('By what means it will be verified that it was reached.')
  verification!: string;

  @EnumField(
    () => PhaseEnum,
    "The phase it belongs to, not beyond the action's final one; the action's when omitted.",
    {
      optional: true,
    },
  )
  phase?: Phase | null;
}

@InputType({ description: 'Changes of a milestone; what is omitted or null stays as it is.' })
export class UpdateMilestoneInput extends VersionedInput implements UpdateMilestone {
  @TextField(MILESTONE)
  milestone!: string;

  @TextField('Title, at most 300 characters.', { optional: true })
  title?: string | null;

  @DateField(
    'The day by which it is to be reached; once adopted, only the coordinator moves it, with a reason, while it lies ahead.',
    {
      optional: true,
    },
  )
  dueDate?: string | null;

  @TextField('By what means it will be verified that it was reached.', { optional: true })
  verification?: string | null;

  @TextField('Why, for the history.', { optional: true })
  reason?: string | null;
}

@InputType({ description: 'A milestone was reached.' })
export class ReachMilestoneInput extends VersionedInput implements ReachMilestone {
  @TextField(MILESTONE)
  milestone!: string;

  @DateField('The day on which it was reached, not in the future.')
  date!: string;

  @TextField('What shows it, as the means of verification say.')
  evidence!: string;
}

@InputType({ description: 'A milestone will not be reached any more.' })
export class DropMilestoneInput extends VersionedInput implements DropMilestone {
  @TextField(MILESTONE)
  milestone!: string;

  @TextField('Why.')
  reason!: string;
}
