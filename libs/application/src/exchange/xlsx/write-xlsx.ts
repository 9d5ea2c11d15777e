import { isLocalDate, toDayNumber, type CellValue, type ColumnKind } from '@roadbook/domain';
import { writeArchive } from '@roadbook/reporting';
import { lettersOf } from './sheet-reader.js';

/** A column of a sheet to be written. */
export interface OutColumn {
  readonly title: string;
  readonly kind: ColumnKind;
  /** For reading only: its title is set in grey. */
  readonly fixed?: boolean;
}

export interface OutSheet {
  readonly name: string;
  /** Without columns the rows are plain notes. */
  readonly columns: readonly OutColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** The numbers of the styles in `styles.xml`. */
const STYLE = { plain: 0, title: 1, fixedTitle: 2, date: 3, wrapped: 4, literal: 5, wrappedLiteral: 6 } as const;
const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  TEXT: 16,
  LONG_TEXT: 50,
  CHOICE: 18,
  NUMBER: 11,
  DATE: 13,
  FLAG: 11,
  ORGANISATION: 20,
  LIST: 36,
};
const NOTE_WIDTH = 110;
/** The number of 1970-01-01 where days count from 1900. */
const EPOCH = 25_569;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A workbook (.xlsx): typed cells, the titles frozen and with a filter, nothing of the time at which it was made. Texts are
 * stored as texts, so that none is taken for a formula; those that begin like one are marked as literal besides.
 */
export function writeXlsx(sheets: readonly OutSheet[]): Buffer {
  const strings = new Strings();
  const parts = sheets.map((sheet) => sheetXml(sheet, strings));
  const files: [string, string][] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ],
    ['xl/styles.xml', STYLES],
    ...parts.map((xml, at): [string, string] => [`xl/worksheets/sheet${at + 1}.xml`, xml]),
    ['xl/sharedStrings.xml', strings.xml()],
  ];
  return writeArchive(files.map(([name, xml]) => ({ name, data: Buffer.from(HEAD + xml, 'utf8') })));
}

/** The texts of all cells, each kept once. */
class Strings {
  private readonly numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  xml(): string {
    const items = [...this.numbers.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
    return `<sst xmlns="${MAIN}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

function sheetXml({ columns, rows }: OutSheet, strings: Strings): string {
  const titled = columns.length > 0;
  const widths = titled ? columns.map(({ kind }) => WIDTHS[kind]) : [NOTE_WIDTH];
  const lines = rows.map((row, at) => rowXml(row, at + (titled ? 2 : 1), columns, strings));
  if (titled) lines.unshift(titleXml(columns, strings));
  const last = lettersOf(widths.length);
  return [
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${last}${Math.max(lines.length, 1)}"/>`,
    `<sheetViews><sheetView workbookViewId="0">${titled ? FROZEN : ''}</sheetView></sheetViews>`,
    `<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${lines.join('')}</sheetData>`,
    titled ? `<autoFilter ref="A1:${last}${lines.length}"/>` : '',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join('');
}

const FROZEN =
  '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/>';

function titleXml(columns: readonly OutColumn[], strings: Strings): string {
  const cells = columns.map(({ title, fixed }, at) => {
    const style = fixed ? STYLE.fixedTitle : STYLE.title;
    return `<c r="${lettersOf(at + 1)}1" s="${style}" t="s"><v>${strings.numberOf(title)}</v></c>`;
  });
  return `<row r="1">${cells.join('')}</row>`;
}

function rowXml(row: readonly CellValue[], number: number, columns: readonly OutColumn[], strings: Strings): string {
  const cells = row.map((value, at) =>
    cellXml(value, columns[at]?.kind ?? 'LONG_TEXT', `${lettersOf(at + 1)}${number}`, strings),
  );
  return `<row r="${number}">${cells.join('')}</row>`;
}

function cellXml(value: CellValue, kind: ColumnKind, place: string, strings: Strings): string {
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  const text = String(value);
  if (kind === 'DATE' && isLocalDate(text))
    return `<c r="${place}" s="${STYLE.date}"><v>${toDayNumber(text) + EPOCH}</v></c>`;
  return `<c r="${place}" s="${styleOf(text, kind)}" t="s"><v>${strings.numberOf(text)}</v></c>`;
}

function styleOf(text: string, kind: ColumnKind): number {
  const literal = /^[=+\-@\t']/.test(text);
  if (kind === 'LONG_TEXT' || kind === 'LIST') return literal ? STYLE.wrappedLiteral : STYLE.wrapped;
  return literal ? STYLE.literal : STYLE.plain;
}

function workbookXml(sheets: readonly OutSheet[]): string {
  const list = sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets></workbook>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const parts: [string, string][] = [
    ['workbook', 'sheet.main'],
    ['styles', 'styles'],
    ['sharedStrings', 'sharedStrings'],
    ...Array.from({ length: sheets }, (_, at): [string, string] => [`worksheets/sheet${at + 1}`, 'worksheet']),
  ];
  const list = parts.map(
    ([name, type]) => `<Override PartName="/xl/${name}.xml" ContentType="${CONTENT}.${type}+xml"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${list.join('')}</Types>`;
}

const STYLES = [
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFDCE6F1"/></patternFill></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFD9D9D9"/></patternFill></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>',
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>',
  '<xf numFmtId="0" fontId="1" fillId="3" borderId="0" xfId="0" applyFont="1" applyFill="1"/>',
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1"><alignment vertical="top"/></xf>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML holds it; what looks like the code of a letter is coded itself (ECMA-376, part 1, 22.9.2.19). */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (letter) => MARKUP[letter]!)
    .replace(
      /[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu,
      (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}
