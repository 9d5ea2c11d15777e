import type { Heading } from '../document.js';

/** The names of headings as targets of links, in their order. */
export type Anchors = ReadonlyMap<Heading, string>;

/** A name for each heading after its id: letters, digits and hyphens, a letter first, no two alike. */
export function anchorsOf(headings: readonly Heading[]): Anchors {
  const anchors = new Map<Heading, string>();
  const taken = new Set<string>();
  for (const heading of headings) {
    const name = nameOf(heading.id);
    let anchor = name;
    for (let copy = 2; taken.has(anchor); copy += 1) anchor = `${name}-${copy}`;
    taken.add(anchor);
    anchors.set(heading, anchor);
  }
  return anchors;
}

function nameOf(id: string): string {
  const name = id.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return /^[A-Za-z]/.test(name) ? name : `s-${name}`;
}
