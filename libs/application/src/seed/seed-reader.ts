import { addDays, firstDayOfMonth, isLocalDate, lastDayOfMonth, normaliseName, type LocalDate } from '@roadbook/domain';
import type { SeedRecord } from './seed-folder.js';

/** Reads the fields of seed records and notes every fault with its place, so that all are told at once. */
export class SeedReader {
  readonly faults: string[] = [];
  /** Ids by kind and normalised name or code. */
  private readonly known = new Map<string, string>();

  constructor(private readonly startDate: LocalDate) {}

  fault(place: string, text: string): void {
    this.faults.push(`${place}: ${text}`);
  }

  /** Makes an id known under names, for the records that refer to it. */
  remember(kind: string, names: readonly string[], id: string): void {
    for (const name of names) {
      const key = `${kind} ${normaliseName(name)}`;
      if (!this.known.has(key)) this.known.set(key, id);
    }
  }

  /** The id of what a record refers to by name or code. */
  reference(place: string, kind: string, name: unknown): string {
    const id = typeof name === 'string' ? this.known.get(`${kind} ${normaliseName(name)}`) : undefined;
    if (id === undefined) this.fault(place, `there is no ${kind} "${String(name)}"`);
    return id ?? '';
  }

  optionalReference(place: string, kind: string, name: unknown): string | null {
    return name === null || name === undefined ? null : this.reference(place, kind, name);
  }

  references(place: string, kind: string, names: unknown): string[] {
    return this.list(names).map((name) => this.reference(place, kind, name));
  }

  text(place: string, record: SeedRecord, field: string): string {
    const value = record[field];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    this.fault(place, `${field} must be a text`);
    return '';
  }

  optionalText(record: SeedRecord, field: string): string | null {
    const value = record[field];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
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

  list(value: unknown): unknown[] {
    return Array.isArray(value) ? value : [];
  }

  records(value: unknown): SeedRecord[] {
    return this.list(value).filter((one): one is SeedRecord => typeof one === 'object' && one !== null);
  }

  texts(value: unknown): string[] {
    return this.list(value).filter((one): one is string => typeof one === 'string');
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
