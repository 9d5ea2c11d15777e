import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import {
  BUNDLE_FORMAT,
  BUNDLE_VERSION,
  bundleFields,
  EMPTY_CELL,
  SHEET_NAMES,
  textCell,
  type Cell,
  type PlanReading,
} from '@roadbook/domain';
import { FileFault } from './file-fault.js';

/** Values, and lists within lists, that a bundle may hold: a bound on the room that reading it takes. */
const MOST_VALUES = 600_000;
const DEEPEST = 6;

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads a bundle into a reading, record by record.
 * @throws FileFault when it is no bundle of this plan, or made to do harm
 */
export async function readBundle(path: string, reading: PlanReading): Promise<void> {
  const bundle = await parse(path);
  const { format, version, partnership } = bundle;
  if (format !== BUNDLE_FORMAT) throw new FileFault('BUNDLE_FORMAT', { format: BUNDLE_FORMAT });
  if (version !== BUNDLE_VERSION)
    throw new FileFault('BUNDLE_VERSION', { version: String(version).slice(0, 20), expected: BUNDLE_VERSION });
  const own = reading.plan.partnership.code;
  if (partnership !== undefined && partnership !== own)
    throw new FileFault('BUNDLE_OF_ANOTHER', { partnership: String(partnership).slice(0, 100) });
  const fields = bundleFields();
  for (const field of Object.keys(bundle))
    if (!fields.includes(field)) reading.fault('BUNDLE_FIELD', { field: field.slice(0, 100), fields });
  for (const name of SHEET_NAMES) if (Object.hasOwn(bundle, name)) readList(name, bundle[name], reading);
}

function readList(name: (typeof SHEET_NAMES)[number], list: unknown, reading: PlanReading): void {
  const sheet = reading.begin(name);
  if (!sheet) return;
  if (!Array.isArray(list)) return reading.fault('NOT_A_LIST_OF_RECORDS', {}, name);
  for (const [index, record] of (list as unknown[]).entries()) {
    if (!isObject(record)) return reading.fault('NOT_A_LIST_OF_RECORDS', {}, name);
    const entries = Object.entries(record).map(([field, value]) => [field.slice(0, 100), cellOf(value)] as const);
    if (!sheet.record(index + 1, entries)) return;
  }
}

/** A value of a record as a cell; contributors and dependencies in the words in which a workbook has them. */
function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return EMPTY_CELL;
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'number') return { kind: 'NUMBER', number: value };
  if (typeof value === 'boolean') return { kind: 'FLAG', flag: value };
  const items = Array.isArray(value) ? value.map(itemOf) : [undefined];
  if (items.every((item) => item !== undefined)) return { kind: 'LIST', items };
  return { kind: 'FAULTY', code: 'CELL_NOT_LIST', params: {}, text: JSON.stringify(value).slice(0, 100) };
}

function itemOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  if (!isObject(item)) return undefined;
  const { organisation, responsibility, action, type = 'FS', lagDays = 0, ...others } = item;
  if (Object.keys(others).length > 0) return undefined;
  if (typeof organisation === 'string' && typeof responsibility === 'string' && action === undefined)
    return `${organisation} (${responsibility})`;
  if (typeof action !== 'string' || typeof type !== 'string' || !Number.isInteger(lagDays)) return undefined;
  const days = Number(lagDays);
  return `${action} ${type}${days > 0 ? '+' : ''}${days === 0 ? '' : days}`;
}

async function parse(path: string): Promise<Json> {
  const bytes = await readFile(path);
  if (!isUtf8(bytes)) throw new FileFault('NOT_UTF8');
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  refuseComplex(text);
  try {
    const bundle: unknown = JSON.parse(text);
    if (isObject(bundle)) return bundle;
  } catch (error) {
    throw new FileFault('NOT_JSON', { detail: (error as Error).message.slice(0, 200) });
  }
  throw new FileFault('BUNDLE_FORMAT', { format: BUNDLE_FORMAT });
}

/** Counts what parsing would make, before anything is made: twenty megabytes of `[[[[` take hundreds. */
function refuseComplex(text: string): void {
  let values = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === 34) at = stringEnd(text, at);
    else if (letter === 44) values += 1;
    else if (letter === 91 || letter === 123) {
      values += 1;
      depth += 1;
    } else if (letter === 93 || letter === 125) depth -= 1;
    if (values > MOST_VALUES || depth > DEEPEST) throw new FileFault('BUNDLE_TOO_COMPLEX', { limit: MOST_VALUES });
  }
}

/** The place of the quote that ends a string, or the last letter. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === 92) at += 1;
    else if (letter === 34) return at;
  }
  return text.length;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
