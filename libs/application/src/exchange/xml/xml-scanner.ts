import { FileFault } from '../file-fault.js';

/** What a scan tells; names come without their prefix. */
export interface XmlListener {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** The attributes of an element, read when they are asked for. */
export class Attributes {
  private values: Map<string, string> | undefined;

  constructor(
    private readonly source: string,
    private readonly part: string,
  ) {}

  /** The value of an attribute, by its name without prefix. */
  get(name: string): string | undefined {
    return this.read().get(name);
  }

  private read(): Map<string, string> {
    if (this.values) return this.values;
    const values = new Map<string, string>();
    const next = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
    let end = 0;
    for (let match = next.exec(this.source); match; match = next.exec(this.source)) {
      values.set(localName(match[1]!), decodeEntities(match[2] ?? match[3]!, this.part));
      end = next.lastIndex;
    }
    if (this.source.slice(end).trim() !== '') throw new FileFault('DAMAGED_FILE', { part: this.part });
    this.values = values;
    return values;
  }
}

/** The longest tag, and the deepest nesting, that any part of a workbook or project file has by far. */
const LONGEST_TAG = 65_536;
const DEEPEST = 64;
/** An entity's letters, at most. */
const LONGEST_ENTITY = 12;

/**
 * Scans XML as it comes in, so that a part of any length takes no room. It knows the XML that workbooks and project files are made of; a
 * document type, and with it every entity of the file's own, is refused.
 */
export class XmlScanner {
  private rest = '';
  private readonly nesting: string[] = [];
  private began = false;

  constructor(
    private readonly part: string,
    private readonly listener: XmlListener,
  ) {}

  /** @throws FileFault DAMAGED_FILE, XML_DECLARATIONS */
  feed(piece: string): void {
    const text = this.rest + piece;
    let at = 0;
    while (at < text.length) {
      const next = text.charCodeAt(at) === LESS ? this.markup(text, at) : this.characters(text, at);
      if (next < 0) break;
      at = next;
    }
    this.rest = at === 0 ? text : text.slice(at);
  }

  /** @throws FileFault DAMAGED_FILE when something stays open */
  end(): void {
    if (this.rest !== '' || this.nesting.length > 0 || !this.began) throw this.damaged();
  }

  /** Reads text up to the next markup. @returns where it ends, -1 when more has to come first */
  private characters(text: string, from: number): number {
    const found = text.indexOf('<', from);
    let end = found < 0 ? text.length : found;
    if (found < 0) {
      const open = text.lastIndexOf('&');
      if (open >= from && text.length - open < LONGEST_ENTITY && !text.includes(';', open)) end = open;
      if (end === from) return -1;
    }
    const characters = text.slice(from, end);
    if (this.nesting.length > 0) this.listener.text(decodeEntities(characters, this.part));
    else if (!/^[\s\uFEFF]*$/.test(characters)) throw this.damaged();
    return end;
  }

  private markup(text: string, from: number): number {
    if (text.startsWith('<!--', from)) return this.past(text, from, '-->', 4);
    if (text.startsWith('<![CDATA[', from)) return this.literal(text, from);
    if (text.startsWith('<?', from)) return this.past(text, from, '?>', 2);
    if (text.startsWith('<!', from)) {
      if (text.length - from < '<![CDATA['.length && !/^<!D/i.test(text.slice(from, from + 3))) return -1;
      throw new FileFault('XML_DECLARATIONS', { part: this.part });
    }
    const end = this.tagEnd(text, from);
    if (end < 0) return -1;
    this.tag(text.slice(from + 1, end));
    return end + 1;
  }

  private past(text: string, from: number, mark: string, skip: number): number {
    const end = text.indexOf(mark, from + skip);
    if (end < 0 && text.length - from > LONGEST_TAG) throw this.damaged();
    return end < 0 ? -1 : end + mark.length;
  }

  private literal(text: string, from: number): number {
    const start = from + '<![CDATA['.length;
    const end = text.indexOf(']]>', start);
    if (end < 0 && text.length - from > LONGEST_TAG) throw this.damaged();
    if (end < 0) return -1;
    this.listener.text(text.slice(start, end));
    return end + 3;
  }

  /** The place of the `>` that ends a tag; one within a quoted value is none. */
  private tagEnd(text: string, from: number): number {
    let quote = 0;
    for (let at = from + 1; at < text.length; at += 1) {
      const letter = text.charCodeAt(at);
      if (quote !== 0) quote = letter === quote ? 0 : quote;
      else if (letter === GREATER) return at;
      else if (letter === DOUBLE || letter === SINGLE) quote = letter;
      else if (letter === LESS) throw this.damaged();
      if (at - from > LONGEST_TAG) throw this.damaged();
    }
    return -1;
  }

  private tag(inner: string): void {
    if (inner.charCodeAt(0) === SLASH) {
      const name = inner.slice(1).trimEnd();
      if (this.nesting.pop() !== name) throw this.damaged();
      this.listener.close(localName(name));
      return;
    }
    const empty = inner.charCodeAt(inner.length - 1) === SLASH;
    const body = empty ? inner.slice(0, -1) : inner;
    const space = body.search(/\s/);
    const name = space < 0 ? body : body.slice(0, space);
    if (name === '' || this.nesting.length >= DEEPEST || (this.began && this.nesting.length === 0))
      throw this.damaged();
    this.began = true;
    this.listener.open(localName(name), new Attributes(space < 0 ? '' : body.slice(space), this.part));
    if (empty) this.listener.close(localName(name));
    else this.nesting.push(name);
  }

  private damaged(): FileFault {
    return new FileFault('DAMAGED_FILE', { part: this.part });
  }
}

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const DOUBLE = 34;
const SINGLE = 39;

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** @throws FileFault XML_DECLARATIONS for an entity that XML itself does not know */
function decodeEntities(text: string, part: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,12});?/g, (whole, name: string) => {
    const known = ENTITIES[name];
    if (known !== undefined && whole.endsWith(';')) return known;
    const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
    const point = number ? Number.parseInt(number[1] ?? number[2]!, number[1] ? 16 : 10) : 0;
    if (isLetter(point) && whole.endsWith(';')) return String.fromCodePoint(point);
    throw new FileFault('XML_DECLARATIONS', { part });
  });
}

/** True for what a text may hold, halves of letters left out. */
function isLetter(point: number): boolean {
  return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
}

/** Scans a whole part, piece by piece; the event loop breathes in between. */
export async function scan(pieces: AsyncIterable<string>, part: string, listener: XmlListener): Promise<void> {
  const scanner = new XmlScanner(part, listener);
  for await (const piece of pieces) scanner.feed(piece);
  scanner.end();
}
