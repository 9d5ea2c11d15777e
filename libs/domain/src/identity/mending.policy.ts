import type { GateCriterion } from '../gate/gate.facts.js';
import type { Machine } from '../shared/machine.js';
import type { Statement } from '../shared/verdict.js';
import { POLICY, type Condition, type Verb } from './identity.policy.js';

/**
 * Who can take a reason away. LEAD: whoever leads the thing; OWNER: whoever owns it (a report, a task, a proposal); AUTHOR:
 * whoever asks, by giving something else; TIME: it waits for a date; NOBODY: the past, or a state that is the last one.
 */
export type MendingParty =
  'LEAD' | 'COORDINATOR' | 'COMMITTEE' | 'OWNER' | 'AUTHOR' | 'ADMINISTRATOR' | 'TIME' | 'NOBODY';

/** WHO_MAY: whom the policy lets use the verb; WHOSE_TURN: who brings the thing into the state that the verb needs. */
type Mending = MendingParty | 'WHO_MAY' | 'WHOSE_TURN';

/** One row for every reason that a verb can be refused with. */
export const MENDING: Readonly<Record<string, Mending>> = {
  // Who asks, and when
  PAST: 'NOBODY',
  NOT_LEAD: 'LEAD',
  NOT_YOUR_ROLE: 'WHO_MAY',
  NOT_YOUR_VIEW: 'OWNER',
  NOT_ADMINISTRATOR: 'ADMINISTRATOR',
  PARTNERSHIP_CLOSED: 'NOBODY',
  WRONG_STATE: 'WHOSE_TURN',
  NEEDS_DECISION: 'COMMITTEE',

  // Actions, milestones, deliverables
  NEEDS_GATE: 'COMMITTEE',
  PHASE_NOT_OPEN: 'COMMITTEE',
  NOT_FINAL_PHASE: 'COMMITTEE',
  IN_FINAL_PHASE: 'LEAD',
  MILESTONES_OPEN: 'LEAD',
  DELIVERABLES_OPEN: 'LEAD',
  ACTION_ENDED: 'NOBODY',
  ACTION_NOT_ADOPTED: 'COMMITTEE',
  ACTION_NOT_LIVE: 'LEAD',
  NOT_STARTED: 'LEAD',
  LEAD_NOT_PARTNER: 'AUTHOR',
  FINAL_PHASE_EARLIER: 'AUTHOR',
  PHASE_BEYOND_FINAL: 'LEAD',
  PLANNED_DATES_REVERSED: 'AUTHOR',
  DEPENDS_ALREADY: 'NOBODY',
  DEPENDS_NOT: 'NOBODY',
  DEPENDENCY_CYCLE: 'LEAD',
  DUE_DATE_FIXED: 'COORDINATOR',
  DUE_DATE_PASSED: 'COMMITTEE',
  DUE_DATE_SUBMITTED: 'COMMITTEE',
  DUE_DATE_NEEDS_REASON: 'AUTHOR',
  START_STANDS: 'NOBODY',
  BEFORE_PREDECESSORS: 'AUTHOR',
  MOVE_OVERTAKEN: 'OWNER',

  // Gates
  GATE_OPEN: 'COMMITTEE',
  NOT_NEXT_PHASE: 'AUTHOR',
  GATE_BEYOND_FINAL: 'LEAD',
  NO_OPEN_GATE: 'LEAD',
  CRITERIA_NOT_MET: 'LEAD',

  // Sessions and decisions
  SESSION_NOT_OPEN: 'COORDINATOR',
  SETTINGS_IN_SESSION: 'COORDINATOR',
  NO_QUORUM: 'COMMITTEE',
  NO_MAJORITY: 'COMMITTEE',
  NOT_A_VOTER: 'NOBODY',
  VOTER_NOT_PRESENT: 'COORDINATOR',
  VOTED_TWICE: 'AUTHOR',
  OBJECTED: 'COMMITTEE',
  OBJECTED_ALREADY: 'NOBODY',
  OBJECTION_WINDOW_OVER: 'NOBODY',
  BALLOTS_NEEDED: 'COMMITTEE',
  BALLOT_CAST: 'NOBODY',
  BALLOT_WINDOW_OPEN: 'TIME',
  BALLOT_WINDOW_OVER: 'NOBODY',
  ITEM_DECIDED: 'NOBODY',
  NO_DECISION_ASKED: 'COORDINATOR',
  NOT_BY_WRITING: 'COORDINATOR',
  WINDOW_TOO_SHORT: 'COORDINATOR',
  SAME_AGENDA: 'NOBODY',
  HAD_QUORUM: 'NOBODY',
  RECONVENED_TOO_EARLY: 'TIME',
  RECONVENED_TOO_LATE: 'NOBODY',
  MINUTES_MISSING: 'COORDINATOR',
  MINUTES_EXIST: 'NOBODY',
  MINUTES_CIRCULATED: 'NOBODY',
  NOT_CIRCULATED: 'COORDINATOR',
  CONDITIONS_MISSING: 'AUTHOR',
  CONDITIONS_UNEXPECTED: 'AUTHOR',
  INPUT_MISSING: 'AUTHOR',
  SUBJECT_MISSING: 'AUTHOR',
  UNKNOWN_SUBJECT: 'AUTHOR',
  ALREADY_DONE: 'NOBODY',
  NOTHING_PROPOSED: 'LEAD',
  NOT_OPEN: 'NOBODY',
  BUSINESS_PLAN_NOT_ACCEPTED: 'OWNER',
  PROPOSAL_OVER: 'NOBODY',
  NOT_A_MEMBER: 'NOBODY',
  STILL_MEMBER: 'TIME',
  COORDINATOR_STAYS: 'NOBODY',
  LAST_COORDINATOR: 'COORDINATOR',
  COORDINATOR_THERE: 'COORDINATOR',
  LEADS_LIVE_ACTIONS: 'COMMITTEE',
  ACTIONS_LIVE: 'LEAD',
  CANNOT_REVOKE: 'NOBODY',
  NOT_EXECUTED: 'NOBODY',
  CHANGED_SINCE: 'LEAD',
  ACTIONS_AHEAD: 'NOBODY',
  NOT_PENDING: 'NOBODY',
  VETO_WINDOW_OPEN: 'TIME',
  VETO_WINDOW_OVER: 'NOBODY',

  // Reporting
  PERIOD_CLOSED: 'COORDINATOR',
  PERIOD_DATES_REVERSED: 'AUTHOR',
  PERIOD_DUE_BEFORE_END: 'AUTHOR',
  PERIOD_NOT_CONSECUTIVE: 'AUTHOR',
  PERIOD_OVERLAPS: 'AUTHOR',
  REPORT_NOT_OWED: 'NOBODY',
  REPORT_LACKS_TEXT: 'OWNER',
  REPORT_LACKS_PROGRESS: 'OWNER',
  REPORT_LACKS_HEALTH: 'OWNER',
  REPORT_LACKS_OVERDUE: 'OWNER',
  REPORT_LACKS_STATE_OF_PLAY: 'OWNER',
  REPORT_LACKS_FOLLOW_UP: 'OWNER',
  REPORT_LACKS_INDICATOR: 'OWNER',
  INDICATOR_REPORTED: 'OWNER',
  INDICATOR_HAS_VALUES: 'AUTHOR',
  PERIOD_AHEAD: 'TIME',

  // Money, authorities, matches, views
  FUNDING_WITHOUT_BUDGET: 'OWNER',
  FUNDING_DOES_NOT_ADD_UP: 'OWNER',
  COST_FUNDED_TWICE: 'OWNER',
  BUDGET_LINES_DO_NOT_ADD_UP: 'OWNER',
  FUNDING_NOT_SECURED: 'OWNER',
  PROPOSAL_WITHOUT_TRL: 'OWNER',
  PROPOSAL_WITHOUT_PLAN: 'OWNER',
  ENDORSED_BUDGET: 'COMMITTEE',
  ENDORSED_PLAN: 'COMMITTEE',
  TOOLBOX_NAME_TAKEN: 'AUTHOR',
  TOOLBOX_ITEM_HAS_CALLS: 'OWNER',
  TOOLBOX_ITEM_HAS_MATCHES: 'NOBODY',
  TOOLBOX_LINKED: 'NOBODY',
  TOOLBOX_NOT_LINKED: 'NOBODY',
  NOT_A_SCHEME: 'AUTHOR',
  NOT_AN_AUTHORITY: 'NOBODY',
  MATCH_EXISTS: 'NOBODY',
  TOO_MANY_VIEWS: 'AUTHOR',
  TOO_MANY_CONTACTS: 'AUTHOR',
};

/** One row for every criterion of a gate. LEAD of an action's criterion leads the action; of a partnership's, all leads do. */
export const CRITERION_MENDING: Readonly<Record<string, MendingParty>> = {
  PART_STRATEGY: 'COORDINATOR',
  PART_PARTNERS_AND_STAKEHOLDERS: 'COORDINATOR',
  PART_OBJECTIVES: 'LEAD',
  PART_PRIORITIES: 'LEAD',
  PART_RESPONSIBILITIES: 'LEAD',
  PART_TIME_FRAME: 'LEAD',
  NO_BLOCKERS: 'COORDINATOR',
  ONE_ACTION_READY: 'LEAD',
  TWO_REGIONS: 'LEAD',
  HAS_OBJECTIVE: 'LEAD',
  HAS_DATES: 'LEAD',
  NEXT_MILESTONE: 'LEAD',
  NEXT_DELIVERABLE: 'LEAD',
  PREPARATION_DONE: 'LEAD',
  ROADMAP_DONE: 'LEAD',
  IMPLEMENTATION_MILESTONES: 'LEAD',
  DELIVERABLES_ACCEPTED: 'LEAD',
  HAS_PROPOSAL: 'OWNER',
};

/** What the thing is whose verb is refused. */
export interface MendingContext {
  /** Its state machine; without one nobody can say whose turn it is. */
  readonly machine?: Machine<string, string>;
  /** Whether an organisation leads the thing, or owns it; null for what is the coordinator's alone. */
  readonly led: 'LEAD' | 'OWNER' | null;
  /** Verbs of the machine that are the coordinator's, though the thing is led by another. */
  readonly coordinators?: readonly string[];
}

/** Who can take a reason away; null where the table has no row. */
export function mendingParty({ code, params }: Statement, context: MendingContext): MendingParty | null {
  const mending = Object.hasOwn(MENDING, code) ? MENDING[code]! : null;
  if (mending === 'WHO_MAY') return whoMay(params['verb'], context);
  if (mending === 'WHOSE_TURN') return whoseTurn(params, context);
  if (mending === 'LEAD' || mending === 'OWNER') return context.led ?? 'COORDINATOR';
  return mending;
}

/** Who can meet a criterion; NOBODY where it is met. */
export function criterionParty({ code, met }: GateCriterion): MendingParty {
  return met ? 'NOBODY' : (CRITERION_MENDING[code] ?? 'NOBODY');
}

/** What every voter may is the committee's; what one may who leads the thing is the lead's; the rest is the coordinator's. */
function whoMay(verb: unknown, { led }: MendingContext): MendingParty {
  if (typeof verb !== 'string' || !Object.hasOwn(POLICY, verb)) return 'COORDINATOR';
  const row: Readonly<Record<string, Condition>> = POLICY[verb as Verb];
  if (row['PARTNER'] === 'ALWAYS') return 'COMMITTEE';
  return Object.values(row).includes('LEADS') ? (led ?? 'COORDINATOR') : 'COORDINATOR';
}

/** Who makes the first move on the way to a state that the verb is for; NOBODY when no way leads there. */
function whoseTurn(
  params: Statement['params'],
  { machine, led, coordinators = [] }: MendingContext,
): MendingParty | null {
  const { status, expected } = params;
  if (!machine || typeof status !== 'string' || typeof expected !== 'object') return null;
  const move = machine.firstMove(status, expected);
  if (!move) return 'NOBODY';
  if (move.path !== 'PEOPLE') return 'COMMITTEE';
  return coordinators.includes(move.verb) ? 'COORDINATOR' : (led ?? 'COORDINATOR');
}
