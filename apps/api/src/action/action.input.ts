import { InputType } from '@nestjs/graphql';
import type {
  ActionDependency,
  ActionTransition,
  ContributorInput as Contributor,
  ProposeAction,
  ReportProgress,
  UpdateAction,
} from '@roadbook/application';
import type { DependencyType, Health, Phase, Priority, Responsibility } from '@roadbook/domain';
import { DateField, EnumField, InputListField, TextField, TextListField, WholeField } from '../graphql/input-fields.js';
import { PartnershipInput, VersionedInput } from '../graphql/partnership.input.js';
import { PhaseEnum } from '../partnership/partnership.enum.js';
import { DependencyTypeEnum, HealthEnum, PriorityEnum, ResponsibilityEnum } from './action.enum.js';

const ACTION = 'Code of the action, such as `A3.1`.';

@InputType({ description: 'An organisation that contributes to an action, and how.' })
export class ContributorInput implements Contributor {
  @TextField('Short name or alias of the organisation; the lead is no contributor.')
  organisation!: string;

  @EnumField(() => ResponsibilityEnum, 'What it is responsible for.')
  responsibility!: Responsibility;
}

@InputType({ description: 'A new action, which is PROPOSED until the committee adopts it.' })
export class ProposeActionInput extends PartnershipInput implements ProposeAction {
  @TextField('Code of the activity, `A1` to `A5`; the action gets the next code in it.')
  activity!: string;

  @TextField('Title, at most 300 characters.')
  title!: string;

  @TextField('What is to be done, at most 10,000 characters.', { optional: true })
  description?: string | null;

  @TextField('Short name or alias of the member that is accountable.')
  lead!: string;

  @TextListField('Codes of the objectives that it serves, at least one.')
  objectives!: string[];

  @InputListField(() => ContributorInput, 'Who contributes; nobody when omitted.', { optional: true })
  contributors?: ContributorInput[] | null;

  @TextListField('Codes of its thematic areas; none when omitted.', { optional: true })
  thematicAreas?: string[] | null;

  @EnumField(() => PriorityEnum, 'Its priority; MEDIUM when omitted.', { optional: true })
  priority?: Priority | null;

  @EnumField(() => PhaseEnum, "The phase it begins in, no later than the partnership's; PREPARATION when omitted.", {
    optional: true,
  })
  phase?: Phase | null;

  @EnumField(() => PhaseEnum, 'The last phase it will enter; the one it begins in when omitted.', { optional: true })
  finalPhase?: Phase | null;

  @DateField('The first day of work.')
  plannedStart!: string;

  @DateField('The last day of work, no earlier than the first.')
  plannedEnd!: string;
}

@InputType({ description: 'Changes of an action; what is omitted or null stays as it is.' })
export class UpdateActionInput extends VersionedInput implements UpdateAction {
  @TextField(ACTION)
  action!: string;

  @TextField('Title, at most 300 characters.', { optional: true })
  title?: string | null;

  @TextField('What is to be done, at most 10,000 characters.', { optional: true })
  description?: string | null;

  @EnumField(() => PriorityEnum, 'Its priority.', { optional: true })
  priority?: Priority | null;

  @DateField(
    'The first day of work; once adopted, only the coordinator moves it, with a reason, while it lies ahead.',
    {
      optional: true,
    },
  )
  plannedStart?: string | null;

  @DateField('The last day of work; once adopted, only the coordinator moves it, with a reason, while it lies ahead.', {
    optional: true,
  })
  plannedEnd?: string | null;

  @TextField('Why, for the history.', { optional: true })
  reason?: string | null;

  @TextListField('Codes of all objectives that it serves, at least one.', { optional: true })
  objectives?: string[] | null;

  @InputListField(() => ContributorInput, 'All who contribute.', { optional: true })
  contributors?: ContributorInput[] | null;

  @TextListField('Codes of all its thematic areas.', { optional: true })
  thematicAreas?: string[] | null;

  @EnumField(() => PhaseEnum, 'The last phase it will enter.', { optional: true })
  finalPhase?: Phase | null;
}

@InputType({ description: "A verb of the action's lifecycle: start, hold, resume, complete or cancel." })
export class ActionTransitionInput extends VersionedInput implements ActionTransition {
  @TextField(ACTION)
  action!: string;

  @TextField('Why; required to hold.', { optional: true })
  reason?: string | null;

  @DateField('The day on which it started or was completed, not in the future; today when omitted.', { optional: true })
  date?: string | null;
}

@InputType({ description: 'A progress report on an action.' })
export class ReportProgressInput extends PartnershipInput implements ReportProgress {
  @TextField(ACTION)
  action!: string;

  @WholeField('How much is done, in percent: 0 to 100.')
  progress!: number;

  @EnumField(() => HealthEnum, 'How it goes, as the lead sees it.')
  health!: Health;

  @TextField('What was done and how it goes, at most 4,000 characters.')
  summary!: string;

  @TextField('What comes next, at most 4,000 characters.', { optional: true })
  nextSteps?: string | null;
}

@InputType({ description: 'A dependency of one action on another.' })
export class DependencyInput extends PartnershipInput implements ActionDependency {
  @TextField('Code of the action that waits.')
  action!: string;

  @TextField('Code of the action that it waits for.')
  dependsOn!: string;

  @EnumField(() => DependencyTypeEnum, 'What waits for what; FS when omitted. Of no matter when one is removed.', {
    optional: true,
  })
  type?: DependencyType | null;

  @WholeField('Days to wait, -3650 to 3650; 0 when omitted. Of no matter when one is removed.', { optional: true })
  lagDays?: number | null;
}
