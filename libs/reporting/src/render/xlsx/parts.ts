import { escapeXml } from '@roadbook/drawing';
import type { ReportDocument } from '../../document.js';
import type { ArchiveEntry } from '../archive.js';
import { plainLine } from '../plain-text.js';
import type { TableSheet } from './table-sheet.js';

const SHEET = /^xl\/worksheets\/sheet(\d+)\.xml$/;

/**
 * The parts of a workbook with what the library does not write: filters, titles that stand again on every printed page,
 * pages as wide as the sheet, and revision and hash at their foot.
 */
export function finished(
  entries: readonly ArchiveEntry[],
  document: ReportDocument,
  tables: readonly TableSheet[],
): ArchiveEntry[] {
  return entries.map(({ name, data }) => {
    const sheet = SHEET.exec(name);
    if (sheet) return changed(name, data, (xml) => withPrint(xml, tables[Number(sheet[1]) - 2], document));
    return name === 'xl/workbook.xml' ? changed(name, data, (xml) => withNames(xml, tables)) : { name, data };
  });
}

function changed(name: string, data: Buffer, change: (xml: string) => string): ArchiveEntry {
  return { name, data: Buffer.from(change(data.toString('utf8')), 'utf8') };
}

/** The first sheet is the overview, which has neither a filter nor a header to repeat. */
function withPrint(xml: string, table: TableSheet | undefined, { footer }: ReportDocument): string {
  const origin = footerText(`${footer.revisionLabel} · ${footer.hash}`);
  const page = footer.pageLabel.split(/(\{pages?\})/).map((part) => {
    if (part === '{page}') return '&P';
    return part === '{pages}' ? '&N' : footerText(part);
  });
  const print = [
    table ? `<autoFilter ref="${table.range}"/>` : '',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${table ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${escapeXml(`&L&7${origin}&R&7${page.join('')}`)}</oddFooter></headerFooter>`,
  ].join('');
  return xml
    .replace(/<page(?:Margins|Setup) [^>]*\/>/g, '')
    .replace(/<worksheet [^>]*>/, (root) => `${root}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace(/<pane [^>]*\/>/, '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    .replace('</sheetData>', () => `</sheetData>${print}`);
}

/** An ampersand begins an instruction there, and is doubled to stand for itself; a digit must not follow the size. */
function footerText(text: string): string {
  return plainLine(text)
    .replaceAll('&', '&&')
    .replace(/^(?=\d)/, ' ')
    .slice(0, 120);
}

/** The names by which a spreadsheet knows what is filtered and what is repeated. */
function withNames(xml: string, tables: readonly TableSheet[]): string {
  const names = tables.flatMap(({ sheet, range }, at) => {
    const prefix = escapeXml(`'${sheet.sheet.replaceAll("'", "''")}'!`);
    const absolute = range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at + 1}" hidden="1">${prefix}${absolute}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at + 1}">${prefix}$1:$1</definedName>`,
    ];
  });
  const list = names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '';
  return xml.replace('<definedNames/>', () => list);
}
