import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { FunnelStep, MatchStatus } from '@roadbook/domain';
import { ActionModel } from '../action/action.model.js';
import { MessageModel, TransitionModel } from '../graphql/message.model.js';
import { DateScalar } from '../graphql/scalars.js';
import { OrganisationModel, RegionModel } from '../organisation/organisation.model.js';
import { PastProjectModel, ThematicAreaModel } from '../partnership/master-data.model.js';
import { ToolboxItemModel } from '../toolbox/toolbox.model.js';
import { FunnelStepEnum, MatchStatusEnum } from './matching.enum.js';

@ObjectType('CoverageCell', { description: 'One column of a row of the competence map.' })
export class CoverageCellModel {
  @Field(() => String, { description: "The column: a region's name, or a domain's code." })
  key!: string;

  @Field(() => String, { description: "The column's title." })
  title!: string;

  @Field(() => [OrganisationModel], { description: 'The partners that cover the row there; empty is a gap.' })
  organisations!: readonly OrganisationModel[];
}

@ObjectType('Coverage', {
  description:
    'Who covers one domain, thematic area, region or priority of smart specialisation, and where nobody does.',
})
export class CoverageModel {
  @Field(() => String, {
    description: "The row: a code, a region's name, or a priority as the first region writes it.",
  })
  key!: string;

  @Field(() => String, { description: "The row's title." })
  title!: string;

  @Field(() => [OrganisationModel], { description: 'The partners that cover it.' })
  organisations!: readonly OrganisationModel[];

  @Field(() => [RegionModel], { description: 'The regions they come from; of a priority the regions that name it.' })
  regions!: readonly RegionModel[];

  @Field(() => Int, { nullable: true, description: 'Of a thematic area how many actions are about it; else null.' })
  actionCount!: number | null;

  @Field(() => [CoverageCellModel], { description: 'The row column by column, in the same order in every row.' })
  cells!: readonly CoverageCellModel[];

  @Field(() => [String], { description: 'The keys of the columns in which nobody covers it.' })
  gaps!: readonly string[];

  @Field(() => Boolean, {
    description:
      'Whether no other row is covered less: by fewer partners, or in fewer domains where the columns are domains.',
  })
  thinnest!: boolean;
}

@ObjectType('NetworkMember', { description: 'A partner, and with how many others it works.' })
export class NetworkMemberModel {
  @Field(() => OrganisationModel, { description: 'The partner.' })
  organisation!: OrganisationModel;

  @Field(() => Int, { description: 'With how many other partners it is tied.' })
  partnerCount!: number;

  @Field(() => Int, { description: 'How many of these are at home in other regions.' })
  acrossRegions!: number;
}

@ObjectType('Tie', { description: 'That two partners work with each other, or did.' })
export class TieModel {
  @Field(() => [OrganisationModel], { description: 'The two.' })
  organisations!: readonly OrganisationModel[];

  @Field(() => [PastProjectModel], { description: 'The past projects in which both took part.' })
  pastProjects!: readonly PastProjectModel[];

  @Field(() => Int, { description: 'In how many actions both work, as lead, co-lead or in support.' })
  actionCount!: number;

  @Field(() => Boolean, { description: 'Whether they are at home in different regions.' })
  acrossRegions!: boolean;

  @Field(() => [MessageModel], { description: 'What ties them.' })
  reasons!: readonly MessageModel[];
}

@ObjectType('Network', { description: 'Who already works with whom: in past projects, and in actions of the plan.' })
export class NetworkModel {
  @Field(() => [NetworkMemberModel], { description: 'The partners, in the order of their admission.' })
  members!: readonly NetworkMemberModel[];

  @Field(() => [TieModel], { description: 'The pairs that are tied, the closest first.' })
  ties!: readonly TieModel[];
}

@ObjectType('MatchStep', { description: 'A step that a match took.' })
export class MatchStepModel {
  @Field(() => FunnelStepEnum, { description: 'The step.' })
  step!: FunnelStep;

  @Field(() => DateScalar, { description: 'When it was taken.' })
  date!: string;

  @Field(() => String, { nullable: true, description: 'What was noted of it.' })
  note!: string | null;
}

@ObjectType('Match', {
  description: 'Two or more organisations that are to work together on something, and how far that has come.',
})
export class MatchModel {
  @Field(() => ID, { description: 'Opaque id; mutations name it by this.' })
  id!: string;

  @Field(() => [OrganisationModel], { description: 'Who is to work together.' })
  organisations!: readonly OrganisationModel[];

  @Field(() => ActionModel, { nullable: true, description: 'The action that it is for.' })
  action!: ActionModel | null;

  @Field(() => ThematicAreaModel, { nullable: true, description: 'The thematic area that it is for.' })
  area!: ThematicAreaModel | null;

  @Field(() => ToolboxItemModel, {
    nullable: true,
    description: 'The item of the toolbox that it is for, such as a call.',
  })
  toolboxItem!: ToolboxItemModel | null;

  @Field(() => MatchStatusEnum, { description: 'Where it stands.' })
  status!: MatchStatus;

  @Field(() => FunnelStepEnum, { description: 'How far it came; of a dropped one the step at which it ended.' })
  step!: FunnelStep;

  @Field(() => [MatchStepModel], { description: 'The steps it took, the suggestion first.' })
  steps!: readonly MatchStepModel[];

  @Field(() => ToolboxItemModel, { nullable: true, description: 'The event at which they met.' })
  event!: ToolboxItemModel | null;

  @Field(() => String, { nullable: true, description: 'Why it was dropped.' })
  dropReason!: string | null;

  @Field(() => [TransitionModel], { description: 'What may be done with it.' })
  transitions!: readonly TransitionModel[];
}

@ObjectType('Suggestion', {
  description: 'A partner of another region that would complement those who are in something already.',
})
export class SuggestionModel {
  @Field(() => OrganisationModel, { description: 'The partner.' })
  organisation!: OrganisationModel;

  @Field(() => [MessageModel], {
    description: 'Why, the reasons that count most first; the order of suggestions follows from them.',
  })
  reasons!: readonly MessageModel[];

  @Field(() => [OrganisationModel], { description: 'Those who are in it already.' })
  complements!: readonly OrganisationModel[];

  @Field(() => [MatchModel], { description: 'The matches that were made of it so far, ended ones included.' })
  matches!: readonly MatchModel[];
}

@ObjectType('StepCount', { description: 'How many matches came to a step of the funnel.' })
export class StepCountModel {
  @Field(() => FunnelStepEnum, { description: 'The step.' })
  step!: FunnelStep;

  @Field(() => Int, { description: 'How many came this far or farther.' })
  reached!: number;

  @Field(() => Int, { description: 'How many stand here now.' })
  standing!: number;

  @Field(() => Int, { description: 'How many were dropped here.' })
  dropped!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Of those that came to the step before, how many percent came on; null for the first step, and where none came before.',
  })
  conversion!: number | null;
}

@ObjectType('EventFunnel', { description: 'What became of those who met at one event.' })
export class EventFunnelModel {
  @Field(() => ToolboxItemModel, { description: 'The event.' })
  event!: ToolboxItemModel;

  @Field(() => [StepCountModel], { description: 'The steps from the meeting on.' })
  steps!: readonly StepCountModel[];
}

@ObjectType('Funnel', { description: 'How many matches came how far, from a suggestion to a project.' })
export class FunnelModel {
  @Field(() => [StepCountModel], { description: 'All matches, step by step.' })
  steps!: readonly StepCountModel[];

  @Field(() => [EventFunnelModel], { description: 'Event by event, the one with the most meetings first.' })
  events!: readonly EventFunnelModel[];
}
