import {
  addDays,
  firstDayOfMonth,
  isLocalDate,
  isWebAddress,
  lastDayOfMonth,
  normaliseName,
  type LocalDate,
} from '@roadbook/domain';
import type { SeedRecord } from './seed-folder.js';

/** Reads the fields of seed records and notes every fault with its place, so that all are told at once. */
export class SeedReader {
  readonly faults: string[] = [];
  /** Ids by kind and name or code. */
  private readonly known = new Map<string, string>();

  constructor(private readonly startDate: LocalDate) {}

  fault(place: string, text: string): void {
    const told = `${place}: ${text}`;
    if (!this.faults.includes(told)) this.faults.push(told);
  }

  /**
   * Makes an id known under the names or codes of a record, for the records that refer to it. Two records of one kind may
   * not share one.
   */
  remember(place: string, kind: string, names: readonly string[], id: string): void {
    for (const name of names) {
      const key = keyOf(kind, name);
      const other = this.known.get(key);
      if (other === undefined) this.known.set(key, id);
      else if (other !== id) this.fault(place, `there is another ${kind} "${name}" already`);
    }
  }

  /** The id of what a record refers to by name or code. */
  reference(place: string, kind: string, name: unknown): string {
    const id = typeof name === 'string' ? this.known.get(keyOf(kind, name)) : undefined;
    if (id === undefined) this.fault(place, `there is no ${kind} "${String(name)}"`);
    return id ?? '';
  }

  optionalReference(place: string, kind: string, name: unknown): string | null {
    return name === null || name === undefined ? null : this.reference(place, kind, name);
  }

  /** The ids of what a list in a record refers to. */
  references(place: string, kind: string, record: SeedRecord, field: string): string[] {
    return this.list(place, record, field).map((name) => this.reference(place, kind, name));
  }

  text(place: string, record: SeedRecord, field: string): string {
    const value = record[field];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    this.fault(place, `${field} must be a text`);
    return '';
  }

  optionalText(place: string, record: SeedRecord, field: string): string | null {
    const value = record[field];
    if (value === null || value === undefined || value === '') return null;
    return this.text(place, record, field);
  }

  /** An address that starts with http:// or https://. */
  webAddress(place: string, record: SeedRecord, field: string): string | null {
    const address = this.optionalText(place, record, field);
    if (address !== null && !isWebAddress(address)) this.fault(place, `${field} must be a web address`);
    return address;
  }

  oneOf<Value extends string>(place: string, record: SeedRecord, field: string, values: readonly Value[]): Value {
    const value = record[field];
    if (typeof value === 'string' && (values as readonly string[]).includes(value)) return value as Value;
    this.fault(place, `${field} must be one of ${values.join(', ')}`);
    return values[0]!;
  }

  optionalOneOf<Value extends string>(
    place: string,
    record: SeedRecord,
    field: string,
    values: readonly Value[],
  ): Value | null {
    return record[field] === null || record[field] === undefined ? null : this.oneOf(place, record, field, values);
  }

  whole(place: string, record: SeedRecord, field: string, least: number, most: number): number {
    const value = record[field];
    if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return value as number;
    this.fault(place, `${field} must be a whole number from ${least} to ${most}`);
    return least;
  }

  /** True or false; false when it is left out. */
  flag(place: string, record: SeedRecord, field: string): boolean {
    const value = record[field] ?? false;
    if (typeof value !== 'boolean') this.fault(place, `${field} must be true or false`);
    return value === true;
  }

  /** The records in a list; none when it is left out. */
  records(place: string, record: SeedRecord, field: string): SeedRecord[] {
    return this.list(place, record, field).filter((one): one is SeedRecord => {
      const is = typeof one === 'object' && one !== null && !Array.isArray(one);
      if (!is) this.fault(place, `${field} must be a list of records`);
      return is;
    });
  }

  /** The texts in a list; none when it is left out. */
  texts(place: string, record: SeedRecord, field: string): string[] {
    return this.list(place, record, field).filter((one): one is string => {
      if (typeof one !== 'string') this.fault(place, `${field} must be a list of texts`);
      return typeof one === 'string';
    });
  }

  private list(place: string, record: SeedRecord, field: string): unknown[] {
    const value = record[field] ?? [];
    if (Array.isArray(value)) return value as unknown[];
    this.fault(place, `${field} must be a list`);
    return [];
  }

  start(place: string, record: SeedRecord, field: string): LocalDate {
    return this.date(place, field, record[field], firstDayOfMonth) ?? this.startDate;
  }

  /** A due date or an end: a project month stands for its last day. */
  due(place: string, record: SeedRecord, field: string): LocalDate {
    return this.date(place, field, record[field], lastDayOfMonth) ?? this.startDate;
  }

  optionalDate(place: string, record: SeedRecord, field: string, end: boolean): LocalDate | null {
    const value = record[field];
    return value === null || value === undefined
      ? null
      : this.date(place, field, value, end ? lastDayOfMonth : firstDayOfMonth);
  }

  private date(
    place: string,
    field: string,
    value: unknown,
    ofMonth: (start: LocalDate, month: number) => LocalDate,
  ): LocalDate | null {
    const date = readDate(value, this.startDate, ofMonth);
    if (date === null) this.fault(place, `${field} must be a project month such as M7, or a date`);
    return date;
  }
}

/** Organisations and regions are named as people do; codes are taken as they stand, whatever the case. */
function keyOf(kind: string, name: string): string {
  const named = kind === 'organisation' || kind === 'region';
  return `${kind} ${named ? normaliseName(name) : name.trim().toUpperCase()}`;
}

/** A date of a seed file: `M7`, `M7+3` (days after the month's first day), or a calendar date; null for anything else. */
export function readDate(
  value: unknown,
  startDate: LocalDate,
  ofMonth: (start: LocalDate, month: number) => LocalDate,
): LocalDate | null {
  if (isLocalDate(value)) return value;
  const match = typeof value === 'string' ? /^M(\d{1,3})(?:\+(\d{1,3}))?$/.exec(value) : null;
  if (!match) return null;
  const month = Number(match[1]);
  return match[2] === undefined
    ? ofMonth(startDate, month)
    : addDays(firstDayOfMonth(startDate, month), Number(match[2]));
}
