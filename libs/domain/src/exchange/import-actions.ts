import { askActionEdit, askProposal } from '../action/action-edit.rules.js';
import { PRIORITIES, RESPONSIBILITIES, type ActionFact, type ContributorFact } from '../action/action.facts.js';
import { PHASES } from '../partnership/phase.status.js';
import type { NewThing } from '../plan/draft.js';
import type { CodedThing } from '../plan/plan.js';
import { normaliseName } from '../shared/names.js';
import { TITLE_LIMIT } from '../shared/texts.js';
import { differing, type ImportWork } from './import-work.js';
import type { RowReader } from './row-reader.js';

const CODE = /^(A\d{1,3})\.[1-9]\d{0,4}$/;
/** Which cell a reason of a rule is about. */
const ABOUT = {
  FINAL_PHASE_EARLIER: ['finalPhase', 'phase'],
  PLANNED_DATES_REVERSED: ['plannedEnd', 'plannedStart'],
  LEAD_NOT_PARTNER: ['lead'],
  PHASE_NOT_OPEN: ['phase'],
} as const;

type ActionFields = Pick<
  NewThing<'Action'>,
  | 'title'
  | 'description'
  | 'contributors'
  | 'objectiveIds'
  | 'thematicAreaIds'
  | 'priority'
  | 'finalPhase'
  | 'plannedStart'
  | 'plannedEnd'
>;

/** Adds and changes actions by the rules that proposeAction and updateAction ask; dependencies come when all actions are there. */
export function importActions(work: ImportWork): void {
  for (const row of work.rows('actions')) {
    const known = row.pending.known as unknown as ActionFact | undefined;
    if (known) changeAction(work, row, work.plan.get('Action', known.id));
    else addAction(work, row);
  }
}

function changeAction(work: ImportWork, row: RowReader, action: ActionFact): void {
  const fields = differing(action, readAction(work, row, action.leadId));
  if (!fields) return;
  row.blame(askActionEdit(work.plan, action, work.by, { ...fields, reason: work.reason }), ABOUT);
  if (!row.failed) work.draft.update('Action', action.id, fields);
}

function addAction(work: ImportWork, row: RowReader): void {
  const code = row.pending.key.toUpperCase();
  const activityCode = CODE.exec(code)?.[1];
  const activity = activityCode === undefined ? undefined : work.plan.coded('Activity', activityCode);
  if (activityCode === undefined) row.fault('code', 'BAD_CODE', { value: code.slice(0, 100), expected: 'A1.2' });
  else if (!activity) row.fault('code', 'UNKNOWN_ACTIVITY', { code: activityCode, expected: codes(work, 'Activity') });
  const stated = row.optionalText('activity', TITLE_LIMIT);
  if (stated && activity && stated.toUpperCase() !== activity.code.toUpperCase())
    row.fault('activity', 'CODE_SAYS_ELSE', { code, expected: activity.code });
  const leadId = row.must('lead', row.organisation('lead'));
  const phase = row.choice('phase', PHASES) ?? 'PREPARATION';
  const fields = readAction(work, row, leadId ?? '');
  row.must('objectives', fields.objectiveIds);
  if (row.failed || !activity || !leadId) return;
  const proposal = { ...UNTOUCHED, ...(fields as ActionFields), finalPhase: fields.finalPhase ?? phase, leadId, phase };
  row.blame(askProposal(work.plan, proposal, work.by), ABOUT);
  if (row.failed) return;
  const { description = '', contributors = [], thematicAreaIds = [], priority = 'MEDIUM' } = fields;
  work.draft.insert('Action', {
    ...proposal,
    ...{ description, contributors, thematicAreaIds, priority },
    code,
    activityId: activity.id,
  });
}

/** What nobody can say of an action that is only proposed. */
const UNTOUCHED = {
  status: 'PROPOSED',
  statusReason: null,
  progress: 0,
  declaredHealth: null,
  baselineStart: null,
  baselineEnd: null,
  actualStart: null,
  actualEnd: null,
  dependencies: [],
} as const;

function readAction(work: ImportWork, row: RowReader, leadId: string): Partial<ActionFields> {
  const description = row.optionalText('description');
  return {
    title: row.text('title', TITLE_LIMIT),
    description: description === undefined ? undefined : (description ?? ''),
    contributors: readContributors(row, leadId),
    objectiveIds: readObjectives(work, row),
    thematicAreaIds: readCodes(work, row, 'thematicAreas', 'ThematicArea', 'UNKNOWN_THEMATIC_AREA'),
    priority: row.choice('priority', PRIORITIES),
    finalPhase: row.choice('finalPhase', PHASES),
    plannedStart: row.date('plannedStart', 'START'),
    plannedEnd: row.date('plannedEnd', 'DUE'),
  };
}

function readObjectives(work: ImportWork, row: RowReader): string[] | undefined {
  const ids = readCodes(work, row, 'objectives', 'Objective', 'UNKNOWN_OBJECTIVE');
  if (ids?.length === 0 && !row.adds) row.fault('objectives', 'EMPTY_LIST');
  return ids?.length === 0 ? undefined : ids;
}

/** The ids of what bears the codes of a list. */
function readCodes(
  work: ImportWork,
  row: RowReader,
  key: string,
  thing: 'Objective' | 'ThematicArea',
  unknown: string,
): string[] | undefined {
  const items = row.items(key);
  const ids: string[] = [];
  for (const code of items ?? []) {
    const found = work.plan.coded(thing, code);
    if (found && ids.includes(found.id)) row.fault(key, 'DUPLICATE_VALUE', { value: found.code });
    else if (found) ids.push(found.id);
    else row.fault(key, unknown, { code: code.slice(0, 100), expected: codes(work, thing) });
  }
  return items && ids;
}

/** `AFIL (SUPPORT); CEP (CONSULTED)`: organisations of the register, each once, the lead not among them. */
function readContributors(row: RowReader, leadId: string): ContributorFact[] | undefined {
  const items = row.items('contributors');
  if (items === undefined) return undefined;
  const contributors: ContributorFact[] = [];
  for (const item of items) {
    const match = /^(.+?)\s*\(([^()]*)\)$/s.exec(item);
    const responsibility = RESPONSIBILITIES.find((one) => normaliseName(one) === normaliseName(match?.[2] ?? ''));
    if (!match || !responsibility) {
      row.fault('contributors', 'BAD_CONTRIBUTOR', { value: item.slice(0, 100), expected: RESPONSIBILITIES });
      continue;
    }
    const organisationId = row.organisationNamed('contributors', match[1]!);
    if (organisationId === undefined) continue;
    const twice = contributors.some((one) => one.organisationId === organisationId);
    if (twice) row.fault('contributors', 'DUPLICATE_CONTRIBUTOR', { organisation: match[1]! });
    else if (organisationId === leadId) row.fault('contributors', 'LEAD_AS_CONTRIBUTOR', { organisation: match[1]! });
    else contributors.push({ organisationId, responsibility });
  }
  return contributors;
}

function codes(work: ImportWork, thing: CodedThing): string[] {
  return [...work.plan.table(thing)].map((row) => (row as { readonly code: string }).code);
}
