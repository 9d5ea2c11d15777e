import { ADOPTED_STATUSES } from '../action/action.status.js';
import type { ActionFact } from '../action/action.facts.js';
import type { FollowUpFact } from '../committee/committee.facts.js';
import type { DeliverableVersionFact } from '../deliverable/deliverable.facts.js';
import { lastSubmitted } from '../deliverable/deliverable.rules.js';
import { ACCEPTED_DELIVERABLE } from '../deliverable/deliverable.status.js';
import { isPublic } from '../deliverable/deliverable.scheme.js';
import { permit } from '../identity/identity.policy.js';
import type { Rights } from '../identity/rights.js';
import type { MilestoneFact } from '../milestone/milestone.facts.js';
import type { DisseminationSessionFact } from '../notice/notice.facts.js';
import type { ObjectiveIndicatorFact } from '../objective/objective.facts.js';
import type { PartnershipFact } from '../partnership/partnership.facts.js';
import type { ReportingPeriodFact } from '../period/period.facts.js';
import type { Plan, Tables } from '../plan/plan.js';
import { Table } from '../plan/table.js';
import type { Params, Statement } from '../shared/verdict.js';
import type { CallFact } from '../toolbox/call.facts.js';
import type { ToolboxItemFact } from '../toolbox/toolbox.facts.js';

/** True when these rights show the whole plan (domain.md, "The people"). */
export function seesAll(rights: Rights): boolean {
  return permit('readPlan', rights, false).length === 0;
}

/**
 * The plan as rights let it be seen. Who may read the whole plan gets that very plan. Others get the master data, the
 * adopted actions and their milestones, and of the accepted main deliverables those of public level with the version that
 * was accepted, of the rest what the API needs to name them; the notices, dissemination sessions, follow-ups and reports of
 * its own organisation. What serves the partners' own work (reports on progress, risks, gates, sessions, decisions, matches,
 * investments, reviews, drafts, reasons and notes) is left out. Nothing that remains points to what is gone.
 */
export function visiblePlan(plan: Plan, rights: Rights): Plan {
  return seesAll(rights) ? plan : plan.withTables(publicTables(plan, rights.organisationId));
}

/** True for an action that the committee has adopted; one that was cancelled counts when it had been adopted before. */
export function wasAdopted(action: ActionFact): boolean {
  return ADOPTED_STATUSES.includes(action.status) || (action.status === 'CANCELLED' && action.baselineStart !== null);
}

function publicTables(plan: Plan, organisationId: string): Tables {
  const actions = plan.table('Action').filter(wasAdopted);
  const shown = new Set(actions.map((action) => action.id));
  const deliverables = plan
    .table('Deliverable')
    .filter((row) => row.main && ACCEPTED_DELIVERABLE.includes(row.status) && shown.has(row.actionId));
  const named = new Set(deliverables.map((row) => row.id));
  const open = new Set(deliverables.filter((row) => isPublic(row.level)).map((row) => row.id));
  return {
    ...plan.allTables,
    Partnership: Table.of<PartnershipFact>([{ ...plan.partnership, notes: [] }]),
    Action: Table.of<ActionFact>(
      actions.map((row) => ({
        ...row,
        statusReason: null,
        dependencies: row.dependencies.filter((dependency) => shown.has(dependency.actionId)),
      })),
    ),
    ProgressReport: Table.empty(),
    Milestone: Table.of<MilestoneFact>(
      plan
        .table('Milestone')
        .filter((row) => shown.has(row.actionId))
        .map((row) => ({ ...row, evidence: null, dropReason: null })),
    ),
    Deliverable: Table.of(deliverables),
    DeliverableVersion: Table.of<DeliverableVersionFact>(
      [...open].flatMap((id) => lastSubmitted(plan, id) ?? []).map((row) => ({ ...row, lateReason: null })),
    ),
    Review: Table.empty(),
    Risk: Table.empty(),
    ToolboxItem: Table.of<ToolboxItemFact>(
      plan
        .table('ToolboxItem')
        .rows()
        .map((row) => ({ ...row, actionIds: row.actionIds.filter((id) => shown.has(id)) })),
    ),
    Match: Table.empty(),
    Call: Table.of<CallFact>(
      plan
        .table('Call')
        .rows()
        .map((row) => ({ ...row, note: null })),
    ),
    InvestmentProposal: Table.empty(),
    Gate: Table.empty(),
    CommitteeSession: Table.empty(),
    Decision: Table.empty(),
    MoveRequest: Table.empty(),
    FollowUp: Table.of<FollowUpFact>(
      plan
        .table('FollowUp')
        .with('ownerId', organisationId)
        .map((row) => ({ ...row, decisionId: null, sessionId: null })),
    ),
    ReportingPeriod: Table.of<ReportingPeriodFact>(plan.table('ReportingPeriod').rows().map(withoutReasons)),
    ObjectiveIndicator: Table.of<ObjectiveIndicatorFact>(plan.table('ObjectiveIndicator').rows().map(withoutNotes)),
    PartnerReport: Table.of(plan.table('PartnerReport').with('organisationId', organisationId)),
    Notice: Table.of(
      plan
        .table('Notice')
        .with('organisationId', organisationId)
        .filter((row) => named.has(row.deliverableId)),
    ),
    DisseminationSession: Table.of<DisseminationSessionFact>(
      plan
        .table('DisseminationSession')
        .with('organisationId', organisationId)
        .map((row) => ({ ...row, deliverableIds: row.deliverableIds.filter((id) => named.has(id)) })),
    ),
  };
}

/** How far an objective is reached anybody may know; what the coordinator remarks on it is the partners' own affair. */
function withoutNotes(indicator: ObjectiveIndicatorFact): ObjectiveIndicatorFact {
  return { ...indicator, values: indicator.values.map((value) => ({ ...value, note: null })) };
}

/** When a period was reopened anybody may know; why is the partners' own affair. */
function withoutReasons(period: ReportingPeriodFact): ReportingPeriodFact {
  return { ...period, versions: period.versions?.map((version) => ({ ...version, reason: null })) ?? null };
}

/**
 * The statements of the full plan that name nothing which a reduced plan hides. A statement names a thing by its code in
 * one of its params.
 */
export function speakable(statements: readonly Statement[], full: Plan, seen: Plan): readonly Statement[] {
  if (full === seen) return statements;
  return statements.filter((statement) => textsOf(statement.params).every((text) => !isHidden(text, full, seen)));
}

const CODED = ['Action', 'Milestone', 'Deliverable', 'Risk', 'InvestmentProposal'] as const;

function isHidden(text: string, full: Plan, seen: Plan): boolean {
  return CODED.some((name) => full.coded(name, text) !== undefined && seen.coded(name, text) === undefined);
}

/** The texts among the values of params; a list may hold several codes. */
function textsOf(params: Params): string[] {
  return Object.values(params)
    .flat()
    .filter((value): value is string => typeof value === 'string');
}
