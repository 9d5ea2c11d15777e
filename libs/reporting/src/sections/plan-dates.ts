import type { Block, Cell } from '../document.js';
import type { ActionSource } from '../source.js';
import { columnsOf, heading, type ColumnSpec } from './cells.js';
import { levelText } from './asked.js';
import { isForAll, type ReportContext } from './context.js';

const COLUMNS: ColumnSpec = {
  code: ['column.code', 'code', 18],
  thing: ['column.thing', 'text', 74],
  lead: ['column.lead', 'text', 28],
  due: ['column.due', 'date', 21],
  verification: ['column.verification', 'text', 39],
};

/** Milestones and deliverables of each activity in the order of their dates; part 6 draws the roadmap above them. */
export function calendarBlocks(context: ReportContext): Block[] {
  const { words, scope, options } = context;
  const { verification, ...open } = COLUMNS;
  // What is open to all is public, and how a milestone is verified is for those who verify it.
  const columns = columnsOf(words, options.publicOnly ? open : { ...open, verification: verification! });
  return scope.activities.flatMap(({ code, title, actions }): Block[] => {
    const rows = actions.flatMap((action) => datedRows(context, action)).sort(compareDue);
    if (rows.length === 0) return [];
    const text = `${code} ${title}`;
    const cells = rows.map((row) => row.cells);
    return [
      heading(2, `dates-${code}`, text),
      { kind: 'table', id: `dates-${code}`, label: text, columns, rows: cells },
    ];
  });
}

interface Dated {
  readonly due: string;
  readonly cells: Cell[];
}

/** In public the deliverables that are open to all; the others are the partners' own until they are accepted. */
function datedRows({ words, options }: ReportContext, action: ActionSource): Dated[] {
  const milestones = action.milestones
    .filter((milestone) => milestone.status !== 'DROPPED')
    .map(({ code, title, dueDate, verification }) => ({
      due: dueDate,
      cells: [code, title, action.lead.shortName, dueDate, ...(options.publicOnly ? [] : [verification])],
    }));
  const deliverables = action.deliverables
    .filter((deliverable) => !options.publicOnly || isForAll(deliverable))
    .map(({ code, title, lead, dueDate, level }) => ({
      due: dueDate,
      cells: [code, title, lead.shortName, dueDate, ...(options.publicOnly ? [] : [levelText(words, level)])],
    }));
  return [...milestones, ...deliverables];
}

function compareDue(left: Dated, right: Dated): number {
  return left.due < right.due ? -1 : left.due > right.due ? 1 : 0;
}
