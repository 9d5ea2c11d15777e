import type { Block, Cell } from '../document.js';
import type { ChangeSource } from '../source.js';
import { clip, heading, isSign, lightCell, tableSection, type ColumnSpec } from './cells.js';
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
    const fields = change.fields.map(({ field, before, after }) =>
      words.say('change.field', {
        field: fieldName(field),
        before: valueText(context, change, field, before),
        after: valueText(context, change, field, after),
      }),
    );
    const told = change.kind === 'CHANGED' && fields.length > 0;
    const what: Cell = told ? fields.join('\n') : options.publicOnly ? null : clip(change.summary, VALUE * 2);
    return [clip(change.subject, VALUE), lightCell(words, `change.${change.kind}`), what];
  });
  const head = heading(1, 'changes', words.say('section.changes', { date: words.date(options.since.asOf) }));
  return tableSection(words, head, COLUMNS, rows, changes.length - rows.length);
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

/** `plannedEnd` as people write it: Planned end. */
function fieldName(field: string): string {
  const spaced = field.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** States by their words, dates as the language writes them, all else as it stands. */
function valueText({ words }: ReportContext, change: ChangeSource, field: string, value: string | null): string {
  if (value === null || value === '') return words.say('change.empty');
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return words.date(value);
  const state = `${field === 'status' ? (STATES[change.entity] ?? 'none') : (FIELD_STATES[field] ?? 'none')}.${value}`;
  return isSign(state) ? words.say(state) : clip(value, VALUE);
}

/** Where the palette has the states of a kind of thing, and of a field. */
const STATES: Readonly<Record<string, string>> = {
  Action: 'status',
  Milestone: 'milestone',
  Deliverable: 'deliverable',
  Gate: 'gate',
};
const FIELD_STATES: Readonly<Record<string, string>> = {
  phase: 'phase',
  finalPhase: 'phase',
  from: 'phase',
  to: 'phase',
  declaredHealth: 'health',
  health: 'health',
  outcome: 'outcome',
};
