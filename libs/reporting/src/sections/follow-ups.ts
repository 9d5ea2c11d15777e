import type { Block, Cell } from '../document.js';
import type { FollowUpSource } from '../source.js';
import { clip, lightCell, tableSection, type ColumnSpec } from './cells.js';
import type { Heading } from '../document.js';
import type { ReportContext } from './context.js';

const QUOTE = 600;

const COLUMNS: ColumnSpec = {
  followUp: ['column.followUp', 'text', 84],
  origin: ['column.origin', 'text', 26],
  owner: ['column.owner', 'text', 30],
  due: ['column.due', 'date', 21],
  status: ['column.status', 'text', 24],
};

/** Follow-ups with where they come from, what is overdue first, then as they fall due. */
export function followUpTable(
  { words }: ReportContext,
  head: Heading,
  followUps: readonly FollowUpSource[],
  none: string,
): Block[] {
  const rows = [...followUps].sort(compareDue).map((followUp): Cell[] => {
    const { decisionNumber, sessionNumber, doneOn } = followUp;
    const origins = [
      ...(sessionNumber === null ? [] : [words.say('origin.session', { number: sessionNumber })]),
      ...(decisionNumber === null ? [] : [words.say('origin.decision', { number: decisionNumber })]),
    ];
    const state: Cell = doneOn ? words.say('due.done', { date: words.date(doneOn) }) : dueCell(words, followUp.overdue);
    return [clip(followUp.text, QUOTE), origins.join('\n'), followUp.owner.shortName, followUp.dueDate, state];
  });
  return rows.length === 0 ? [head, { kind: 'paragraph', text: none }] : tableSection(words, head, COLUMNS, rows);
}

/** The light of what has a due date and is not done. */
export function dueCell(words: ReportContext['words'], overdue: boolean): Cell {
  return lightCell(words, overdue ? 'due.OVERDUE' : 'due.OPEN');
}

function compareDue(left: FollowUpSource, right: FollowUpSource): number {
  return left.dueDate < right.dueDate ? -1 : left.dueDate > right.dueDate ? 1 : 0;
}
