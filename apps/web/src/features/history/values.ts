/** How a field's value is to be shown. */
export type Shown =
  | { readonly as: 'day' | 'moment' | 'text' }
  | { readonly as: 'percent' }
  | { readonly as: 'flag' }
  | { readonly as: 'word'; readonly enumeration: string };

/** Fields whose values are words of an enumeration, whatever thing they belong to. */
const WORDS: Readonly<Record<string, string>> = {
  phase: 'Phase',
  finalPhase: 'Phase',
  declaredHealth: 'Health',
  health: 'Health',
  priority: 'Priority',
  effect: 'DecisionEffect',
  method: 'DecisionMethod',
  stage: 'InvestmentStage',
  circle: 'Circle',
  cohesionCategory: 'CohesionCategory',
  label: 'Label',
  state: 'StakeholderState',
};

/** The same for fields that mean something else on every thing. */
const WORDS_OF: Readonly<Record<string, string>> = {
  'Action.status': 'ActionStatus',
  'Milestone.status': 'MilestoneStatus',
  'Deliverable.status': 'DeliverableStatus',
  'Gate.status': 'GateStatus',
  'Gate.from': 'Phase',
  'Gate.to': 'Phase',
  'CommitteeSession.status': 'SessionStatus',
  'CommitteeSession.kind': 'SessionKind',
  'ReportingPeriod.status': 'PeriodStatus',
  'PartnerReport.status': 'PartnerReportStatus',
  'Notice.status': 'NoticeStatus',
  'DisseminationSession.status': 'DisseminationStatus',
  'Decision.kind': 'DecisionKind',
  'Decision.outcome': 'DecisionOutcome',
  'Review.outcome': 'ReviewOutcome',
  'Membership.kind': 'MembershipKind',
  'Organisation.kind': 'OrganisationKind',
  'Objective.kind': 'ObjectiveKind',
  'Stakeholder.kind': 'StakeholderKind',
  'ToolboxItem.kind': 'ToolboxKind',
  'Call.type': 'CallType',
  'ObjectiveIndicator.reported': 'Indicator',
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const VALUE = /^[A-Z][A-Z0-9_]*$/;

/** How a value of a thing's field is to be shown; the server gives all values as text. */
export function shownAs(entity: string, field: string, value: string): Shown {
  if (DAY.test(value)) return { as: 'day' };
  if (MOMENT.test(value)) return { as: 'moment' };
  if (value === 'true' || value === 'false') return { as: 'flag' };
  if (field === 'progress' && /^\d+$/.test(value)) return { as: 'percent' };
  const enumeration = WORDS_OF[`${entity}.${field}`] ?? WORDS[field];
  return enumeration && VALUE.test(value) ? { as: 'word', enumeration } : { as: 'text' };
}

/** Every enumeration whose words may be asked for. */
export const ENUMERATIONS: readonly string[] = [...new Set([...Object.values(WORDS), ...Object.values(WORDS_OF)])];

/** Where one can read of a thing by its subject in the history; null where there is no page of its own. */
export function pathOfChange(entity: string, subject: string): string | null {
  const number = /\d+/.exec(subject)?.[0];
  if (entity === 'Decision' && number) return `decisions/${number}`;
  if (entity === 'CommitteeSession' && number) return `sessions/${number}`;
  if (entity === 'ToolboxItem' || entity === 'Call') return 'toolbox';
  if (entity === 'MoveRequest') return 'roadmap';
  if (entity === 'InvestmentProposal') return `investments/${subject}`;
  if (entity === 'Objective') return `objectives/${subject}`;
  if (entity === 'ObjectiveIndicator') return `objectives/${subject.split('.')[0]}#${subject}`;
  const [, kind, activity, action] = /^(A|D|MS)(\d+)\.(\d+)(?:\.\d+)?$/.exec(subject) ?? [];
  if (kind === 'A') return `actions/${subject}`;
  if (kind === 'D') return `deliverables/${subject}`;
  return kind === 'MS' ? `actions/A${activity}.${action}#${subject}` : null;
}
