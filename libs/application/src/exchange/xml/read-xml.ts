import { setImmediate } from 'node:timers/promises';
import { MOST_ENTRIES, type Shape, type XmlElement } from '@roadbook/domain';
import { FileFault } from '../file-fault.js';
import { XmlScanner, type XmlListener } from './xml-scanner.js';

/** What a damaged document is called. */
const PART = 'XML';
/** Elements that are kept of one entry of a list, and outside of all entries: a bound on the room that reading takes. */
const MOST_ELEMENTS = 5_000;
/** The depth of the entries of lists: the document, its lists, their entries. */
const ENTRY = 3;
/** What a text holds within it. */
const NONE: XmlElement[] = [];
/** Letters that are read at once, and pieces after which the event loop breathes. */
const PIECE = 65_536;
const BREATH = 16;
/** Names of one element that are told. */
const MOST_NAMES = 40;
const LONGEST_NAME = 60;

/** Takes an entry of a list, such as a task, when it is read. @returns false when there are too many */
export type EntryTaker = (entry: XmlElement) => boolean;

/** What was read of a document but for its lists: what its shape knows, and the names of all else by the element that holds it. */
export interface XmlReading {
  readonly root: XmlElement;
  readonly notRead: ReadonlyMap<string, readonly string[]>;
}

interface Open {
  readonly name: string;
  readonly shape: Shape;
  readonly children: XmlElement[];
  text: string;
}

/**
 * Reads a document and hands its entries on, of each what a shape knows; the document itself is never there as a whole.
 * @throws FileFault XML_OF_ANOTHER_KIND, DAMAGED_FILE, XML_REFUSED for a document type or entities of its own, XML_TOO_LARGE
 */
export async function readXml(text: string, rootName: string, shape: Shape, take: EntryTaker): Promise<XmlReading> {
  const gatherer = new Gatherer(rootName, shape, take);
  const scanner = new XmlScanner(PART, gatherer);
  try {
    for (let piece = 0; piece * PIECE < text.length; piece += 1) {
      scanner.feed(text.slice(piece * PIECE, (piece + 1) * PIECE));
      if (piece % BREATH === 0) await setImmediate();
    }
    scanner.end();
  } catch (error) {
    // The scanner speaks of workbooks.
    throw error instanceof FileFault && error.code === 'XML_DECLARATIONS' ? new FileFault('XML_REFUSED') : error;
  }
  return gatherer.end();
}

/** Hears a document, and keeps what its shape knows. */
class Gatherer implements XmlListener {
  private readonly stack: Open[] = [];
  private readonly others = new Map<string, Set<string>>();
  /** How deep it is within something that is not kept; 0 outside. */
  private skipped = 0;
  /** Elements kept of the entry that is read, and of the document around all entries. */
  private kept = 0;
  private outer = 0;
  private root: XmlElement | undefined;

  constructor(
    private readonly rootName: string,
    private readonly shape: Shape,
    private readonly take: EntryTaker,
  ) {}

  open(name: string): void {
    const above = this.stack.at(-1);
    if (this.skipped > 0) {
      this.skipped += 1;
      return;
    }
    if (!above && name !== this.rootName)
      throw new FileFault('XML_OF_ANOTHER_KIND', { name: name.slice(0, LONGEST_NAME) });
    const shape = above ? within(above.shape, name) : this.shape;
    if (shape === undefined) this.other(above!.name, name);
    if (shape === undefined || shape === 'DERIVED') {
      this.skipped = 1;
      return;
    }
    if (this.stack.length === ENTRY - 1) this.kept = 0;
    if (this.stack.length < ENTRY - 1) this.outer += 1;
    else this.kept += 1;
    if (Math.max(this.kept, this.outer) > MOST_ELEMENTS) throw new FileFault('XML_TOO_LARGE', { limit: MOST_ELEMENTS });
    this.stack.push({ name, shape, children: shape === 'TEXT' ? NONE : [], text: '' });
  }

  text(piece: string): void {
    const open = this.stack.at(-1);
    if (this.skipped === 0 && open?.shape === 'TEXT') open.text += piece;
  }

  close(): void {
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    const { name, text, children } = this.stack.pop()!;
    const element = { name, text, children };
    const above = this.stack.at(-1);
    if (!above) this.root = element;
    else if (this.stack.length !== ENTRY - 1) above.children.push(element);
    else if (!this.take(element)) throw new FileFault('XML_TOO_LARGE', { limit: MOST_ENTRIES });
  }

  end(): XmlReading {
    if (!this.root) throw new FileFault('DAMAGED_FILE', { part: PART });
    return { root: this.root, notRead: new Map([...this.others].map(([name, names]) => [name, [...names]])) };
  }

  private other(above: string, name: string): void {
    const names = this.others.get(above) ?? new Set<string>();
    this.others.set(above, names);
    if (names.size < MOST_NAMES) names.add(name.slice(0, LONGEST_NAME));
  }
}

function within(shape: Shape, name: string): Shape | undefined {
  return typeof shape === 'object' && Object.hasOwn(shape, name) ? shape[name] : undefined;
}
