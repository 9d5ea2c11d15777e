import { crc32, deflateRawSync } from 'node:zlib';

/** What of an archive's entry a test falsifies. */
export interface PartOptions {
  readonly stored?: boolean;
  /** The size that the directory declares instead of the true one. */
  readonly declaredSize?: number;
  readonly encrypted?: boolean;
  /** Bytes of the compressed data that are overwritten. */
  readonly damaged?: boolean;
}

/** One entry of an archive; the same name may come twice. */
export type Part = readonly [name: string, content: string | Buffer, options?: PartOptions];

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** A sheet of a raw workbook: its rows as XML, and what stands behind them. */
export interface RawSheet {
  readonly name: string;
  readonly rows: string;
  readonly behind?: string;
  readonly state?: string;
}

export interface RawOptions {
  readonly shared?: readonly string[] | null;
  readonly from1904?: boolean;
  readonly strict?: boolean;
  /** Parts put in place of those of the same name, or added. */
  readonly parts?: readonly Part[];
  /** Parts left out. */
  readonly without?: readonly string[];
  /** Further relationships of the workbook. */
  readonly relations?: string;
  /** Cell formats besides 0, which is general, and 1, which is a date. */
  readonly formats?: readonly string[];
}

/** A workbook written letter by letter, so that each of its faults is exactly the one meant. */
export function rawWorkbook(sheets: readonly RawSheet[], options: RawOptions = {}): Buffer {
  return zip(rawParts(sheets, options));
}

export function rawParts(sheets: readonly RawSheet[], options: RawOptions = {}): Part[] {
  const {
    shared = [],
    from1904 = false,
    strict = false,
    parts = [],
    without = [],
    relations = '',
    formats = [],
  } = options;
  const main = strict ? STRICT_MAIN : MAIN;
  const office = strict ? STRICT_OFFICE : OFFICE;
  const made: Part[] = [
    ['[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'],
    ['_rels/.rels', rels(`<Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`)],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${sheets
        .map(
          ({ name, state }, at) =>
            `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="s${at + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      rels(
        sheets
          .map(
            (_, at) =>
              `<Relationship Id="s${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
          )
          .join('') +
          `<Relationship Id="y" Type="${office}/styles" Target="/xl/styles.xml"/>` +
          (shared ? `<Relationship Id="t" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>` : '') +
          relations,
      ),
    ],
    [
      'xl/styles.xml',
      `<styleSheet xmlns="${main}"><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>${formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('')}</cellXfs></styleSheet>`,
    ],
    ...sheets.map(({ rows, behind = '' }, at): Part => [
      `xl/worksheets/sheet${at + 1}.xml`,
      `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${behind}</worksheet>`,
    ]),
    ...(shared
      ? [
          [
            'xl/sharedStrings.xml',
            `<sst xmlns="${main}">${shared.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
          ] as const,
        ]
      : []),
  ];
  const replaced = new Set([...parts.map(([name]) => name), ...without]);
  return [...made.filter(([name]) => !replaced.has(name)), ...parts];
}

export function rels(list: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
}

/** A row of cells written out: `row(2, text('A1.1'), number(4))` fills A2 and B2; null leaves a cell out. */
export function row(number: number, ...cells: readonly (string | null)[]): string {
  const placed = cells.map((cell, at) => cell?.replace('<c', `<c r="${letters(at + 1)}${number}"`) ?? '');
  return `<row r="${number}">${placed.join('')}</row>`;
}

export const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
export const shared = (index: number): string => `<c t="s"><v>${index}</v></c>`;
export const number = (value: number | string): string => `<c><v>${value}</v></c>`;
export const date = (serial: number | string, style = 1): string => `<c s="${style}"><v>${serial}</v></c>`;
export const flag = (value: number): string => `<c t="b"><v>${value}</v></c>`;
export const error = (value: string): string => `<c t="e"><v>${value}</v></c>`;
export const formula = (source: string, cached = ''): string => `<c><f>${source}</f><v>${cached}</v></c>`;

/** A row of titles. */
export function titles(...names: readonly string[]): string {
  return row(1, ...names.map(text));
}

function letters(column: number): string {
  const low = (column - 1) % 26;
  return (column > 26 ? letters((column - 1 - low) / 26) : '') + String.fromCharCode(65 + low);
}

/** An archive, each entry as true or as false as its options say. */
export function zip(parts: readonly Part[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content, options = {}] of parts) {
    const plain = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    const data = options.stored ? plain : deflateRawSync(plain);
    if (options.damaged) data.fill(0xff, Math.floor(data.length / 2));
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x0800 | (options.encrypted ? 1 : 0), 2);
    head.writeUInt16LE(options.stored ? 0 : 8, 4);
    head.writeUInt32LE(0x0021_0000, 6);
    head.writeUInt32LE(crc32(plain), 10);
    head.writeUInt32LE(data.length, 14);
    head.writeUInt32LE(options.declaredSize ?? plain.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([signature(0x04034b50), head, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(signature(0x02014b50), Buffer.from([20, 0]), head, tail, Buffer.from(name));
    files.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, list, end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}
