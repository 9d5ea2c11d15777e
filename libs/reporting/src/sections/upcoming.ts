import { addDays, daysBetween, type LocalDate } from '@roadbook/domain';
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

/** Something of the toolbox with dates: an event, a scheme, or a call of one. */
interface Ahead {
  readonly name: string;
  readonly notes: readonly string[];
  readonly kind: string;
  readonly start: LocalDate | null;
  readonly end: LocalDate | null;
  readonly actions: ToolboxSource['actions'];
}

/** Calls and events of the toolbox that are open or begin soon; nothing at all while there are none. */
export function upcomingSection(context: ReportContext): Block[] {
  const { source, words } = context;
  const rows = source.toolbox
    .flatMap((item) => [itself(context, item), ...callsOf(context, item)])
    .filter((one) => isAhead(one, source.today))
    .sort((left, right) => (firstDay(left) < firstDay(right) ? -1 : firstDay(left) > firstDay(right) ? 1 : 0))
    .map(({ name, notes, kind, start, end, actions }): Cell[] => [
      noted(name, notes),
      kind,
      start,
      end,
      actions.map((action) => action.code).join(', '),
    ]);
  if (rows.length === 0) return [];
  const head = heading(1, 'upcoming', words.say('upcoming.title'));
  const note: Block = { kind: 'note', text: words.say('upcoming.note', { days: AHEAD }) };
  return [...tableSection(words, head, COLUMNS, rows), note];
}

function itself({ words }: ReportContext, { name, description, kind, start, end, actions }: ToolboxSource): Ahead {
  return { name, notes: description ? [description] : [], kind: words.say(`toolbox.${kind}`), start, end, actions };
}

/** The calls of a scheme, for the actions that are linked to it; what is over is not ahead. */
function callsOf({ source, words }: ReportContext, { name: scheme, calls, actions }: ToolboxSource): Ahead[] {
  return calls.map(({ code, name, opens, deadline }) => {
    const left =
      deadline < source.today ? [] : [words.say('upcoming.left', { days: daysBetween(source.today, deadline) })];
    const title = code === null ? name : `${code} ${name}`;
    return {
      name: title,
      notes: [scheme, ...left],
      kind: words.say('upcoming.call'),
      start: opens,
      end: deadline,
      actions,
    };
  });
}

function isAhead({ start, end }: Ahead, today: LocalDate): boolean {
  const first = start ?? end;
  const last = end ?? start;
  return first !== null && last !== null && last >= today && first <= addDays(today, AHEAD);
}

function firstDay({ start, end }: Ahead): LocalDate {
  return start ?? end ?? '';
}
