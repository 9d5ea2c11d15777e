import { open, stat } from 'node:fs/promises';
import { PlanReading, type Plan } from '@roadbook/domain';
import { FileFault } from './file-fault.js';
import { readBundle } from './read-bundle.js';
import { readXlsx } from './xlsx/read-xlsx.js';

/** The largest file that is imported, in megabytes. */
const LARGEST_MB = 20;
const MEGABYTE = 1024 * 1024;
const HEAD_BYTES = 512;

/**
 * Reads a workbook or a bundle and compares it with a plan. What the file is shows in its first bytes, whatever it is called.
 * @returns what the file says that the plan does not, and every fault; a file that cannot be read is one fault
 */
export async function readPlanFile(path: string, plan: Plan): Promise<PlanReading> {
  const reading = new PlanReading(plan);
  try {
    const { size } = await stat(path);
    if (size > LARGEST_MB * MEGABYTE) throw new FileFault('IMPORT_TOO_LARGE', { megabytes: LARGEST_MB });
    const head = await headOf(path);
    if (head.startsWith('PK\u0003\u0004')) await readXlsx(path, reading);
    else if (/^(\u00EF\u00BB\u00BF)?\s*\{/.test(head)) await readBundle(path, reading);
    else throw await unreadable(path, head);
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    reading.faults.add(error.fault);
  }
  reading.end();
  return reading;
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

async function unreadable(path: string, head: string): Promise<FileFault> {
  if (!head.startsWith(OLD_OFFICE)) return new FileFault('NOT_A_WORKBOOK');
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
