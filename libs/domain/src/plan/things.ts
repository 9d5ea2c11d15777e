import type { ActionFact, ProgressReportFact } from '../action/action.facts.js';
import type { CommitteeSessionFact, DecisionFact, FollowUpFact } from '../committee/committee.facts.js';
import type { DeliverableFact, DeliverableVersionFact, ReviewFact } from '../deliverable/deliverable.facts.js';
import type { GateFact } from '../gate/gate.facts.js';
import type { InvestmentProposalFact } from '../investment/investment.facts.js';
import type { MatchFact } from '../matching/match.facts.js';
import type { MilestoneFact } from '../milestone/milestone.facts.js';
import type { DisseminationSessionFact, NoticeFact } from '../notice/notice.facts.js';
import type { ObjectiveIndicatorFact } from '../objective/objective.facts.js';
import type { MembershipFact, OrganisationFact, StakeholderFact } from '../organisation/organisation.facts.js';
import type {
  ActivityFact,
  LetterOfSupportFact,
  ObjectiveFact,
  PartnershipFact,
  PastProjectFact,
  RegionFact,
  ThematicAreaFact,
} from '../partnership/partnership.facts.js';
import type { PartnerReportFact, ReportingPeriodFact } from '../period/period.facts.js';
import type { RiskFact } from '../risk/risk.facts.js';
import type { MoveRequestFact } from '../schedule/move-request.facts.js';
import type { CallFact } from '../toolbox/call.facts.js';
import type { ToolboxItemFact } from '../toolbox/toolbox.facts.js';

/** Every kind of thing that a plan holds, by the name it bears in the API and the history. */
export interface Things {
  Partnership: PartnershipFact;
  Region: RegionFact;
  Organisation: OrganisationFact;
  Membership: MembershipFact;
  Stakeholder: StakeholderFact;
  Objective: ObjectiveFact;
  ThematicArea: ThematicAreaFact;
  Activity: ActivityFact;
  PastProject: PastProjectFact;
  LetterOfSupport: LetterOfSupportFact;
  Action: ActionFact;
  ProgressReport: ProgressReportFact;
  Milestone: MilestoneFact;
  Deliverable: DeliverableFact;
  DeliverableVersion: DeliverableVersionFact;
  Review: ReviewFact;
  Risk: RiskFact;
  ToolboxItem: ToolboxItemFact;
  Match: MatchFact;
  Call: CallFact;
  InvestmentProposal: InvestmentProposalFact;
  Gate: GateFact;
  CommitteeSession: CommitteeSessionFact;
  Decision: DecisionFact;
  MoveRequest: MoveRequestFact;
  FollowUp: FollowUpFact;
  ReportingPeriod: ReportingPeriodFact;
  PartnerReport: PartnerReportFact;
  ObjectiveIndicator: ObjectiveIndicatorFact;
  Notice: NoticeFact;
  DisseminationSession: DisseminationSessionFact;
}

export type ThingName = keyof Things;

/** The kinds in the order in which they are stored and shown: what others point to comes first. */
export const THING_NAMES: readonly ThingName[] = Object.keys({
  Partnership: 0,
  Region: 0,
  Organisation: 0,
  Membership: 0,
  Stakeholder: 0,
  Objective: 0,
  ThematicArea: 0,
  Activity: 0,
  PastProject: 0,
  LetterOfSupport: 0,
  Action: 0,
  ProgressReport: 0,
  Milestone: 0,
  Deliverable: 0,
  DeliverableVersion: 0,
  Review: 0,
  Risk: 0,
  ToolboxItem: 0,
  Match: 0,
  Call: 0,
  InvestmentProposal: 0,
  Gate: 0,
  CommitteeSession: 0,
  Decision: 0,
  MoveRequest: 0,
  FollowUp: 0,
  ReportingPeriod: 0,
  PartnerReport: 0,
  ObjectiveIndicator: 0,
  Notice: 0,
  DisseminationSession: 0,
} satisfies Record<ThingName, 0>) as ThingName[];
