import { firstDayOfMonth, lastDayOfMonth, isLocalDate, type LocalDate } from '../shared/calendar.js';
import { normaliseName } from '../shared/names.js';
import { isWebAddress, textFault, tidy, TEXT_LIMIT, URL_LIMIT } from '../shared/texts.js';
import type { Blocker, Params, Verdict } from '../shared/verdict.js';
import { cellText, EMPTY_CELL, type Cell, type FaultList } from './cell.js';
import { dateOf, flagOf, itemsOf, numberOf, saysTheSame, titleOf } from './column.js';
import type { Lookups } from './lookups.js';
import { TOLD, type PendingRow } from './sheet-reading.js';
import type { Plan } from '../plan/plan.js';

/** Items that a list in a cell may have, as any list in an input (architecture.md, "Limits"). */
const LIST_LIMIT = 200;

/**
 * Reads the cells of a row and notes what is wrong with each. A reading method gives the value as the plan keeps it, and
 * undefined for a cell that says nothing new or is faulty; of a row that adds something, what it must have is told when it is
 * missing.
 */
export class RowReader {
  private faulty = false;

  constructor(
    readonly pending: PendingRow,
    private readonly plan: Plan,
    private readonly lookups: Lookups,
    private readonly faults: FaultList,
  ) {}

  /** True when a fault of this row has been told. */
  get failed(): boolean {
    return this.faulty;
  }

  get adds(): boolean {
    return this.pending.known === undefined;
  }

  /** Notes a fault of a column's cell; of the row's key when the column is not there. */
  fault(key: string, code: string, params: Params = {}): void {
    const { sheet, row, places, cells, key: name } = this.pending;
    this.faulty = true;
    const place = places.get(key);
    const cell = cells.get(key);
    if (cell?.kind === 'FAULTY' && cell.code === TOLD) return;
    const value = cell && cell.kind !== 'EMPTY' ? cellText(cell) : key === sheet.key ? name : null;
    const { letter, header } = place ?? { letter: null, header: titleOf(key) };
    this.faults.add({ code, params, sheet: sheet.name, row, column: letter, header, value });
  }

  /**
   * Puts the reasons of a rule to the cells that they are about: the field that a reason names, else the first of those given
   * for its code that the row changes, else the row's first changed cell.
   */
  blame(verdict: Verdict, about: Readonly<Record<string, readonly string[]>> = {}): void {
    for (const { code, params } of verdict) this.fault(this.blamed({ code, params }, about), code, params);
  }

  /** Complains of columns that an import does not change. */
  fixed(): void {
    for (const { key, fixed } of this.pending.sheet.columns) {
      const cell = this.pending.cells.get(key);
      if (!fixed || !cell) continue;
      if (this.adds && (fixed.taken || cell.kind === 'EMPTY' || this.isFresh(key, cell))) continue;
      if (fixed.by.length > 0) this.fault(key, 'NOT_BY_IMPORT', { field: titleOf(key), by: fixed.by });
      else this.fault(key, 'SET_ONCE', { field: titleOf(key) });
    }
  }

  /** A text that must say something. */
  text(key: string, limit: number): string | undefined {
    const text = this.optionalText(key, limit);
    if (text === undefined) this.demanded(key);
    if (text !== null) return text;
    this.fault(key, this.adds ? 'VALUE_MISSING' : 'EMPTY_TEXT', { field: titleOf(key) });
    return undefined;
  }

  /** A text, or null for an empty one. */
  optionalText(key: string, limit: number = TEXT_LIMIT): string | null | undefined {
    const cell = this.cell(key);
    if (!cell) return undefined;
    if (cell.kind === 'DATE' || cell.kind === 'LIST') return this.refuse(key, 'CELL_NOT_TEXT');
    return this.sound(key, tidy(cellText(cell)), limit);
  }

  webAddress(key: string): string | null | undefined {
    const text = this.optionalText(key, URL_LIMIT);
    return text && !isWebAddress(text) ? this.refuse(key, 'BAD_URL') : text;
  }

  /** A day: a date, a text such as 2026-11-22, or a project month, of which a start is the first day and a due date the last. */
  date(key: string, month: 'START' | 'DUE'): LocalDate | undefined {
    const cell = this.cell(key);
    if (!cell) return this.demanded(key);
    if (cell.kind === 'EMPTY') return this.refuse(key, 'DATE_MISSING');
    const date = dateOf(cell) ?? this.projectMonth(cell, month);
    if (date !== undefined) return date;
    if (cell.kind === 'DATE') return this.refuse(key, cell.date === null ? 'DATE_OUT_OF_RANGE' : 'DATE_WITH_TIME');
    return this.refuse(key, 'NOT_A_DATE');
  }

  whole(key: string, min: number, max: number): number | undefined {
    const cell = this.cell(key);
    if (!cell) return this.demanded(key);
    const number = numberOf(cell);
    if (number === undefined) return this.refuse(key, 'NOT_A_NUMBER');
    if (!Number.isInteger(number) || number < min || number > max)
      return this.refuse(key, 'OUT_OF_RANGE', { min, max });
    return number;
  }

  /** Yes or no; an empty cell says no. */
  flag(key: string): boolean | undefined {
    const cell = this.cell(key);
    if (!cell) return undefined;
    if (cell.kind === 'EMPTY') return false;
    return flagOf(cell) ?? this.refuse(key, 'NOT_A_FLAG');
  }

  /** One of several words, however they are cased and spaced; undefined for an empty cell of a new row. */
  choice<Value extends string>(key: string, values: readonly Value[], code = 'UNKNOWN_VALUE'): Value | undefined {
    const choice = this.optionalChoice(key, values, code);
    if (choice !== null) return choice;
    return this.adds ? undefined : this.refuse(key, code, { value: '', expected: values });
  }

  optionalChoice<Value extends string>(
    key: string,
    values: readonly Value[],
    code = 'UNKNOWN_VALUE',
  ): Value | null | undefined {
    const cell = this.cell(key);
    if (!cell) return undefined;
    if (cell.kind === 'EMPTY') return null;
    const text = cellText(cell);
    const found = cell.kind === 'TEXT' && values.find((value) => normaliseName(value) === normaliseName(text));
    return found || this.refuse(key, code, { value: text.slice(0, 100), expected: values });
  }

  /** A value that a new row must have. */
  must<Value>(key: string, value: Value | null | undefined): Value | undefined {
    const { kind } = this.pending.cells.get(key) ?? EMPTY_CELL;
    if (this.adds && kind === 'EMPTY' && (value === undefined || value === null))
      this.fault(key, 'VALUE_MISSING', { field: titleOf(key) });
    return value ?? undefined;
  }

  /** The id of an organisation of the register, by short name, name or alias; null for an empty cell. */
  organisation(key: string): string | null | undefined {
    const name = this.optionalText(key);
    return name ? this.organisationNamed(key, name) : name;
  }

  organisationNamed(key: string, name: string): string | undefined {
    const found = this.lookups.organisation(name);
    if (found) return found.id;
    if (this.lookups.isAnnounced('partners', name)) this.faulty = true;
    else this.fault(key, 'UNKNOWN_ORGANISATION', { name: name.slice(0, 100) });
    return undefined;
  }

  region(key: string): string | undefined {
    const name = this.text(key, TEXT_LIMIT);
    if (name === undefined) return undefined;
    const found = this.lookups.region(name);
    return (
      found?.id ??
      this.refuse(key, 'UNKNOWN_REGION', { name: name.slice(0, 100), expected: this.lookups.regionNames() })
    );
  }

  /** The items of a list, each once. */
  items(key: string, limit = 300): string[] | undefined {
    const cell = this.cell(key);
    if (!cell) return undefined;
    const items = itemsOf(cell);
    if (items === undefined) return this.refuse(key, 'CELL_NOT_LIST');
    if (items.length > LIST_LIMIT)
      return this.refuse(key, 'LIST_TOO_LONG', { limit: LIST_LIMIT, length: items.length });
    for (const item of items) this.sound(key, item, limit);
    const twice = items.find((item, at) => items.indexOf(item) < at);
    if (twice !== undefined) return this.refuse(key, 'DUPLICATE_VALUE', { value: twice });
    return [...items];
  }

  /** Whether the file tries to add an action that bears a code. */
  isAnnounced(code: string): boolean {
    return this.lookups.isAnnounced('actions', code);
  }

  /** Notes that the row cannot be taken, for a reason that another row tells. */
  fail(): void {
    this.faulty = true;
  }

  private cell(key: string): Cell | undefined {
    const cell = this.pending.cells.get(key);
    if (cell?.kind !== 'FAULTY') return cell;
    this.faulty = true;
    return undefined;
  }

  private isFresh(key: string, cell: Cell): boolean {
    const column = this.pending.sheet.columns.find((one) => one.key === key)!;
    return saysTheSame(column.kind, cell, column.fixed?.fresh ?? null, this.plan);
  }

  /** A new row must have it; a known one has it already. */
  private demanded(key: string): undefined {
    if (this.adds && !this.pending.cells.has(key)) this.fault(key, 'VALUE_MISSING', { field: titleOf(key) });
  }

  private projectMonth(cell: Cell, month: 'START' | 'DUE'): LocalDate | undefined {
    const number = cell.kind === 'TEXT' ? Number(/^M([1-9]\d{0,2})$/i.exec(cell.text)?.[1] ?? 0) : 0;
    if (number === 0) return undefined;
    const { startDate } = this.plan.partnership;
    const date = month === 'START' ? firstDayOfMonth(startDate, number) : lastDayOfMonth(startDate, number);
    return isLocalDate(date) ? date : undefined;
  }

  private sound(key: string, text: string, limit: number): string | null | undefined {
    const found = textFault(text, limit);
    if (found) return this.refuse(key, found.code, found.params);
    return text === '' ? null : text;
  }

  private refuse(key: string, code: string, params: Params = {}): undefined {
    this.fault(key, code, params);
  }

  private blamed({ code, params }: Blocker, about: Readonly<Record<string, readonly string[]>>): string {
    const { cells, sheet } = this.pending;
    const candidates = [...(typeof params['field'] === 'string' ? [params['field']] : []), ...(about[code] ?? [])];
    const changed = sheet.columns.find(({ key, fixed }) => cells.has(key) && !fixed && key !== sheet.key);
    return candidates.find((key) => cells.has(key)) ?? (this.adds ? candidates[0] : changed?.key) ?? sheet.key;
  }
}
