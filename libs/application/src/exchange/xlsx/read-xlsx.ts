import { NOTE_SHEET, PlanReading, SHEET_NAMES, type SheetName } from '@roadbook/domain';
import { FileFault } from '../file-fault.js';
import { Archive } from './archive.js';
import { Enough, SheetReader, type Context } from './sheet-reader.js';
import { readDateStyles, readSharedStrings, readWorkbook, type SheetEntry } from './workbook-parts.js';
import { scan } from '../xml/xml-scanner.js';

/**
 * Reads the sheets of a workbook into a reading. Nothing of it is kept but its texts and what differs from the plan; a sheet
 * of any length takes no room (docs/decisions/0011).
 * @throws FileFault when it is no workbook, damaged, or made to do harm
 */
export async function readXlsx(path: string, reading: PlanReading): Promise<void> {
  const archive = await Archive.open(path);
  try {
    const workbook = await readWorkbook(archive);
    const sheets = toRead(workbook.sheets, reading);
    const context: Context = {
      strings: await readSharedStrings(archive, workbook.sharedStrings),
      dateStyles: await readDateStyles(archive, workbook.styles),
      from1904: workbook.from1904,
    };
    for (const { name, part } of sheets) await readSheet(archive, name, part, context, reading);
  } finally {
    archive.close();
  }
}

/** The sheets of a plan; others are a fault, unless they are hidden or the note that explains the workbook. */
function toRead(
  sheets: readonly SheetEntry[],
  reading: PlanReading,
): { readonly name: SheetName; readonly part: string }[] {
  const known: { name: SheetName; part: string }[] = [];
  for (const { name, hidden, part } of sheets) {
    const wanted = PlanReading.sheetNamed(name);
    if (name.trim().toLowerCase() === NOTE_SHEET) continue;
    if (!wanted && hidden) continue;
    if (!wanted) reading.fault('UNKNOWN_SHEET', { sheets: SHEET_NAMES }, name.slice(0, 100));
    else if (hidden) reading.fault('HIDDEN_SHEET', {}, wanted);
    else if (part === null) reading.fault('DAMAGED_FILE', { part: name.slice(0, 100) }, wanted);
    else known.push({ name: wanted, part });
  }
  return known;
}

async function readSheet(
  archive: Archive,
  name: SheetName,
  part: string,
  context: Context,
  reading: PlanReading,
): Promise<void> {
  const sheet = reading.begin(name);
  if (!sheet) return;
  try {
    await scan(archive.text(part), part, new SheetReader(sheet, name, part, context));
  } catch (error) {
    if (error instanceof Enough) return;
    if (!(error instanceof FileFault)) throw error;
    reading.fault(error.code, error.params, error.sheet ?? name);
  }
}
