import type { Call, ToolboxItem } from './toolbox.operations.js';

export const KINDS = ['FUNDING_SCHEME', 'MATCHMAKING_EVENT', 'PROJECT_OR_NETWORK'] as const;
export const CALL_STATES = ['OPEN', 'COMING', 'CLOSED'] as const;
export const CALL_TYPES = [
  'COORDINATION_AND_SUPPORT',
  'RESEARCH_AND_INNOVATION',
  'INNOVATION',
  'INVESTMENT',
  'OTHER',
] as const;

type Dated = Pick<ToolboxItem, 'name' | 'start' | 'end'>;

/** Whether the last day of an item is over; what has no dates never is. */
export function isOver({ start, end }: Dated, today: string): boolean {
  const last = end ?? start;
  return last !== null && last < today;
}

/** Items with what comes next in front, then those without dates by name, and behind them what is over, the last first. */
export function upcomingFirst<Row extends Dated>(items: readonly Row[], today: string): Row[] {
  const rank = (item: Row) => (isOver(item, today) ? 2 : (item.start ?? item.end) === null ? 1 : 0);
  const day = (item: Row) => item.start ?? item.end ?? '';
  return [...items].sort(
    (left, right) =>
      rank(left) - rank(right) ||
      (rank(left) === 2 ? day(right).localeCompare(day(left)) : day(left).localeCompare(day(right))) ||
      left.name.localeCompare(right.name, 'en', { numeric: true }),
  );
}

/** The items that an action uses; all where none is asked for. */
export function usedBy(items: readonly ToolboxItem[], action: string | null): readonly ToolboxItem[] {
  return action === null ? items : items.filter(({ actions }) => actions.some(({ code }) => code === action));
}

/** The calls of some schemes in one state, what closes next in front; without a state those that are not over. */
export function callsShown(items: readonly ToolboxItem[], state: string | null): Call[] {
  const calls = items
    .flatMap((item) => item.calls)
    .filter((call) => (state === null ? call.state !== 'CLOSED' : call.state === state));
  const order = state === 'CLOSED' ? -1 : 1;
  return calls.sort(
    (left, right) => order * left.deadline.localeCompare(right.deadline) || left.name.localeCompare(right.name),
  );
}

/** The answers of a form as an input takes them: an empty text takes the detail away. */
export function asDetails<Answers extends Readonly<Record<string, unknown>>>(
  answers: Answers,
): { [Key in keyof Answers]: Answers[Key] | null } {
  const entries = Object.entries(answers).map(([key, value]) => [key, value === '' ? null : value]);
  return Object.fromEntries(entries) as { [Key in keyof Answers]: Answers[Key] | null };
}
