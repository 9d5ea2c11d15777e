import { addDays, type LocalDate } from '@roadbook/domain';
import type { Block, Cell } from '../document.js';
import type { ToolboxSource } from '../source.js';
import { heading, noted, tableSection, type ColumnSpec } from './cells.js';
import type { ReportContext } from './context.js';

/** Half a year: a call has to be known that long before it closes. */
const AHEAD = 180;

const COLUMNS: ColumnSpec = {
  name: ['column.title', 'text', 84],
  kind: ['column.kind', 'text', 30],
  start: ['column.start', 'date', 21],
  end: ['column.end', 'date', 21],
  actions: ['column.actions', 'code', 28],
};

/** Calls and events of the toolbox that are open or begin soon; nothing at all while there are none. */
export function upcomingSection({ source, words }: ReportContext): Block[] {
  const rows = source.toolbox
    .filter((item) => isAhead(item, source.today))
    .sort((left, right) => (firstDay(left) < firstDay(right) ? -1 : firstDay(left) > firstDay(right) ? 1 : 0))
    .map(({ name, kind, description, start, end, actions }): Cell[] => [
      noted(name, description ? [description] : []),
      words.say(`toolbox.${kind}`),
      start,
      end,
      actions.map((action) => action.code).join(', '),
    ]);
  if (rows.length === 0) return [];
  const head = heading(1, 'upcoming', words.say('upcoming.title'));
  const note: Block = { kind: 'note', text: words.say('upcoming.note', { days: AHEAD }) };
  return [...tableSection(words, head, COLUMNS, rows), note];
}

function isAhead({ start, end }: ToolboxSource, today: LocalDate): boolean {
  const first = start ?? end;
  const last = end ?? start;
  return first !== null && last !== null && last >= today && first <= addDays(today, AHEAD);
}

function firstDay({ start, end }: ToolboxSource): LocalDate {
  return start ?? end ?? '';
}
