import type { Finding } from '../compliance/compliance.rules.js';
import { coverageOf, type CoverageDimension } from '../matching/coverage.js';
import { networkOf } from '../matching/network.js';
import { suggestionsFor } from '../matching/suggestion.js';
import type { MembershipKind } from '../organisation/organisation.facts.js';
import type { Link, PartnershipFact, PartnershipSettings, SourceNote } from '../partnership/partnership.facts.js';
import type { Phase } from '../partnership/phase.status.js';
import { completeSettings } from '../partnership/settings.rules.js';
import { indicatorTotals } from '../period/indicator.rules.js';
import { baselinesOf, plannedSpans, shiftsBetween, type Baseline, type Span } from '../schedule/baseline.js';
import type { MoveRequestStatus } from '../schedule/move-request.status.js';
import type { Instant, LocalDate } from '../shared/calendar.js';
import { notFound } from '../shared/domain-error.js';
import { compareCodes } from '../shared/names.js';
import { inDeadlineOrder } from '../toolbox/call.status.js';
import type { ActionView } from './action.view.js';
import { BaselineShiftView, BaselineView } from './baseline.view.js';
import type { CommitteeSessionView } from './committee-session.view.js';
import type { DecisionView, FollowUpView } from './committee.view.js';
import { gateCheckOf, type GateCheckView, type GateView } from './gate.view.js';
import { InvestmentTotalsView } from './investment-totals.view.js';
import type { InvestmentProposalView } from './investment.view.js';
import {
  DomainCoverageView,
  type ActivityView,
  type LetterOfSupportView,
  type PastProjectView,
  type ThematicAreaView,
} from './master-data.view.js';
import { CoverageRowView, FunnelView, NetworkView, SuggestionView, type MatchView } from './matching.view.js';
import { MovePreviewView, type MoveRequestView } from './move.view.js';
import type { DisseminationSessionView, NoticeView } from './notice.view.js';
import type { ObjectiveView } from './objective.view.js';
import type { OrganisationView, RegionView, StakeholderView } from './organisation.view.js';
import { OverviewView } from './overview.view.js';
import { IndicatorTotalView } from './period-report.view.js';
import type { ReportingPeriodView } from './period.view.js';
import type { Picture } from './picture.js';
import type { RiskView } from './risk.view.js';
import { ScheduleView } from './schedule.view.js';
import { suggestionSubject, type SuggestionQuery } from './suggestion-query.js';
import type { CallView, ToolboxItemView } from './toolbox.view.js';

/** A partnership and everything in its plan, as the API shows it. Fields that take arguments are methods. */
export class PartnershipView {
  private counts: OverviewView | undefined;
  private numbered: readonly Baseline[] | undefined;

  constructor(readonly picture: Picture) {}

  get fact(): PartnershipFact {
    return this.picture.plan.partnership;
  }
  get id(): string {
    return this.fact.id;
  }
  get version(): number {
    return this.fact.version;
  }
  get code(): string {
    return this.fact.code;
  }
  get name(): string {
    return this.fact.name;
  }
  get ambition(): string {
    return this.fact.ambition;
  }
  get strategy(): string {
    return this.fact.strategy;
  }
  get startDate(): LocalDate {
    return this.fact.startDate;
  }
  get endDate(): LocalDate | null {
    return this.fact.endDate;
  }
  get timeZone(): string {
    return this.fact.timeZone;
  }
  get contentLanguage(): string {
    return this.fact.contentLanguage;
  }
  get deliverableScheme(): string {
    return this.fact.deliverableScheme;
  }
  get phase(): Phase {
    return this.fact.phase;
  }
  get closedOn(): LocalDate | null {
    return this.fact.closedOn;
  }
  get edition(): number {
    return this.fact.edition;
  }
  /** Of an older plan too with everything that there is to set today. */
  get settings(): Required<PartnershipSettings> {
    return completeSettings(this.fact.settings);
  }
  get links(): readonly Link[] {
    return this.fact.links;
  }
  get notes(): readonly SourceNote[] {
    return this.fact.notes;
  }
  get revision(): number {
    return this.picture.plan.revision;
  }
  get asOf(): Instant {
    return this.picture.instant;
  }
  get coordinator(): OrganisationView {
    return this.picture.organisations.of(this.picture.plan.coordinator(this.picture.asker.today));
  }
  get stakeholders(): StakeholderView[] {
    return this.picture.stakeholders.all();
  }
  get regions(): RegionView[] {
    return this.picture.regions.all();
  }
  get objectives(): ObjectiveView[] {
    return this.picture.objectives.all();
  }
  get thematicAreas(): ThematicAreaView[] {
    return this.picture.thematicAreas.all();
  }
  get activities(): ActivityView[] {
    return this.picture.activities.all();
  }
  get overview(): OverviewView {
    this.counts ??= new OverviewView(this.picture);
    return this.counts;
  }
  /** The compliance check. It names what a reduced picture hides, and is left out of it. */
  get findings(): readonly Finding[] {
    return this.picture.reduced ? [] : this.picture.insight.findings();
  }
  get gates(): GateView[] {
    return this.picture.gates.all();
  }
  /** The check before its next phase; null after the last. */
  get nextGate(): GateCheckView | null {
    return gateCheckOf(this.picture, null);
  }
  get sessions(): CommitteeSessionView[] {
    const rows = this.picture.plan.table('CommitteeSession').rows();
    return this.picture.sessions.list(rows.sort((left, right) => left.number - right.number));
  }
  get decisions(): DecisionView[] {
    const rows = this.picture.plan.table('Decision').rows();
    return this.picture.decisions.list(rows.sort((left, right) => left.number - right.number));
  }
  get reportingPeriods(): ReportingPeriodView[] {
    const rows = this.picture.plan.table('ReportingPeriod').rows();
    return this.picture.periods.list(rows.sort((left, right) => left.number - right.number));
  }
  /** Who is to be informed of accepted main deliverables, oldest first. */
  get notices(): NoticeView[] {
    return this.picture.notices.all();
  }
  /** The authorities' dissemination sessions, the earliest first. */
  get disseminations(): DisseminationSessionView[] {
    const rows = this.picture.plan.table('DisseminationSession').rows();
    return this.picture.disseminations.list(rows.sort((left, right) => compareDates(left.date, right.date)));
  }
  /** The sums of what was submitted or accepted in all periods; none while nothing was. */
  get indicatorTotals(): IndicatorTotalView[] {
    const { plan } = this.picture;
    const totals = indicatorTotals(plan, plan.table('ReportingPeriod').rows());
    return totals.map((total) => new IndicatorTotalView(this.picture, total));
  }
  get risks(): RiskView[] {
    const rows = this.picture.plan.table('Risk').rows();
    return this.picture.risks.list(rows.sort((left, right) => compareCodes(left.code, right.code)));
  }
  get toolbox(): ToolboxItemView[] {
    return this.picture.toolboxItems.all();
  }
  /** The calls of all schemes, what closes next in front. */
  get calls(): CallView[] {
    const { plan, asker } = this.picture;
    return this.picture.calls.list(inDeadlineOrder(plan.table('Call').rows(), asker.today));
  }
  get investments(): InvestmentProposalView[] {
    const rows = this.picture.plan.table('InvestmentProposal').rows();
    return this.picture.investments.list(rows.sort((left, right) => compareCodes(left.code, right.code)));
  }
  /** The pipeline in figures; of what a reduced picture shows, which is nothing. */
  get investmentTotals(): InvestmentTotalsView {
    return new InvestmentTotalsView(this.picture);
  }
  get pastProjects(): PastProjectView[] {
    return this.picture.pastProjects.all();
  }
  get lettersOfSupport(): LetterOfSupportView[] {
    return this.picture.lettersOfSupport.all();
  }
  get competenceMap(): DomainCoverageView[] {
    return this.fact.competenceDomains.map((domain) => new DomainCoverageView(this.picture, domain));
  }
  /** Who already works with whom. */
  get network(): NetworkView {
    return new NetworkView(this.picture, networkOf(this.picture.plan, this.picture.asker.today));
  }
  get matches(): MatchView[] {
    return this.picture.matches.all();
  }
  get funnel(): FunnelView {
    return new FunnelView(this.picture);
  }
  get schedule(): ScheduleView {
    return new ScheduleView(this.picture, this.picture.insight.schedule());
  }

  /** Who covers what, and where nobody does; the thinnest first. */
  coverage(by: CoverageDimension): CoverageRowView[] {
    const { plan, asker } = this.picture;
    return coverageOf(plan, by, asker.today).map((row) => new CoverageRowView(this.picture, row));
  }

  /** Partners of other regions that would complement those who are in something already. */
  suggestions(query: SuggestionQuery): SuggestionView[] {
    const { plan, asker } = this.picture;
    const subject = suggestionSubject(plan, query);
    return suggestionsFor(plan, subject, asker.today).map((one) => new SuggestionView(this.picture, subject, one));
  }

  /** What a move would do; null in a reduced picture. Without an end the action keeps its length. */
  movePreview(code: string, plannedStart: LocalDate, plannedEnd: LocalDate | null): MovePreviewView | null {
    if (this.picture.reduced) return null;
    const action = this.picture.plan.coded('Action', code);
    if (!action) throw notFound('Action', code);
    return new MovePreviewView(this.picture, action, plannedStart, plannedEnd);
  }

  /** The numbered baselines, the first first; none in a reduced picture. */
  get baselines(): BaselineView[] {
    return this.knownBaselines.map((baseline) => new BaselineView(this.picture, baseline));
  }

  /** How actions shifted from a baseline to another, or (null) to what is planned. @throws DomainError NOT_FOUND */
  baselineComparison(from: number, to: number | null): BaselineShiftView[] {
    const { plan, reduced } = this.picture;
    if (reduced) return [];
    const spansOf = (number: number): ReadonlyMap<string, Span> => {
      const baseline = this.knownBaselines[number - 1];
      if (!baseline) throw notFound('Baseline', String(number));
      return baseline.spans;
    };
    const shifts = shiftsBetween(plan, spansOf(from), to === null ? plannedSpans(plan) : spansOf(to));
    return shifts.map((row) => new BaselineShiftView(this.picture, row));
  }

  private get knownBaselines(): readonly Baseline[] {
    this.numbered ??= this.picture.reduced ? [] : baselinesOf(this.picture.plan);
    return this.numbered;
  }

  /** Move requests in the order of their numbers, of one status or all. */
  moveRequests(status: MoveRequestStatus | null): MoveRequestView[] {
    const rows = this.picture.plan.table('MoveRequest').filter((row) => status === null || row.status === status);
    return this.picture.moveRequests.list(rows.sort((left, right) => compareCodes(left.code, right.code)));
  }

  /** The members of today, of one kind or of all. */
  organisations(membership: MembershipKind | null): OrganisationView[] {
    return this.picture.members(membership ? [membership] : undefined);
  }

  /** The action with a code, or null when there is none to be seen. */
  action(code: string): ActionView | null {
    const fact = this.picture.plan.coded('Action', code);
    return fact ? this.picture.actions.of(fact) : null;
  }

  /** The investment proposal with a code, or null when there is none to be seen. */
  investment(code: string): InvestmentProposalView | null {
    const fact = this.picture.plan.coded('InvestmentProposal', code);
    return fact ? this.picture.investments.of(fact) : null;
  }

  /** The session with a number, or null when there is none to be seen. */
  session(number: number): CommitteeSessionView | null {
    const fact = this.picture.plan.table('CommitteeSession').first('number', number);
    return fact ? this.picture.sessions.of(fact) : null;
  }

  /** Follow-ups, the ones that are due first at the head; open ones, done ones or (null) all. */
  followUps(open: boolean | null): FollowUpView[] {
    const rows = this.picture.plan.table('FollowUp').filter((row) => open === null || (row.doneOn === null) === open);
    return this.picture.followUps.list(rows.sort((left, right) => compareDates(left.dueDate, right.dueDate)));
  }
}

function compareDates(left: LocalDate, right: LocalDate): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
