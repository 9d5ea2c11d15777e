import { setImmediate } from 'node:timers/promises';
import type { Shape, XmlElement } from '@roadbook/domain';
import { Parser } from 'saxen';
import { FileFault } from '../file-fault.js';
import { decodeEntities } from '../xlsx/xml-scanner.js';

/** Elements that are kept of one document, and how deep they may lie: bounds on the room that reading takes. */
const MOST_ELEMENTS = 1_200_000;
const DEEPEST = 64;
/** Letters that are read before the event loop breathes. */
const PIECE = 1_048_576;
/** Names of one element that are told. */
const MOST_NAMES = 40;
const LONGEST_NAME = 60;

/** What was read of a document: what its shape knows, and the names of all else by the element that holds it. */
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
 * Reads a document and keeps of it what a shape knows.
 * @throws FileFault XML_OF_ANOTHER_KIND, XML_NOT_WELL_FORMED, XML_REFUSED for a document type or entities of its own, XML_TOO_LARGE
 */
export async function readXml(text: string, rootName: string, shape: Shape): Promise<XmlReading> {
  const gatherer = new Gatherer(rootName, shape);
  const parser = new Parser()
    .on('openTag', (name) => gatherer.open(localName(name)))
    .on('closeTag', () => gatherer.close())
    .on('text', (piece) => gatherer.text(entitiesOf(piece)))
    .on('cdata', (piece) => gatherer.text(piece))
    .on('attention', () => {
      throw new FileFault('XML_REFUSED');
    })
    .on('warn', broken)
    .on('error', broken);
  for (let at = 0; at < text.length; at += PIECE) {
    parser.write(text.slice(at, at + PIECE));
    await setImmediate();
  }
  parser.end();
  return gatherer.end();
}

/** The parser tells of a fault that one of its listeners threw, as well as of its own. */
function broken(fault: Error): never {
  throw fault instanceof FileFault
    ? fault
    : new FileFault('XML_NOT_WELL_FORMED', { detail: fault.message.slice(0, 100) });
}

class Gatherer {
  private readonly stack: Open[] = [];
  private readonly others = new Map<string, Set<string>>();
  /** How deep it is within something that is not kept; 0 outside. */
  private skipped = 0;
  private kept = 0;
  private root: XmlElement | undefined;

  constructor(
    private readonly rootName: string,
    private readonly shape: Shape,
  ) {}

  open(name: string): void {
    if (this.stack.length + this.skipped >= DEEPEST) throw new FileFault('XML_TOO_LARGE', { limit: MOST_ELEMENTS });
    const above = this.stack.at(-1);
    if (this.skipped > 0) {
      this.skipped += 1;
      return;
    }
    if (!above && this.root) throw new FileFault('XML_NOT_WELL_FORMED', { detail: 'more than one root' });
    if (!above && name !== this.rootName)
      throw new FileFault('XML_OF_ANOTHER_KIND', { name: name.slice(0, LONGEST_NAME) });
    const shape = above ? within(above.shape, name) : this.shape;
    if (shape === undefined) this.other(above!.name, name);
    if (shape === undefined || shape === 'DERIVED') {
      this.skipped = 1;
      return;
    }
    this.kept += 1;
    if (this.kept > MOST_ELEMENTS) throw new FileFault('XML_TOO_LARGE', { limit: MOST_ELEMENTS });
    this.stack.push({ name, shape, children: [], text: '' });
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
    if (above) above.children.push(element);
    else this.root = element;
  }

  end(): XmlReading {
    if (!this.root) throw new FileFault('XML_NOT_WELL_FORMED', { detail: 'unexpected end of file' });
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

/** @throws FileFault XML_REFUSED for an entity that XML itself does not know */
function entitiesOf(text: string): string {
  try {
    return decodeEntities(text, 'XML');
  } catch (error) {
    throw error instanceof FileFault ? new FileFault('XML_REFUSED') : error;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
