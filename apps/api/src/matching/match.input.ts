import { InputType } from '@nestjs/graphql';
import type {
  DropMatch,
  RecordMatch,
  RecordMatchMeeting,
  RecordMatchResult,
  RecordMatchStep,
} from '@roadbook/application';
import { DateField, IdField, TextField, TextListField } from '../graphql/input-fields.js';
import { PartnershipInput } from '../graphql/partnership.input.js';

const MATCH = 'Id of the match.';
const DATE = 'When, not in the future and not before its last step; today when omitted.';

@InputType({
  description:
    'A new match: organisations that are to work together, and on what: an action, an area, a tool, or several.',
})
export class RecordMatchInput extends PartnershipInput implements RecordMatch {
  @TextListField('Short names or aliases of two members at least.')
  organisations!: string[];

  @TextField('Code of the action that it is for.', { optional: true })
  action?: string | null;

  @TextField('Code of the thematic area that it is for.', { optional: true })
  area?: string | null;

  @TextField('Id or name of the item of the toolbox that it is for, such as a call.', { optional: true })
  toolboxItem?: string | null;

  @DateField('When it was suggested, not in the future; today when omitted.', { optional: true })
  date?: string | null;

  @TextField('Why these are to work together, at most 4,000 characters.', { optional: true })
  note?: string | null;
}

@InputType({ description: 'Those whom a match is about are in touch.' })
export class RecordMatchContactInput extends PartnershipInput implements RecordMatchStep {
  @IdField(MATCH)
  match!: string;

  @DateField(DATE, { optional: true })
  date?: string | null;

  @TextField('What was said, at most 4,000 characters.', { optional: true })
  note?: string | null;
}

@InputType({ description: 'Those whom a match is about have met.' })
export class RecordMatchMeetingInput extends PartnershipInput implements RecordMatchMeeting {
  @IdField(MATCH)
  match!: string;

  @DateField(DATE, { optional: true })
  date?: string | null;

  @TextField('Id or name of the event of the toolbox at which they met; elsewhere when omitted.', { optional: true })
  event?: string | null;

  @TextField('What came of it, at most 4,000 characters.', { optional: true })
  note?: string | null;
}

@InputType({ description: 'Those whom a match is about have an idea in common.' })
export class RecordMatchIdeaInput extends PartnershipInput implements RecordMatchResult {
  @IdField(MATCH)
  match!: string;

  @DateField(DATE, { optional: true })
  date?: string | null;

  @TextField('What the idea is, at most 4,000 characters.')
  note!: string;
}

@InputType({ description: 'Those whom a match is about have begun a project.' })
export class RecordMatchProjectInput extends PartnershipInput implements RecordMatchResult {
  @IdField(MATCH)
  match!: string;

  @DateField(DATE, { optional: true })
  date?: string | null;

  @TextField('Which project, at most 4,000 characters.')
  note!: string;
}

@InputType({ description: 'Nothing comes of a match.' })
export class DropMatchInput extends PartnershipInput implements DropMatch {
  @IdField(MATCH)
  match!: string;

  @TextField('Why, at most 4,000 characters.')
  reason!: string;
}
