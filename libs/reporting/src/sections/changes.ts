import { fieldTitle, wordOf } from '@roadbook/domain';
import type { Block, Cell } from '../document.js';
import type { Words } from '../labels/labels.js';
import type { ChangeSource, FieldChangeSource } from '../source.js';
import { clip, heading, lightCell, tableSection, type ColumnSpec } from './cells.js';
import type { ReportContext } from './context.js';

/** More than this nobody reads; the rest is counted. */
const LISTED = 300;
const VALUE = 160;

const COLUMNS: ColumnSpec = {
  subject: ['column.subject', 'code', 34],
  change: ['column.change', 'text', 26],
  what: ['column.what', 'text', 124],
};

/** Fields of actions and milestones that the public variant may name. */
const PUBLIC_FIELDS = ['title', 'phase', 'status', 'progress', 'plannedStart', 'plannedEnd', 'dueDate', 'reachedOn'];

/** What changed since an earlier state, once per thing, under its own code. */
export function changeSection(context: ReportContext): Block[] {
  const { words, options } = context;
  if (!options.since) return [];
  const changes = shownChanges(context, options.since.changes);
  const rows = changes.slice(0, LISTED).map((change): Cell[] => {
    const fields = fieldLines(context, change);
    const told = change.kind === 'CHANGED' && fields.length > 0;
    const what: Cell = told ? fields.join('\n') : options.publicOnly ? null : clip(change.summary, VALUE * 2);
    return [clip(change.subject, VALUE), lightCell(words, `change.${change.kind}`), what];
  });
  const head = heading(1, 'changes', words.say('section.changes', { date: words.date(options.since.asOf) }));
  return tableSection(words, head, COLUMNS, rows, changes.length - rows.length);
}

/** A line for each field that changed: what it is called, and its value before and after. */
export function fieldLines(context: ReportContext, change: ChangeSource): string[] {
  return change.fields.map((field) => fieldLine(context, change, field));
}

/** `Status: Planned → In progress`; what was empty before is only said as it is now; of a list, what came and went. */
export function fieldLine(context: ReportContext, change: ChangeSource, changed: FieldChangeSource): string {
  const { words } = context;
  const field = fieldTitle(changed.field, words.language);
  if (changed.items) return words.say('change.set', { field, after: itemsText(words, changed.items) });
  const after = valueText(context, change, changed.field, changed.after);
  if (!changed.before) return words.say('change.set', { field, after });
  const before = valueText(context, change, changed.field, changed.before);
  return words.say('change.field', { field, before, after });
}

/** In public only changes of what the report shows anyway, and only in fields that say nothing of the partners' own work. */
function shownChanges({ scope, options }: ReportContext, changes: readonly ChangeSource[]): ChangeSource[] {
  if (!options.publicOnly) return [...changes];
  const codes = new Set<string>([
    ...scope.actions.map((action) => action.code),
    ...scope.milestones.map(({ milestone }) => milestone.code),
    ...scope.deliverables.map(({ deliverable }) => deliverable.code),
  ]);
  return changes
    .filter((change) => ['Action', 'Milestone', 'Deliverable'].includes(change.entity) && codes.has(change.subject))
    .map((change) => ({ ...change, fields: change.fields.filter((field) => PUBLIC_FIELDS.includes(field.field)) }))
    .filter((change) => change.kind !== 'CHANGED' || change.fields.length > 0);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** States and other values of enumerations by their words, dates as the language writes them, all else as it stands. */
function valueText({ words }: ReportContext, change: ChangeSource, field: string, value: string | null): string {
  if (value === null || value === '') return words.say('change.empty');
  if (ISO_DAY.test(value)) return words.date(value);
  if (value === 'true' || value === 'false') return words.say(value === 'true' ? 'fact.yes' : 'fact.no');
  const state = `${field === 'status' ? (STATES[change.entity] ?? 'none') : (GROUPS[field] ?? 'none')}.${value}`;
  if (words.has(state)) return words.say(state);
  if (field === 'progress' && Number.isFinite(Number(value))) return words.percent(Number(value));
  return ENUM.test(value) ? capitalised(wordOf(value, words.language)) : itemText(words, value);
}

/** `+ Contact 27 Sep 2026, − …`: what came to a list and what went from it. */
function itemsText(words: Words, { gone, come }: NonNullable<FieldChangeSource['items']>): string {
  return [
    ...come.map((text) => `+ ${itemText(words, text)}`),
    ...gone.map((text) => `− ${itemText(words, text)}`),
  ].join(', ');
}

/** An item of a list, days as the language writes them. */
function itemText(words: Words, text: string): string {
  return clip(
    text.replace(DAYS, (day) => words.date(day)),
    VALUE,
  );
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/;
const ENUM = /^[A-Z][A-Z0-9]+(_[A-Z0-9]+)*$/;
const DAYS = /\b\d{4}-\d{2}-\d{2}\b/g;

/** The groups in which the labels have the states of a kind of thing, and the values of a field. */
const STATES: Readonly<Record<string, string>> = {
  Action: 'status',
  Deliverable: 'deliverable',
  Gate: 'gate',
  PartnerReport: 'partnerReport',
};
const GROUPS: Readonly<Record<string, string>> = {
  phase: 'phase',
  finalPhase: 'phase',
  from: 'phase',
  to: 'phase',
  declaredHealth: 'health',
  health: 'health',
  outcome: 'outcome',
  effect: 'effect',
  stage: 'stage',
  priority: 'priority',
  label: 'label',
  circle: 'circle',
  state: 'state',
};
