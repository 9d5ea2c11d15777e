import type { DeliverableFact } from '../deliverable/deliverable.facts.js';
import { SCHEME_CODES } from '../deliverable/deliverable.scheme.js';
import type { MilestoneFact } from '../milestone/milestone.facts.js';
import type { DeliverableScheme } from '../partnership/partnership.facts.js';
import type { Plan } from '../plan/plan.js';
import { projectMonthOf } from '../shared/calendar.js';
import { shortName } from './values.js';
import { inOrder } from './work-sheets.js';

/** A table as a funder's form has it: titles, and rows of texts. */
export interface TemplateTable {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One column of a form. */
type Part<Row> = readonly [title: string, text: (row: Row, plan: Plan) => string];

/** What the forms do not have comes last: the action as a task, so that nothing before it moves. */
const task: Part<DeliverableFact | MilestoneFact> = ['Task', (row, plan) => `T${numbersOf(row, plan).join('.')}`];
const workPackage = (title: string): Part<DeliverableFact | MilestoneFact> => [
  title,
  (row, plan) => `WP${numbersOf(row, plan)[0]}`,
];
const dueMonth = (title: string): Part<DeliverableFact | MilestoneFact> => [
  title,
  (row, plan) => `M${projectMonthOf(plan.partnership.startDate, row.dueDate)}`,
];
const lead = (title: string): Part<DeliverableFact> => [title, (row, plan) => shortName(plan, row.leadId) ?? ''];
const actionLead = (title: string): Part<MilestoneFact> => [
  title,
  (row, plan) => shortName(plan, plan.get('Action', row.actionId).leadId) ?? '',
];

/**
 * COSME: "Description of the Action (Technical annex 1)", call for proposals 2015, tables A.2.2 and A.2.3: the work package
 * before the title; milestones with lead beneficiary and description. Horizon Europe: standard application form (RIA, IA,
 * CSA), part B, tables 3.1c "List of deliverables" and 3.1d "List of milestones".
 */
const DELIVERABLE_PARTS: Readonly<Record<DeliverableScheme, readonly Part<DeliverableFact>[]>> = {
  COSME: [
    ['Number', (row) => row.code],
    workPackage('Work package number'),
    ['Title', (row) => row.title],
    lead('Lead beneficiary'),
    ['Type', (row) => inScheme('COSME', 'types', row.type)],
    ['Dissemination level', (row) => inScheme('COSME', 'levels', row.level)],
    dueMonth('Due date (in months)'),
    task,
  ],
  HORIZON_EUROPE: [
    ['Number', (row) => row.code],
    ['Deliverable name', (row) => row.title],
    ['Short description', (row) => row.publicSummary ?? ''],
    workPackage('Work package number'),
    lead('Short name of lead participant'),
    ['Type', (row) => inScheme('HORIZON_EUROPE', 'types', row.type)],
    ['Dissemination level', (row) => inScheme('HORIZON_EUROPE', 'levels', row.level)],
    dueMonth('Delivery date (in months)'),
    task,
  ],
};

const MILESTONE_PARTS: Readonly<Record<DeliverableScheme, readonly Part<MilestoneFact>[]>> = {
  COSME: [
    ['Number', (row) => row.code],
    ['Title', (row) => row.title],
    actionLead('Lead beneficiary'),
    dueMonth('Due date (in months)'),
    ['Description', (row, plan) => plan.get('Action', row.actionId).title],
    ['Means of verification', (row) => row.verification],
    workPackage('Work package number'),
    task,
  ],
  HORIZON_EUROPE: [
    ['Milestone number', (row) => row.code],
    ['Milestone name', (row) => row.title],
    workPackage('Related work package(s)'),
    dueMonth('Due date (in month)'),
    ['Means of verification', (row) => row.verification],
    task,
  ],
};

/** The deliverables in the column order of a scheme's proposal form. */
export function deliverableTable(plan: Plan, scheme: DeliverableScheme): TemplateTable {
  return tableOf(DELIVERABLE_PARTS[scheme], inOrder(plan, 'Deliverable'), plan);
}

/** The milestones in the column order of a scheme's proposal form. */
export function milestoneTable(plan: Plan, scheme: DeliverableScheme): TemplateTable {
  return tableOf(MILESTONE_PARTS[scheme], inOrder(plan, 'Milestone'), plan);
}

function tableOf<Row>(parts: readonly Part<Row>[], rows: readonly Row[], plan: Plan): TemplateTable {
  return {
    titles: parts.map(([title]) => title),
    rows: rows.map((row) => parts.map(([, text]) => text(row, plan))),
  };
}

/** Activity and number of the action, by its code: A3.2 is task T3.2 of work package WP3. */
function numbersOf({ actionId }: { readonly actionId: string }, plan: Plan): string[] {
  return plan.get('Action', actionId).code.slice(1).split('.');
}

/** A code of another scheme becomes its next of kin: confidential is sensitive, and what has no kin is OTHER. */
function inScheme(scheme: DeliverableScheme, list: 'types' | 'levels', code: string): string {
  const codes = SCHEME_CODES[scheme][list];
  if (codes.includes(code)) return code;
  return list === 'types' ? 'OTHER' : codes[1]!;
}
