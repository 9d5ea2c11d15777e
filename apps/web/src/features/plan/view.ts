import { DEFAULT_COLUMNS, isColumn, type ColumnId } from './columns.js';

/** The values of enumerations in the order in which they are shown. */
export const PHASES = ['PREPARATION', 'IMPLEMENTATION', 'INVESTMENT'] as const;
export const STATUSES = [
  'PROPOSED',
  'PLANNED',
  'IN_PROGRESS',
  'ON_HOLD',
  'COMPLETED',
  'CANCELLED',
  'REJECTED',
] as const;
export const HEALTHS = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'] as const;
export const PRIORITIES = ['HIGH', 'MEDIUM', 'LOW'] as const;
export const GROUPS = ['activity', 'phase', 'partner', 'status', 'none'] as const;
export type Group = (typeof GROUPS)[number];

/** The filters that name values, by their names in the address. */
export const FILTERS = ['activity', 'phase', 'partner', 'lead', 'status', 'health', 'priority', 'region'] as const;
export type FilterName = (typeof FILTERS)[number];
export type Filters = Readonly<Record<FilterName, readonly string[]>>;

/** What is looked at, and how: the whole of it stands in the address. */
export interface View {
  /** Words that all occur in code, title, lead or activity. */
  readonly q: string;
  /** Each empty where it restricts nothing. `partner` leads or contributes, `lead` leads. */
  readonly filters: Filters;
  /** Only what is overdue, or only the others. */
  readonly overdue: boolean | null;
  readonly group: Group;
  readonly sort: Sort;
  /** At least one, each once. */
  readonly columns: readonly ColumnId[];
}

export interface Sort {
  readonly column: ColumnId;
  readonly descending: boolean;
}

const KNOWN: Readonly<Partial<Record<FilterName, readonly string[]>>> = {
  phase: PHASES,
  status: STATUSES,
  health: HEALTHS,
  priority: PRIORITIES,
};
const NO_FILTERS = Object.fromEntries(FILTERS.map((name) => [name, []])) as unknown as Filters;
const BY_CODE: Sort = { column: 'code', descending: false };

export const PLAIN_VIEW: View = {
  q: '',
  filters: NO_FILTERS,
  overdue: null,
  group: 'activity',
  sort: BY_CODE,
  columns: DEFAULT_COLUMNS,
};

/** Everything of an address that is part of a view. */
const NAMES: readonly string[] = ['q', ...FILTERS, 'overdue', 'group', 'sort', 'columns'];

/** The view that an address asks for; whatever it does not understand, it leaves out. */
export function parseView(search: URLSearchParams): View {
  const filters = Object.fromEntries(FILTERS.map((name) => [name, parseFilter(name, search)])) as unknown as Filters;
  const group = search.get('group') ?? '';
  return {
    q: search.get('q') ?? '',
    filters,
    overdue: parseFlag(search.get('overdue')),
    group: GROUPS.find((one) => one === group) ?? PLAIN_VIEW.group,
    sort: parseSort(search.get('sort') ?? ''),
    columns: parseColumns(search.get('columns') ?? ''),
  };
}

/** The address of a view: what it says of other things than views is kept, what is as usual is left out. */
export function printView(view: View, search: URLSearchParams = new URLSearchParams()): URLSearchParams {
  const printed = new URLSearchParams(search);
  for (const name of NAMES) printed.delete(name);
  const put = (name: string, value: string): void => {
    if (value) printed.set(name, value);
  };
  put('q', view.q.trim());
  for (const name of FILTERS) for (const value of view.filters[name]) printed.append(name, value);
  put('overdue', view.overdue === null ? '' : view.overdue ? '1' : '0');
  put('group', view.group === PLAIN_VIEW.group ? '' : view.group);
  put('sort', sortText(view.sort) === sortText(BY_CODE) ? '' : sortText(view.sort));
  put('columns', String(view.columns) === String(DEFAULT_COLUMNS) ? '' : view.columns.join('.'));
  return printed;
}

/** The part of an address that is a view, as it is saved: without the moment that is looked at. */
export function queryOf(view: View): string {
  return printView(view).toString();
}

/** True when two query strings show the same, however they are written. */
export function isSameView(left: string, right: string): boolean {
  return queryOf(parseView(new URLSearchParams(left))) === queryOf(parseView(new URLSearchParams(right)));
}

/** How many filters are on, the search not counted. */
export function filterCount({ filters, overdue }: View): number {
  return FILTERS.filter((name) => filters[name].length > 0).length + (overdue === null ? 0 : 1);
}

/** The view without any filter or search, ordered and laid out as before. */
export function unfiltered(view: View): View {
  return { ...view, q: '', filters: NO_FILTERS, overdue: null };
}

/** What a click on a column's head asks for: up, down, and back to the order of codes. */
export function nextSort(sort: Sort, column: ColumnId): Sort {
  if (sort.column !== column) return { column, descending: false };
  if (!sort.descending) return { column, descending: true };
  return BY_CODE;
}

function parseFilter(name: FilterName, search: URLSearchParams): readonly string[] {
  const given = search.getAll(name).flatMap((text) => (KNOWN[name] ? text.split(',') : [text]));
  const values = given.map((value) => value.trim()).filter((value) => KNOWN[name]?.includes(value) ?? value !== '');
  return [...new Set(values)];
}

function parseFlag(text: string | null): boolean | null {
  if (text === null) return null;
  if (/^(1|true|yes)$/i.test(text)) return true;
  return /^(0|false|no)$/i.test(text) ? false : null;
}

function parseSort(text: string): Sort {
  const descending = text.startsWith('-');
  const column = descending ? text.slice(1) : text;
  return isColumn(column) ? { column, descending } : BY_CODE;
}

function parseColumns(text: string): readonly ColumnId[] {
  const columns = [...new Set(text.split(/[.,]/))].filter(isColumn);
  return columns.length > 0 ? columns : DEFAULT_COLUMNS;
}

function sortText({ column, descending }: Sort): string {
  return descending ? `-${column}` : column;
}
