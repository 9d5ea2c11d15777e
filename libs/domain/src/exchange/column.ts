import type { Plan } from '../plan/plan.js';
import type { ThingName, Things } from '../plan/things.js';
import { isLocalDate, type LocalDate } from '../shared/calendar.js';
import { normaliseName } from '../shared/names.js';
import { tidy } from '../shared/texts.js';
import { cellText, type Cell } from './cell.js';
import { splitList } from './list-text.js';

export const SHEET_NAMES = ['actions', 'milestones', 'deliverables', 'partners', 'risks', 'stakeholders'] as const;
/** The sheets of the workbook, and the lists of the bundle, in their order there. */
export type SheetName = (typeof SHEET_NAMES)[number];
/** What a file of any kind may hold rows of, in the order in which they are taken: activities come from project files and tables. */
export const READ_SHEETS = ['activities', ...SHEET_NAMES] as const;
export type ReadSheetName = (typeof READ_SHEETS)[number];

/** How a column's cells look, and when two of them say the same. LONG_TEXT runs over several lines. */
export type ColumnKind = 'TEXT' | 'LONG_TEXT' | 'CHOICE' | 'NUMBER' | 'DATE' | 'FLAG' | 'ORGANISATION' | 'LIST';

/** What a cell of an export holds; dates as local dates, organisations by short name. */
export type CellValue = string | number | boolean | readonly string[] | null;

/** Why a column is for reading only. */
export interface Fixed {
  /** The verbs, or decisions, that change it; none when it is set once and for all. */
  readonly by: readonly string[];
  /** True where a new row says it. */
  readonly taken?: boolean;
  /** What else the column of a new row may say, besides nothing. */
  readonly fresh?: CellValue;
}

export interface Column<Row> {
  /** Its name in the API: the field of a bundle. */
  readonly key: string;
  readonly kind: ColumnKind;
  readonly value: (row: Row, plan: Plan) => CellValue;
  /** The field of a bundle, where it is more than the cell's value. */
  readonly data?: (row: Row, plan: Plan) => unknown;
  /** Set where an import cannot change it. */
  readonly fixed?: Fixed;
}

export interface Sheet<Name extends ThingName = ThingName> {
  readonly name: ReadSheetName;
  readonly thing: Name;
  /** The column by which a row is known. */
  readonly key: string;
  readonly columns: readonly Column<Things[Name]>[];
  /** What the sheet lists, in a stable order. */
  readonly rows: (plan: Plan) => readonly Things[Name][];
}

/** The title of a column, as people read it: `Planned start` for `plannedStart`. */
export function titleOf(key: string): string {
  const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** True when a cell says what the plan says already: then nothing is looked at, and nothing changes. */
export function saysTheSame(kind: ColumnKind, cell: Cell, value: CellValue, plan: Plan): boolean {
  if (cell.kind === 'FAULTY') return false;
  if (cell.kind === 'EMPTY') return value === null || value === '' || value === false || isEmptyList(value);
  if (value === null) return false;
  switch (kind) {
    case 'NUMBER':
      return numberOf(cell) === value;
    case 'DATE':
      return dateOf(cell) === value;
    case 'FLAG':
      return flagOf(cell) === value;
    case 'CHOICE':
      return normaliseName(cellText(cell)) === normaliseName(String(value));
    case 'ORGANISATION':
      return cellText(cell) === value || plan.organisationNamed(cellText(cell))?.shortName === value;
    case 'LIST':
      return sameItems(itemsOf(cell), value as readonly string[]);
    default:
      return cell.kind !== 'DATE' && cellText(cell) === tidy(String(value));
  }
}

/** The number that a cell means; undefined for what is none. */
export function numberOf(cell: Cell): number | undefined {
  if (cell.kind === 'NUMBER') return cell.number;
  return cell.kind === 'TEXT' && /^[+-]?\d{1,15}(\.\d{1,15})?$/.test(cell.text) ? Number(cell.text) : undefined;
}

/** The day that a cell means, as a date or as a text such as 2026-11-22; undefined for what is none. */
export function dateOf(cell: Cell): LocalDate | undefined {
  if (cell.kind === 'DATE') return cell.time ? undefined : (cell.date ?? undefined);
  return cell.kind === 'TEXT' && isLocalDate(cell.text) ? cell.text : undefined;
}

const FLAGS: Readonly<Record<string, boolean>> = { true: true, yes: true, false: false, no: false };

export function flagOf(cell: Cell): boolean | undefined {
  if (cell.kind === 'FLAG') return cell.flag;
  return cell.kind === 'TEXT' ? FLAGS[cell.text.toLowerCase()] : undefined;
}

/** The items of a list; undefined when a quote stays open, or for what is no list. */
export function itemsOf(cell: Cell): readonly string[] | undefined {
  if (cell.kind === 'EMPTY') return [];
  if (cell.kind === 'LIST') return cell.items.map(tidy).filter((item) => item !== '');
  if (cell.kind !== 'TEXT' && cell.kind !== 'NUMBER') return undefined;
  return splitList(cellText(cell)) ?? undefined;
}

function sameItems(items: readonly string[] | undefined, value: readonly string[]): boolean {
  return items !== undefined && items.length === value.length && items.every((item, at) => item === tidy(value[at]!));
}

function isEmptyList(value: CellValue): boolean {
  return typeof value === 'object' && value !== null && value.length === 0;
}
