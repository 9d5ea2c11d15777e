import { plainLine, plainText } from '../plain-text.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text on one line, as it may stand between tags and in a quoted attribute. */
export function text(value: string): string {
  return escaped(plainLine(value));
}

/** The same, its line feeds kept as breaks. */
export function lines(value: string): string {
  return plainText(value).split('\n').map(escaped).join('<br>');
}

function escaped(value: string): string {
  return value.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** One element; `content` is markup already. Attributes that are undefined are left out. */
export function tag(
  name: string,
  content: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${text(value)}"`,
  );
  return `<${name}${written.join('')}>${content}</${name}>`;
}
