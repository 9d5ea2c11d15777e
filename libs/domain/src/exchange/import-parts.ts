import type { ActionFact } from '../action/action.facts.js';
import { isAdopted } from '../action/action.rules.js';
import type { DeliverableFact } from '../deliverable/deliverable.facts.js';
import { askAddDeliverable, askDeliverableEdit } from '../deliverable/deliverable.rules.js';
import { SCHEME_CODES } from '../deliverable/deliverable.scheme.js';
import type { MilestoneFact } from '../milestone/milestone.facts.js';
import { askAddMilestone, askMilestoneEdit } from '../milestone/milestone.rules.js';
import { PHASES } from '../partnership/phase.status.js';
import { TEXT_LIMIT, TITLE_LIMIT } from '../shared/texts.js';
import { differing, type ImportWork } from './import-work.js';
import type { RowReader } from './row-reader.js';

const ABOUT = { PHASE_BEYOND_FINAL: ['phase'], ACTION_ENDED: ['code'] } as const;
/** What nobody can say yet of a milestone that lies ahead. */
const AHEAD = { status: 'PLANNED', reachedOn: null, evidence: null, dropReason: null } as const;

/** Adds and changes milestones by the rules that addMilestone and updateMilestone ask. */
export function importMilestones(work: ImportWork): void {
  for (const row of work.rows('milestones')) {
    const known = row.pending.known as unknown as MilestoneFact | undefined;
    const fields = {
      title: row.text('title', TITLE_LIMIT),
      dueDate: row.date('dueDate', 'DUE'),
      verification: row.text('verification', TEXT_LIMIT),
    };
    if (known) changeMilestone(work, row, known, fields);
    else addMilestone(work, row, fields);
  }
}

type MilestoneFields = Partial<Pick<MilestoneFact, 'title' | 'dueDate' | 'verification'>>;

function changeMilestone(work: ImportWork, row: RowReader, known: MilestoneFact, fields: MilestoneFields): void {
  const changed = differing(known, fields);
  if (!changed) return;
  row.blame(askMilestoneEdit(work.plan, known, work.by, { ...changed, reason: work.reason }));
  if (!row.failed) work.draft.update('Milestone', known.id, changed);
}

function addMilestone(work: ImportWork, row: RowReader, { title, dueDate, verification }: MilestoneFields): void {
  const action = actionOf(work, row, 'MS');
  const phase = row.choice('phase', PHASES);
  if (!action || row.failed || !title || !dueDate || !verification) return;
  row.blame(askAddMilestone(work.plan, action, work.by, phase), ABOUT);
  if (row.failed) return;
  const baselineDate = isAdopted(action) ? dueDate : null;
  const code = row.pending.key.toUpperCase();
  const fields = {
    code,
    actionId: action.id,
    title,
    phase: phase ?? action.phase,
    dueDate,
    baselineDate,
    verification,
  };
  work.draft.insert('Milestone', { ...fields, ...AHEAD });
}

/** Adds and changes deliverables by the rules that addDeliverable and updateDeliverable ask. */
export function importDeliverables(work: ImportWork): void {
  for (const row of work.rows('deliverables')) {
    const known = row.pending.known as unknown as DeliverableFact | undefined;
    const fields = readDeliverable(work, row);
    if (known) changeDeliverable(work, row, known, fields);
    else addDeliverable(work, row, fields);
  }
}

type DeliverableFields = Partial<
  Pick<DeliverableFact, 'title' | 'leadId' | 'type' | 'level' | 'dueDate' | 'main' | 'businessPlan' | 'publicSummary'>
>;

function readDeliverable(work: ImportWork, row: RowReader): DeliverableFields {
  const codes = SCHEME_CODES[work.plan.partnership.deliverableScheme];
  return {
    title: row.text('title', TITLE_LIMIT),
    leadId: readLead(work, row),
    type: row.choice('type', codes.types, 'UNKNOWN_TYPE'),
    level: row.choice('level', codes.levels, 'UNKNOWN_LEVEL'),
    dueDate: row.date('dueDate', 'DUE'),
    main: row.flag('main'),
    businessPlan: row.flag('businessPlan'),
    publicSummary: row.optionalText('publicSummary'),
  };
}

/** An organisation that is a member today; a new deliverable without one is led by its action's lead. */
function readLead(work: ImportWork, row: RowReader): string | undefined {
  const leadId = row.organisation('lead');
  if (leadId === null && !row.adds) row.fault('lead', 'EMPTY_TEXT');
  if (leadId && !work.plan.membershipOf(leadId, work.by.today))
    row.fault('lead', 'NOT_A_MEMBER', { organisation: work.plan.get('Organisation', leadId).shortName });
  return leadId ?? undefined;
}

function changeDeliverable(work: ImportWork, row: RowReader, known: DeliverableFact, fields: DeliverableFields): void {
  const changed = differing(known, fields);
  if (!changed) return;
  row.blame(askDeliverableEdit(work.plan, known, work.by, { ...changed, reason: work.reason }));
  if (!row.failed) work.draft.update('Deliverable', known.id, changed);
}

function addDeliverable(work: ImportWork, row: RowReader, fields: DeliverableFields): void {
  const action = actionOf(work, row, 'D');
  const phase = row.choice('phase', PHASES);
  const { title, dueDate, main = false, businessPlan = false, publicSummary = null } = fields;
  const type = row.must('type', fields.type);
  const level = row.must('level', fields.level);
  if (!action || row.failed || !title || !dueDate || !type || !level) return;
  row.blame(askAddDeliverable(work.plan, action, work.by, phase), ABOUT);
  if (row.failed) return;
  work.draft.insert('Deliverable', {
    code: row.pending.key.toUpperCase(),
    actionId: action.id,
    leadId: fields.leadId ?? action.leadId,
    phase: phase ?? action.phase,
    baselineDate: isAdopted(action) ? dueDate : null,
    status: 'PLANNED',
    ...{ title, type, level, dueDate, main, businessPlan, publicSummary },
  });
}

/** The action that a new code belongs to: `MS1.2.3` is of A1.2. What the row says of its action must fit. */
function actionOf(work: ImportWork, row: RowReader, prefix: 'MS' | 'D'): ActionFact | undefined {
  const code = row.pending.key.toUpperCase();
  const number = new RegExp(`^${prefix}(\\d{1,3}\\.\\d{1,5})\\.[1-9]\\d{0,4}$`).exec(code)?.[1];
  if (number === undefined) {
    row.fault('code', 'BAD_CODE', { value: code.slice(0, 100), expected: `${prefix}1.2.3` });
    return undefined;
  }
  const stated = row.optionalText('action', TITLE_LIMIT);
  if (stated && stated.toUpperCase() !== `A${number}`)
    row.fault('action', 'CODE_SAYS_ELSE', { code, expected: `A${number}` });
  const action = work.plan.coded('Action', `A${number}`);
  if (!action && row.isAnnounced(`A${number}`)) row.fail();
  else if (!action) row.fault('code', 'UNKNOWN_ACTION', { code: `A${number}` });
  return action;
}
