import type { RowTarget } from '@roadbook/domain';
import { FileFault } from '../file-fault.js';
import { Archive } from './archive.js';
import { Enough, SheetReader } from './sheet-reader.js';
import { readDateStyles, readSharedStrings, readWorkbook } from './workbook-parts.js';
import { scan } from '../xml/xml-scanner.js';

/**
 * Reads any one sheet of a workbook, formulas by the values that they last came to.
 * @param wanted its name; the first that is not hidden when it is null
 * @returns the names of the visible sheets, and the one that was read
 * @throws FileFault when it is no workbook, damaged, made to do harm, or has no such sheet
 */
export async function readXlsxTable(
  path: string,
  wanted: string | null,
  target: RowTarget,
): Promise<{ readonly sheets: readonly string[]; readonly read: string }> {
  const archive = await Archive.open(path);
  try {
    const workbook = await readWorkbook(archive);
    const visible = workbook.sheets.filter(({ hidden }) => !hidden);
    const sheets = visible.map(({ name }) => name.slice(0, 100));
    const entry = wanted === null ? visible[0] : visible.find(({ name }) => name.trim() === wanted.trim());
    if (!entry) throw new FileFault('NO_SUCH_SHEET', { sheets });
    if (entry.part === null) throw new FileFault('DAMAGED_FILE', { part: entry.name.slice(0, 100) });
    const context = {
      strings: await readSharedStrings(archive, workbook.sharedStrings),
      dateStyles: await readDateStyles(archive, workbook.styles),
      from1904: workbook.from1904,
      computed: true,
    };
    await readSheet(archive, entry.part, new SheetReader(target, entry.name, entry.part, context));
    return { sheets, read: entry.name.slice(0, 100) };
  } finally {
    archive.close();
  }
}

async function readSheet(archive: Archive, part: string, reader: SheetReader): Promise<void> {
  try {
    await scan(archive.text(part), part, reader);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
}

/** The names of all sheets of a workbook. @throws FileFault */
export async function sheetNames(path: string): Promise<string[]> {
  const archive = await Archive.open(path);
  try {
    return (await readWorkbook(archive)).sheets.map(({ name }) => name);
  } finally {
    archive.close();
  }
}
