import type { ThingName } from '@roadbook/domain';
import { ActionEntity } from '../action/action.entity.js';
import { ActivityEntity } from '../partnership/activity.entity.js';
import { CallEntity } from '../toolbox/call.entity.js';
import { CommitteeSessionEntity } from '../committee/committee-session.entity.js';
import { DecisionEntity } from '../committee/decision.entity.js';
import { DeliverableEntity } from '../deliverable/deliverable.entity.js';
import { DeliverableVersionEntity } from '../deliverable/deliverable-version.entity.js';
import { FollowUpEntity } from '../committee/follow-up.entity.js';
import { GateEntity } from '../gate/gate.entity.js';
import { InvestmentProposalEntity } from '../investment/investment-proposal.entity.js';
import { LetterOfSupportEntity } from '../partnership/letter-of-support.entity.js';
import { MatchEntity } from '../matching/match.entity.js';
import { MembershipEntity } from '../organisation/membership.entity.js';
import { MilestoneEntity } from '../milestone/milestone.entity.js';
import { NoticeEntity } from '../notice/notice.entity.js';
import { DisseminationSessionEntity } from '../notice/dissemination-session.entity.js';
import { ObjectiveIndicatorEntity } from '../objective/objective-indicator.entity.js';
import { ObjectiveEntity } from '../partnership/objective.entity.js';
import { OrganisationEntity } from '../organisation/organisation.entity.js';
import { PartnerReportEntity } from '../period/partner-report.entity.js';
import { PartnershipEntity } from '../partnership/partnership.entity.js';
import { PastProjectEntity } from '../partnership/past-project.entity.js';
import { ProgressReportEntity } from '../action/progress-report.entity.js';
import { RegionEntity } from '../partnership/region.entity.js';
import { ReportingPeriodEntity } from '../period/reporting-period.entity.js';
import { ReviewEntity } from '../deliverable/review.entity.js';
import { MoveRequestEntity } from '../schedule/move-request.entity.js';
import { RiskEntity } from '../risk/risk.entity.js';
import { StakeholderEntity } from '../organisation/stakeholder.entity.js';
import { ThematicAreaEntity } from '../partnership/thematic-area.entity.js';
import { ToolboxItemEntity } from '../toolbox/toolbox-item.entity.js';
import type { ThingEntity } from './thing.entity.js';

/** The table of every kind of thing; a kind without one is a compile error. */
export const THING_ENTITIES: Readonly<Record<ThingName, new () => ThingEntity>> = {
  Partnership: PartnershipEntity,
  Region: RegionEntity,
  Organisation: OrganisationEntity,
  Membership: MembershipEntity,
  Stakeholder: StakeholderEntity,
  Objective: ObjectiveEntity,
  ThematicArea: ThematicAreaEntity,
  Activity: ActivityEntity,
  PastProject: PastProjectEntity,
  LetterOfSupport: LetterOfSupportEntity,
  Action: ActionEntity,
  ProgressReport: ProgressReportEntity,
  Milestone: MilestoneEntity,
  Deliverable: DeliverableEntity,
  DeliverableVersion: DeliverableVersionEntity,
  Review: ReviewEntity,
  Risk: RiskEntity,
  ToolboxItem: ToolboxItemEntity,
  Match: MatchEntity,
  Call: CallEntity,
  InvestmentProposal: InvestmentProposalEntity,
  Gate: GateEntity,
  CommitteeSession: CommitteeSessionEntity,
  Decision: DecisionEntity,
  MoveRequest: MoveRequestEntity,
  FollowUp: FollowUpEntity,
  ReportingPeriod: ReportingPeriodEntity,
  PartnerReport: PartnerReportEntity,
  ObjectiveIndicator: ObjectiveIndicatorEntity,
  Notice: NoticeEntity,
  DisseminationSession: DisseminationSessionEntity,
};
