import { InputType } from '@nestjs/graphql';
import type {
  ConditionInput as Condition,
  RecordDecision,
  VetoDecision,
  VoteInput as GivenVote,
} from '@roadbook/application';
import type { DecisionKind, DecisionMethod, DecisionOutcome, Vote } from '@roadbook/domain';
import { DateField, EnumField, InputListField, TextField, TextListField, WholeField } from '../graphql/input-fields.js';
import { PartnershipInput } from '../graphql/partnership.input.js';
import { DecisionKindEnum, DecisionMethodEnum, DecisionOutcomeEnum, VoteEnum } from './committee.enum.js';

@InputType({ description: 'A condition of an approval; it becomes a follow-up.' })
export class ConditionInput implements Condition {
  @TextField('What has to be done.')
  text!: string;

  @TextField('Short name or alias of the organisation that has to do it.')
  owner!: string;

  @DateField('By when.')
  dueDate!: string;
}

@InputType({ description: 'The vote of an organisation.' })
export class VoteInput implements GivenVote {
  @TextField('Short name or alias of the voter, who is present or represented.')
  organisation!: string;

  @EnumField(() => VoteEnum, 'Its vote.')
  vote!: Vote;
}

@InputType({ description: 'A decision of the committee. It executes what it decides, or nothing at all.' })
export class RecordDecisionInput extends PartnershipInput implements RecordDecision {
  @WholeField('Number of the session, which is in session.')
  session!: number;

  @EnumField(() => DecisionKindEnum, 'What is decided.')
  kind!: DecisionKind;

  @TextListField(
    "What it is about: codes of actions, milestones, deliverables or proposals, the partnership's own code, short names of organisations, or numbers of sessions or decisions.",
  )
  subjects!: string[];

  @EnumField(() => DecisionOutcomeEnum, 'What the committee came to.')
  outcome!: DecisionOutcome;

  @TextField('The wording of the decision.')
  text!: string;

  @InputListField(() => ConditionInput, 'Required for, and only with, an approval with conditions.', { optional: true })
  conditions?: ConditionInput[] | null;

  @EnumField(() => DecisionMethodEnum, 'VOTE when omitted.', { optional: true })
  method?: DecisionMethod | null;

  @InputListField(
    () => VoteInput,
    'The votes; required with the method VOTE in a meeting. In a written procedure the ballots cast count, and only votes of voters who cast none are given.',
    { optional: true },
  )
  votes?: VoteInput[] | null;

  @TextField('Why a gate is passed though its criteria are not met; it shows as an override for ever.', {
    optional: true,
  })
  overrideReason?: string | null;

  @TextField('For CHANGE_LEAD: short name or alias of the organisation that is to lead.', { optional: true })
  newLead?: string | null;

  @DateField('For REBASELINE: the new start.', { optional: true })
  plannedStart?: string | null;

  @DateField('For REBASELINE: the new end, or due date.', { optional: true })
  plannedEnd?: string | null;
}

@InputType({ description: 'A veto against a decision on a late item.' })
export class VetoDecisionInput extends PartnershipInput implements VetoDecision {
  @WholeField('Number of the decision, which is pending.')
  decision!: number;

  @TextField('Why.')
  reason!: string;
}
