import { daysBetween, type LocalDate } from '@roadbook/domain';
import type { Block, Cell } from '../document.js';
import { heading, lightCell, tableSection, type ColumnSpec } from './cells.js';
import type { ReportContext } from './context.js';

const COLUMNS: ColumnSpec = {
  code: ['column.code', 'code', 18],
  title: ['column.title', 'text', 78],
  lead: ['column.lead', 'text', 28],
  status: ['column.status', 'text', 30],
  due: ['column.measured', 'date', 21],
  days: ['column.days', 'number', 12],
};

/** A milestone or deliverable that is overdue; `due` is the date that it is measured against. */
interface Late {
  readonly due: LocalDate;
  readonly cells: Cell[];
}

/** The milestones and deliverables that are overdue, the longest first. */
export function overdueSection(context: ReportContext): Block[] {
  const { words, source } = context;
  const rows = lateThings(context)
    .sort((left, right) => (left.due < right.due ? -1 : left.due > right.due ? 1 : 0))
    .map(({ due, cells }) => [...cells, due, daysBetween(due, source.today)]);
  const head = heading(1, 'overdue', words.say('overdue.title'));
  if (rows.length === 0) return [head, { kind: 'paragraph', text: words.say('overdue.none') }];
  return tableSection(words, head, COLUMNS, rows);
}

/** How many milestones and deliverables are overdue. */
export function overdueCount({ scope }: ReportContext): number {
  const missed = scope.milestones.filter(({ milestone }) => milestone.missed).length;
  return missed + scope.deliverables.filter(({ deliverable }) => deliverable.overdue).length;
}

function lateThings({ words, scope }: ReportContext): Late[] {
  const milestones = scope.milestones
    .filter(({ milestone }) => milestone.missed)
    .map(({ milestone, action }) => ({
      due: milestone.baselineDate ?? milestone.dueDate,
      cells: [milestone.code, milestone.title, action.lead.shortName, lightCell(words, 'milestone.MISSED')],
    }));
  const deliverables = scope.deliverables
    .filter(({ deliverable }) => deliverable.overdue)
    .map(({ deliverable }) => ({
      due: deliverable.baselineDate ?? deliverable.dueDate,
      cells: [
        deliverable.code,
        deliverable.title,
        deliverable.lead.shortName,
        lightCell(words, `deliverable.${deliverable.status}`),
      ],
    }));
  return [...milestones, ...deliverables];
}
