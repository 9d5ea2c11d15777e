import { open, stat } from 'node:fs/promises';
import {
  fault,
  invalidInput,
  normaliseName,
  PlanReading,
  READ_SHEETS,
  tableCell,
  tableFields,
  textCell,
  type Cell,
  type Plan,
} from '@roadbook/domain';
import { FileFault } from './file-fault.js';
import type { ImportMapping } from './import.input.js';
import { readMspdi } from './project-file.js';
import { readBundle } from './read-bundle.js';
import { readTableFile } from './table/table-file.js';
import { readMappedTable } from './table/table-mapping.js';
import { readXlsx } from './xlsx/read-xlsx.js';

/** The largest file that is imported, in megabytes. */
const LARGEST_MB = 20;
const MEGABYTE = 1024 * 1024;
const HEAD_BYTES = 512;

/** What a file is by its first bytes, whatever it is called. */
export type FileKind = 'PACKED' | 'JSON' | 'XML' | 'TEXT' | 'OTHER';

/**
 * Reads a workbook, a bundle, a project file or, where a mapping is given, a table of any form, and compares it with a plan.
 * @returns what the file says that the plan does not, and every fault; a file that cannot be read is one fault
 * @throws DomainError INVALID_INPUT when the mapping does not fit the file
 */
export async function readPlanFile(
  path: string,
  plan: Plan,
  mapping: ImportMapping | null = null,
): Promise<PlanReading> {
  const { reading, read } = await begin(path, plan, mapping);
  try {
    await read();
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    reading.faults.add(error.fault);
  }
  reading.end();
  return reading;
}

async function begin(
  path: string,
  plan: Plan,
  mapping: ImportMapping | null,
): Promise<{ readonly reading: PlanReading; readonly read: () => Promise<void> }> {
  const own = new PlanReading(plan);
  const refuse =
    (error: FileFault): (() => Promise<void>) =>
    () =>
      Promise.reject(error);
  const found = await kindOf(path).catch((error: unknown) => {
    if (error instanceof FileFault) return error;
    throw error;
  });
  if (found instanceof FileFault) return { reading: own, read: refuse(found) };
  const stranger = new PlanReading(plan, { values: valuesOf(mapping, plan) });
  if (found === 'XML') return { reading: stranger, read: () => readMspdi(path, stranger) };
  if (found === 'JSON') return { reading: own, read: () => readBundle(path, own) };
  if (found === 'OTHER' || (found === 'TEXT' && !mapping))
    return { reading: own, read: async () => Promise.reject(await unreadable(path)) };
  if (!mapping) return { reading: own, read: () => readXlsx(path, own) };
  const read = async (): Promise<void> => {
    const file = await readTableFile(path, found === 'PACKED', mapping.sheet ?? null);
    readMappedTable(file, mapping, stranger);
  };
  return { reading: stranger, read };
}

/** What a file is. @throws FileFault IMPORT_TOO_LARGE */
export async function kindOf(path: string): Promise<FileKind> {
  const { size } = await stat(path);
  if (size > LARGEST_MB * MEGABYTE) throw new FileFault('IMPORT_TOO_LARGE', { megabytes: LARGEST_MB });
  const head = await headOf(path);
  if (head.startsWith('PK\u0003\u0004')) return 'PACKED';
  const text = head.replace(/^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '');
  // Letters of two bytes have noughts between them.
  const bare = text.replaceAll(NOUGHT, '').trimStart();
  if (bare.startsWith('{') && !text.includes(NOUGHT)) return 'JSON';
  if (bare.startsWith('<')) return 'XML';
  if (bare === '' || head.startsWith(OLD_OFFICE)) return 'OTHER';
  return [...bare].some(isNoLetter) ? 'OTHER' : 'TEXT';
}

const NOUGHT = '\u0000';
const SPACES = '\t\n\v\f\r';

/** True for the signs that no text holds, but pictures and programs do. */
function isNoLetter(letter: string): boolean {
  return letter < ' ' && !SPACES.includes(letter);
}

/** The values that stand for what a file does not say, as cells. @throws DomainError INVALID_INPUT for unknown fields */
function valuesOf(mapping: ImportMapping | null, plan: Plan): Map<string, Cell> {
  const values = new Map<string, Cell>();
  const all = READ_SHEETS.flatMap((target) => tableFields(target).map((field) => ({ ...field, target })));
  for (const [at, { field, value }] of (mapping?.values ?? []).entries()) {
    const known = all.find(({ key }) => normaliseName(key) === normaliseName(field));
    if (!known) {
      const expected = [...new Set(all.map(({ key }) => key))];
      throw invalidInput([
        fault(`input.mapping.values.${at}.field`, 'UNKNOWN_VALUE', { value: field.slice(0, 100), expected }),
      ]);
    }
    const { key, kind, target } = known;
    values.set(
      key,
      tableCell(textCell(value), key, kind, { plan, target, dateOrder: mapping?.dateOrder ?? 'DAY_FIRST' }),
    );
  }
  return values;
}

async function headOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The container of old Office files; a workbook with a password is one that holds an encrypted package. */
const OLD_OFFICE = '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1';
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le').toString('latin1');

async function unreadable(path: string): Promise<FileFault> {
  if (!(await headOf(path)).startsWith(OLD_OFFICE)) return new FileFault('NOT_A_WORKBOOK');
  const file = await open(path);
  let rest = '';
  try {
    for await (const chunk of file.createReadStream({ encoding: 'latin1' })) {
      const text = rest + (chunk as string);
      if (text.includes(ENCRYPTED)) return new FileFault('ENCRYPTED_WORKBOOK');
      rest = text.slice(-ENCRYPTED.length);
    }
  } finally {
    await file.close();
  }
  return new FileFault('OLD_WORKBOOK');
}
