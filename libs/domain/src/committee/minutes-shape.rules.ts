import { fault, type FieldFault } from '../shared/domain-error.js';
import { isWebAddress, textFault, TEXT_LIMIT, URL_LIMIT } from '../shared/texts.js';
import type { Params } from '../shared/verdict.js';

/** The most bytes that minutes may have as JSON, and the deepest that nodes may lie within nodes. */
export const MINUTES_LIMIT = 200_000;
const DEEPEST = 30;
/** Faults that are named at once; a document that is no minutes at all would name thousands. */
const MOST_FAULTS = 50;

type Check = (value: unknown) => boolean;

/** What a kind of node may hold. */
interface Shape {
  readonly children: readonly string[];
  readonly attrs?: Readonly<Record<string, Check>>;
  /** Attributes that must be there. */
  readonly needs?: readonly string[];
}

const INLINE = ['text', 'hardBreak'];
const BLOCKS = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'taskList',
  'blockquote',
  'codeBlock',
  'horizontalRule',
  'table',
];

const isShort: Check = (value) => value === null || (typeof value === 'string' && value.length <= 100);
const isWhole =
  (least: number, most: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
const isWidths: Check = (value) => value === null || (Array.isArray(value) && value.every(isWhole(0, 10_000)));
const CELL: Shape = {
  children: BLOCKS,
  attrs: { colspan: isWhole(1, 100), rowspan: isWhole(1, 1000), colwidth: isWidths },
};

/** The nodes of the editor (Tiptap's StarterKit, tables and task lists), each with what it may hold. */
const SHAPES: Readonly<Record<string, Shape>> = {
  doc: { children: BLOCKS },
  paragraph: { children: INLINE },
  heading: { children: INLINE, attrs: { level: isWhole(1, 6) }, needs: ['level'] },
  bulletList: { children: ['listItem'] },
  orderedList: {
    children: ['listItem'],
    attrs: { start: (value) => value === null || isWhole(0, 100_000)(value), type: isShort },
  },
  listItem: { children: BLOCKS },
  taskList: { children: ['taskItem'] },
  taskItem: { children: BLOCKS, attrs: { checked: (value) => typeof value === 'boolean' || value === null } },
  blockquote: { children: BLOCKS },
  codeBlock: { children: ['text'], attrs: { language: isShort } },
  horizontalRule: { children: [] },
  hardBreak: { children: [] },
  table: { children: ['tableRow'] },
  tableRow: { children: ['tableHeader', 'tableCell'] },
  tableHeader: CELL,
  tableCell: CELL,
  text: { children: [] },
};

/** The marks of the editor with their attributes. */
const MARKS: Readonly<Record<string, Pick<Shape, 'attrs' | 'needs'>>> = {
  bold: {},
  italic: {},
  strike: {},
  underline: {},
  code: {},
  link: {
    attrs: { href: isLink, target: isShort, rel: isShort, class: isShort, title: isShort },
    needs: ['href'],
  },
};

/** True for an address over http or https, or of mail. */
function isLink(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > URL_LIMIT || textFault(value, URL_LIMIT)) return false;
  return isWebAddress(value) || /^mailto:[^\s@<>"]+@[^\s@<>"]+$/i.test(value);
}

/**
 * What is wrong with minutes that somebody hands in: they are a document of the editor, built of the nodes and marks that
 * it knows, no larger than {@link MINUTES_LIMIT}, with texts as the house takes them and links to the web or to mail only.
 *
 * @param path of the document in the input.
 * @returns a fault at the path of each mistake, such as `input.minutes.content.3.attrs.level`; at most fifty: NOT_A_DOCUMENT,
 * DOCUMENT_TOO_LARGE {limit, size}, UNKNOWN_NODE and UNKNOWN_MARK {expected}, TOO_DEEP {limit}, UNKNOWN_PART {name},
 * BAD_ATTRIBUTE {name}, BAD_LINK, EMPTY_TEXT, TEXT_TOO_LONG, CONTROL_CHARACTERS.
 */
export function checkMinutes(document: unknown, path: string): FieldFault[] {
  if (!isRecord(document) || document['type'] !== 'doc') return [fault(path, 'NOT_A_DOCUMENT')];
  const checker = new Checker();
  checker.node(document, path, ['doc'], 1);
  if (checker.faults.length > 0) return checker.faults;
  // Only what is known to be of moderate depth is written as JSON.
  const size = new TextEncoder().encode(JSON.stringify(document)).length;
  return size > MINUTES_LIMIT ? [fault(path, 'DOCUMENT_TOO_LARGE', { limit: MINUTES_LIMIT, size })] : [];
}

class Checker {
  readonly faults: FieldFault[] = [];

  node(node: unknown, path: string, expected: readonly string[], depth: number): void {
    if (this.faults.length >= MOST_FAULTS) return;
    if (depth > DEEPEST) return this.note(path, 'TOO_DEEP', { limit: DEEPEST });
    const type = isRecord(node) ? node['type'] : undefined;
    if (!isRecord(node) || typeof type !== 'string' || !expected.includes(type)) {
      return this.note(path, 'UNKNOWN_NODE', { expected });
    }
    const shape = SHAPES[type]!;
    const isInline = INLINE.includes(type);
    this.parts(node, path, [
      'type',
      'attrs',
      ...(isInline ? ['marks'] : ['content']),
      ...(type === 'text' ? ['text'] : []),
    ]);
    this.attributes(node['attrs'], `${path}.attrs`, shape);
    if (type === 'text') this.text(node['text'], `${path}.text`);
    if (isInline) this.marks(node['marks'], `${path}.marks`);
    else this.children(node['content'], `${path}.content`, shape.children, depth);
  }

  private children(content: unknown, path: string, expected: readonly string[], depth: number): void {
    if (content === undefined || content === null) return;
    if (!Array.isArray(content)) return this.note(path, 'UNKNOWN_NODE', { expected });
    content.forEach((child: unknown, i) => this.node(child, `${path}.${i}`, expected, depth + 1));
  }

  private text(text: unknown, path: string): void {
    if (typeof text !== 'string' || text === '') return this.note(path, 'EMPTY_TEXT');
    const found = textFault(text, TEXT_LIMIT);
    if (found) this.note(path, found.code, found.params);
  }

  private marks(marks: unknown, path: string): void {
    if (marks === undefined || marks === null) return;
    const expected = Object.keys(MARKS);
    if (!Array.isArray(marks) || marks.length > expected.length) return this.note(path, 'UNKNOWN_MARK', { expected });
    marks.forEach((mark: unknown, i) => {
      const at = `${path}.${i}`;
      const type = isRecord(mark) ? mark['type'] : undefined;
      if (!isRecord(mark) || typeof type !== 'string' || !Object.hasOwn(MARKS, type)) {
        return this.note(at, 'UNKNOWN_MARK', { expected });
      }
      this.parts(mark, at, ['type', 'attrs']);
      this.attributes(mark['attrs'], `${at}.attrs`, MARKS[type]!);
    });
  }

  private attributes(
    attrs: unknown,
    path: string,
    { attrs: known = {}, needs = [] }: Pick<Shape, 'attrs' | 'needs'>,
  ): void {
    const given = attrs === undefined || attrs === null ? {} : attrs;
    if (!isRecord(given)) return this.note(path, 'BAD_ATTRIBUTE', { name: 'attrs' });
    this.parts(given, path, Object.keys(known));
    for (const [name, check] of Object.entries(known)) {
      if (!(name in given) && !needs.includes(name)) continue;
      if (!check(given[name])) this.note(`${path}.${name}`, name === 'href' ? 'BAD_LINK' : 'BAD_ATTRIBUTE', { name });
    }
  }

  /** UNKNOWN_PART for each key that the editor does not write. */
  private parts(value: Readonly<Record<string, unknown>>, path: string, known: readonly string[]): void {
    for (const name of Object.keys(value)) {
      if (!known.includes(name)) this.note(path, 'UNKNOWN_PART', { name: name.slice(0, 100) });
    }
  }

  private note(path: string, code: string, params: Params = {}): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push(fault(path, code, params));
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
