import { posix } from 'node:path';
import { FileFault } from '../file-fault.js';
import type { Archive } from './archive.js';
import { scan, type Attributes, type XmlListener } from '../xml/xml-scanner.js';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** The part of the archive that holds it; null for a chart and the like. */
  readonly part: string | null;
}

/** What the sheets of a workbook need to be read. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  /** Days count from 1904 instead of 1900. */
  readonly from1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Texts that all cells together share; more than any plan has. */
const MOST_STRINGS = 1_000_000;
/** Letters that these texts together have; a bound on the room that they take. */
const MOST_LETTERS = 40_000_000;
/** Longer texts are cut here: no column takes them, and its fault says so. */
export const TEXT_CUT = 32_768;

/**
 * Reads how a workbook is made up (ECMA-376, part 1, 18.2).
 * @throws FileFault for what is no workbook, or one that this house does not read
 */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  refuseOtherFiles(archive);
  const main = (await relations(archive, '')).find(({ type }) => type === 'officeDocument')?.target;
  if (!main?.endsWith('.xml') || !archive.has(main)) throw new FileFault('NOT_A_WORKBOOK');
  const related = await relations(archive, main);
  if (related.some(({ type }) => type === 'externalLink')) throw new FileFault('WORKBOOK_WITH_LINKS');
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  let isWorkbook = false;
  await scan(archive.text(main), main, {
    ...NOTHING,
    open: (name, attributes) => {
      isWorkbook ||= name === 'workbook';
      if (name === 'workbookPr') from1904 = isTrue(attributes.get('date1904'));
      if (name !== 'sheet') return;
      const found = related.find(({ id }) => id === attributes.get('id'));
      const state = attributes.get('state') ?? 'visible';
      const part = found?.type === 'worksheet' ? found.target : null;
      sheets.push({ name: attributes.get('name') ?? '', hidden: state !== 'visible', part });
    },
  });
  if (!isWorkbook) throw new FileFault('NOT_A_WORKBOOK');
  const partOf = (wanted: string): string | null => related.find(({ type }) => type === wanted)?.target ?? null;
  return { sheets, from1904, sharedStrings: partOf('sharedStrings'), styles: partOf('styles') };
}

function refuseOtherFiles(archive: Archive): void {
  const names = archive.names;
  if (names.includes('content.xml') && names.includes('mimetype')) throw new FileFault('OPEN_DOCUMENT');
  if (names.some((name) => name.endsWith('vbaproject.bin'))) throw new FileFault('WORKBOOK_WITH_MACROS');
  if (names.includes('xl/workbook.bin')) throw new FileFault('BINARY_WORKBOOK');
  if (!archive.has('_rels/.rels')) throw new FileFault('NOT_A_WORKBOOK');
}

/** What a part refers to; types without the address before them, which differs between the two kinds of the format. */
async function relations(archive: Archive, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part);
  const file = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  if (!archive.has(file)) return [];
  const found: Relation[] = [];
  await scan(archive.text(file), file, {
    ...NOTHING,
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const type = (attributes.get('Type') ?? '').replace(/^.*\//, '');
      const target = attributes.get('Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      found.push({ id: attributes.get('Id') ?? '', type, target: path });
    },
  });
  return found;
}

/** The texts that cells refer to by number; phonetic readings are no part of them. */
export async function readSharedStrings(archive: Archive, part: string | null): Promise<string[]> {
  const strings: string[] = [];
  if (part === null || !archive.has(part)) return strings;
  const text = new TextGatherer();
  let letters = 0;
  await scan(archive.text(part), part, {
    open: (name) => {
      if (name === 'si') text.begin();
      else text.open(name);
    },
    text: (piece) => text.add(piece),
    close: (name) => {
      text.close(name);
      if (name !== 'si') return;
      const string = text.take();
      strings.push(string);
      letters += string.length;
      if (letters > MOST_LETTERS) throw new FileFault('TOO_MANY_LETTERS', { limit: MOST_LETTERS });
      if (strings.length > MOST_STRINGS) throw new FileFault('TOO_MANY_TEXTS', { limit: MOST_STRINGS });
    },
  });
  return strings;
}

/** Gathers the text of `<t>` within a shared or inline string. */
export class TextGatherer {
  private gathered = '';
  private within = false;
  private phonetic = false;

  begin(): void {
    this.gathered = '';
    this.within = false;
    this.phonetic = false;
  }

  open(name: string): void {
    if (name === 'rPh') this.phonetic = true;
    if (name === 't') this.within = !this.phonetic;
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic = false;
    if (name === 't') this.within = false;
  }

  add(text: string): void {
    if (this.within && this.gathered.length < TEXT_CUT) this.gathered += text.slice(0, TEXT_CUT);
  }

  take(): string {
    return unescaped(detached(this.gathered));
  }
}

/** From this length on a part of a text is kept as a window on the whole of it. */
const WINDOW = 13;

/** A copy of a text, so that a few letters that are kept do not keep all that was read with them. */
export function detached(text: string): string {
  return text.length < WINDOW ? text : Buffer.from(text, 'utf8').toString('utf8');
}

/** Letters that XML cannot hold stand as `_x000D_` (ECMA-376, part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** For each style of cells, whether it shows its number as a date (ECMA-376, part 1, 18.8.30). */
export async function readDateStyles(archive: Archive, part: string | null): Promise<boolean[]> {
  const styles: boolean[] = [];
  if (part === null || !archive.has(part)) return styles;
  const formats = new Map<number, boolean>();
  let within = false;
  await scan(archive.text(part), part, {
    ...NOTHING,
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(Number(attributes.get('numFmtId')), showsDate(attributes.get('formatCode')));
      if (name === 'cellXfs') within = true;
      if (name === 'xf' && within) styles.push(isDateFormat(attributes, formats));
    },
    close: (name) => {
      if (name === 'cellXfs') within = false;
    },
  });
  return styles;
}

function isDateFormat(attributes: Attributes, formats: ReadonlyMap<number, boolean>): boolean {
  const id = Number(attributes.get('numFmtId') ?? 0);
  const builtIn = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return formats.get(id) ?? builtIn;
}

/** What a format shows besides quoted letters, colours and conditions: a day, month, year, hour or second. */
function showsDate(format = ''): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return !/general/i.test(bare) && /[ymdhs]/i.test(bare);
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

const NOTHING: XmlListener = { open: () => undefined, text: () => undefined, close: () => undefined };
