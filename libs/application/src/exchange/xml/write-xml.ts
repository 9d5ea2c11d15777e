import type { XmlElement } from '@roadbook/domain';

/** What no XML document may hold although a text may. */
const NO_LETTER = /[\uFFFE\uFFFF]/g;

/** Writes a document in a namespace, without white space that would say something. */
export function writeXml(root: XmlElement, namespace: string): Buffer {
  const pieces = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  write(root, pieces, ` xmlns="${namespace}"`);
  return Buffer.from(`${pieces.join('')}\n`, 'utf8');
}

function write({ name, text, children }: XmlElement, pieces: string[], attributes = ''): void {
  pieces.push(`<${name}${attributes}>`);
  if (children.length === 0) pieces.push(escaped(text));
  for (const child of children) write(child, pieces);
  pieces.push(`</${name}>`);
}

function escaped(text: string): string {
  return text
    .replace(NO_LETTER, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}
