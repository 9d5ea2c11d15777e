import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Phase } from '@roadbook/domain';
import { DecisionModel } from '../committee/decision.model.js';
import { CommitteeSessionModel } from '../committee/session.model.js';
import { FindingModel } from '../compliance/finding.model.js';
import { GateCheckModel, GateModel } from '../gate/gate.model.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { InvestmentTotalsModel } from '../investment/investment-totals.model.js';
import { InvestmentProposalModel } from '../investment/investment.model.js';
import { DisseminationSessionModel, NoticeModel } from '../notice/notice.model.js';
import { ObjectiveModel } from '../objective/objective.model.js';
import { OrganisationModel, RegionModel, StakeholderModel } from '../organisation/organisation.model.js';
import { IndicatorTotalModel, ReportingPeriodModel } from '../period/period.model.js';
import { RiskModel } from '../risk/risk.model.js';
import { ScheduleModel } from '../schedule/schedule.model.js';
import { CallModel } from '../toolbox/call.model.js';
import { ToolboxItemModel } from '../toolbox/toolbox.model.js';
import {
  ActivityModel,
  DomainCoverageModel,
  LetterOfSupportModel,
  PastProjectModel,
  ThematicAreaModel,
} from './master-data.model.js';
import { OverviewModel } from './overview.model.js';
import { PhaseEnum } from './partnership.enum.js';

@ObjectType('Link', { description: 'An address worth knowing.' })
export class LinkModel {
  @Field(() => String, { description: 'What it leads to.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The address, where there is one.' })
  url!: string | null;
}

@ObjectType('SourceNote', {
  description: 'A remark on the sources of the plan, such as a contradiction between two of them.',
})
export class SourceNoteModel {
  @Field(() => String, { description: 'What it is about.' })
  topic!: string;

  @Field(() => String, { description: 'What is to be said.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Where it was found.' })
  source!: string | null;
}

@ObjectType('Holiday', { description: 'Days on which nobody in the partnership works, first and last counted.' })
export class HolidayModel {
  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The last day; the first one again for a single day.' })
  to!: string;

  @Field(() => String, { nullable: true, description: 'What it is called.' })
  name!: string | null;
}

@ObjectType('PartnershipSettings', { description: 'The figures by which the committee works.' })
export class PartnershipSettingsModel {
  @Field(() => [Int], { description: 'The share of the voters that makes a quorum: `[2, 3]` is two thirds.' })
  quorum!: readonly number[];

  @Field(() => Int, { description: 'Days within which a session without a quorum may be reconvened.' })
  reconveneDays!: number;

  @Field(() => Int, { description: 'Days during which a decision on a late item may be vetoed; 0: none.' })
  vetoDays!: number;

  @Field(() => Int, { description: 'Days that a written procedure runs at least.' })
  writtenProcedureDays!: number;

  @Field(() => Int, { description: 'Days between the sending of an agenda and its session.' })
  noticeDays!: number;

  @Field(() => Int, { description: 'Days after which circulated minutes are adopted without objection.' })
  minutesDays!: number;

  @Field(() => [Int], {
    description: 'The share of FOR and AGAINST that a qualified majority needs: `[2, 3]` is two thirds.',
  })
  qualifiedMajority!: readonly number[];

  @Field(() => [HolidayModel], {
    description: 'Days that count neither in the lengths of actions nor in the lags between them, by date.',
  })
  holidays!: readonly HolidayModel[];
}

@ObjectType('Partnership', { description: 'A partnership and its plan, as the viewer may see it, at one revision.' })
export class PartnershipModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, {
    description: 'Grows with each change of its own fields; its settings are changed in the version they were read in.',
  })
  version!: number;

  @Field(() => String, { description: 'Its code; inputs name it by this.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What it wants to become.' })
  ambition!: string;

  @Field(() => String, { description: 'How it wants to get there.' })
  strategy!: string;

  @Field(() => DateScalar, { description: 'Its first day; the month it lies in is project month 1.' })
  startDate!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day.' })
  endDate!: string | null;

  @Field(() => String, { description: 'The time zone in which its days begin and end, such as `Europe/Paris`.' })
  timeZone!: string;

  @Field(() => String, { description: 'The language its texts are written in.' })
  contentLanguage!: string;

  @Field(() => String, { description: 'The scheme that types and levels of deliverables come from.' })
  deliverableScheme!: string;

  @Field(() => PhaseEnum, { description: 'The latest phase that the committee has opened; earlier ones stay open.' })
  phase!: Phase;

  @Field(() => Int, { description: 'The edition of the joint action plan; 0 until the committee adopts one.' })
  edition!: number;

  @Field(() => DateScalar, { nullable: true, description: 'When the committee closed it.' })
  closedOn!: string | null;

  @Field(() => PartnershipSettingsModel, { description: 'The figures by which its committee works.' })
  settings!: PartnershipSettingsModel;

  @Field(() => [LinkModel], { description: 'Addresses worth knowing.' })
  links!: readonly LinkModel[];

  @Field(() => [SourceNoteModel], { description: 'Remarks on the sources of the plan.' })
  notes!: readonly SourceNoteModel[];

  @Field(() => Int, { description: 'The number of the revision that is shown; it grows by one with every change.' })
  revision!: number;

  @Field(() => DateTimeScalar, { description: 'The moment that is shown.' })
  asOf!: string;

  @Field(() => OrganisationModel, { description: 'Who coordinates it.' })
  coordinator!: OrganisationModel;

  @Field(() => [StakeholderModel], { description: 'The bodies to connect with.' })
  stakeholders!: readonly StakeholderModel[];

  @Field(() => [RegionModel], { description: 'Its regions.' })
  regions!: readonly RegionModel[];

  @Field(() => [ObjectiveModel], { description: 'Its objectives.' })
  objectives!: readonly ObjectiveModel[];

  @Field(() => [ThematicAreaModel], { description: 'Its themes.' })
  thematicAreas!: readonly ThematicAreaModel[];

  @Field(() => [ActivityModel], { description: 'Its work streams.' })
  activities!: readonly ActivityModel[];

  @Field(() => OverviewModel, { description: 'The plan in numbers.' })
  overview!: OverviewModel;

  @Field(() => [FindingModel], { description: 'The compliance check: what in the plan does not hold together.' })
  findings!: readonly FindingModel[];

  @Field(() => [GateModel], { description: 'Gates that were requested, oldest first.' })
  gates!: readonly GateModel[];

  @Field(() => GateCheckModel, {
    nullable: true,
    description: 'The check before its next phase; null after the last, and for observers.',
  })
  nextGate!: GateCheckModel | null;

  @Field(() => [CommitteeSessionModel], {
    description: 'The sessions of its committee, in the order of their numbers.',
  })
  sessions!: readonly CommitteeSessionModel[];

  @Field(() => [DecisionModel], { description: 'The decisions of its committee, in the order of their numbers.' })
  decisions!: readonly DecisionModel[];

  @Field(() => [ReportingPeriodModel], { description: 'Its reporting periods, in the order of their numbers.' })
  reportingPeriods!: readonly ReportingPeriodModel[];

  @Field(() => [NoticeModel], {
    description:
      "Who is to be informed of accepted main deliverables, oldest first; an observer is shown its own organisation's.",
  })
  notices!: readonly NoticeModel[];

  @Field(() => [DisseminationSessionModel], {
    description:
      "Dissemination sessions of regional authorities and agencies, by date; an observer is shown its own organisation's.",
  })
  disseminations!: readonly DisseminationSessionModel[];

  @Field(() => [IndicatorTotalModel], {
    description: 'The sums of its indicators over all reporting periods; none while no partner report was submitted.',
  })
  indicatorTotals!: readonly IndicatorTotalModel[];

  @Field(() => [RiskModel], { description: 'Its risks, in the order of their codes.' })
  risks!: readonly RiskModel[];

  @Field(() => [ToolboxItemModel], { description: 'Events, projects, networks and programmes to use.' })
  toolbox!: readonly ToolboxItemModel[];

  @Field(() => [CallModel], {
    description: 'The calls of its funding schemes: what closes next first, what is over last.',
  })
  calls!: readonly CallModel[];

  @Field(() => [InvestmentProposalModel], { description: 'Its investment proposals, in the order of their codes.' })
  investments!: readonly InvestmentProposalModel[];

  @Field(() => InvestmentTotalsModel, { description: 'Its investment pipeline in figures.' })
  investmentTotals!: InvestmentTotalsModel;

  @Field(() => [PastProjectModel], { description: 'Projects in which partners took part before.' })
  pastProjects!: readonly PastProjectModel[];

  @Field(() => [LetterOfSupportModel], { description: 'Letters of support.' })
  lettersOfSupport!: readonly LetterOfSupportModel[];

  @Field(() => [DomainCoverageModel], { description: 'Who covers which competence domain.' })
  competenceMap!: readonly DomainCoverageModel[];

  @Field(() => ScheduleModel, { description: 'The plan in time.' })
  schedule!: ScheduleModel;
}
