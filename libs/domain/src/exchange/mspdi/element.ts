/** An element of an XML document as the exchange knows it: what it says, or what it holds. Attributes say nothing in a project file. */
export interface XmlElement {
  readonly name: string;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

type Content = XmlElement | undefined;

/** An element with a text; undefined, and so left out, without one. */
export function leaf(name: string, text: string | number | null): Content {
  return text === null || text === '' ? undefined : { name, text: String(text), children: [] };
}

/** An element that holds others; what is undefined is left out. */
export function branch(name: string, ...children: readonly (Content | readonly Content[])[]): XmlElement {
  return { name, text: '', children: children.flat().filter((child) => child !== undefined) };
}

/** The first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

/** The text of the first child of a name; undefined for one that is not there or says nothing. */
export function textOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.text.trim() || undefined;
}

/** All children of a name, within the list element that holds them: `Tasks`, `Task`. */
export function listed(element: XmlElement, list: string, name: string): XmlElement[] {
  return (child(element, list)?.children ?? []).filter((one) => one.name === name);
}
