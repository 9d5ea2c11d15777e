import writeWorkbook from 'write-excel-file/node';
import type { ReportDocument, Table } from '../document.js';
import { wordsOf } from '../labels/labels.js';
import { readArchive, writeArchive } from './archive.js';
import { overviewSheet } from './xlsx/overview.js';
import { finished } from './xlsx/parts.js';
import { sheetNames } from './xlsx/sheet-names.js';
import { tableSheet } from './xlsx/table-sheet.js';

const FONT = { fontFamily: 'Arial', fontSize: 10 };

/**
 * The document as an XLSX workbook: an overview with all that is no table, then a sheet for each table, with typed
 * cells, a frozen header and a filter. Drawings are left to the other formats. The same bytes for the same document.
 */
export async function renderXlsx(document: ReportDocument): Promise<Buffer> {
  const words = wordsOf(document.language);
  const tables = document.blocks.filter((block): block is Table => block.kind === 'table');
  const names = sheetNames(document);
  const sheets = tables.map((table) => tableSheet(table, names.of(table), words));
  const pages = [overviewSheet(document, names), ...sheets.map(({ sheet }) => sheet)];
  const workbook = await writeWorkbook(pages, FONT).toBuffer();
  return writeArchive(finished(readArchive(workbook), document, sheets));
}
