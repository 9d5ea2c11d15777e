import { InputType } from '@nestjs/graphql';
import type { AddDeliverable, ReviewDeliverable, SubmitDeliverable, UpdateDeliverable } from '@roadbook/application';
import type { Phase, ReviewOutcome } from '@roadbook/domain';
import { DateField, EnumField, FlagField, IdField, TextField, TextListField } from '../graphql/input-fields.js';
import { PartnershipInput, VersionedInput } from '../graphql/partnership.input.js';
import { PhaseEnum } from '../partnership/partnership.enum.js';
import { ReviewOutcomeEnum } from './deliverable.enum.js';

const DELIVERABLE = 'Code of the deliverable, such as `D3.1.1`.';
const TYPE = "Type, a code of the partnership's deliverable scheme, such as `R`.";
const LEVEL = "Dissemination level, a code of the partnership's deliverable scheme, such as `PU`.";
const SUMMARY = 'What may be said of it in public, whatever its level.';

@InputType({ description: 'A new deliverable of an action.' })
export class AddDeliverableInput extends PartnershipInput implements AddDeliverable {
  @TextField('Code of the action; the deliverable gets the next code in it.')
  action!: string;

  @TextField('Title, at most 300 characters.')
  title!: string;

  @TextField(TYPE)
  type!: string;

  @TextField(LEVEL)
  level!: string;

  @DateField('The day by which it is due.')
  dueDate!: string;

  @TextField("Short name or alias of the member that delivers it; the action's lead when omitted.", { optional: true })
  lead?: string | null;

  @FlagField('Whether it is a main deliverable, which only the committee accepts; not one when omitted.', {
    optional: true,
  })
  main?: boolean | null;

  @FlagField('Whether it is a business plan; not one when omitted.', { optional: true })
  businessPlan?: boolean | null;

  @EnumField(
    () => PhaseEnum,
    "The phase it belongs to, not beyond the action's final one; the action's when omitted.",
    {
      optional: true,
    },
  )
  phase?: Phase | null;

  @TextField(SUMMARY, { optional: true })
  publicSummary?: string | null;
}

@InputType({ description: 'Changes of a deliverable; what is omitted or null stays as it is.' })
export class UpdateDeliverableInput extends VersionedInput implements UpdateDeliverable {
  @TextField(DELIVERABLE)
  deliverable!: string;

  @TextField('Title, at most 300 characters.', { optional: true })
  title?: string | null;

  @TextField(TYPE, { optional: true })
  type?: string | null;

  @TextField(LEVEL, { optional: true })
  level?: string | null;

  @DateField(
    'The day by which it is due; once adopted, only the coordinator moves it, with a reason, while it lies ahead.',
    {
      optional: true,
    },
  )
  dueDate?: string | null;

  @TextField('Short name or alias of the member that delivers it.', { optional: true })
  lead?: string | null;

  @FlagField('Whether it is a main deliverable, which only the committee accepts.', { optional: true })
  main?: boolean | null;

  @TextField(SUMMARY, { optional: true })
  publicSummary?: string | null;

  @TextField('Why, for the history.', { optional: true })
  reason?: string | null;
}

@InputType({ description: 'A version of a deliverable: one link or one file, which was uploaded over HTTP first.' })
export class SubmitDeliverableInput extends VersionedInput implements SubmitDeliverable {
  @TextField(DELIVERABLE)
  deliverable!: string;

  @TextField('Where it is to be found, over http or https. Without link and file, the saved draft is submitted.', {
    optional: true,
  })
  url?: string | null;

  @IdField('Id of the uploaded file.', { optional: true })
  fileId?: string | null;

  @TextField('A note to whoever reviews it.', { optional: true })
  note?: string | null;

  @TextField('Why it comes late; required to submit after the due date.', { optional: true })
  lateReason?: string | null;
}

@InputType({ description: 'The review of a submitted version.' })
export class ReviewDeliverableInput extends VersionedInput implements ReviewDeliverable {
  @TextField(DELIVERABLE)
  deliverable!: string;

  @EnumField(() => ReviewOutcomeEnum, 'What the review came to.')
  outcome!: ReviewOutcome;

  @TextField('What the review found.')
  comment!: string;

  @TextListField('What has to be done still: required for, and only with, an acceptance with conditions.', {
    optional: true,
  })
  conditions?: string[] | null;
}
