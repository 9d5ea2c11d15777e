import type { Messages, Text } from './catalogue.js';

const ACCENTS: ReadonlyMap<string, string> = new Map(
  [...'abcdeghijklnorstuwyzACDEGILNORSTUWYZ'].map((letter, at) => [
    letter,
    [...'áƀçđéğĥíĵķĺñóŕšţúŵýžÁÇĐÉĞÍĹÑÓŔŠŢÚŴÝŽ'][at]!,
  ]),
);

/** The kinds of parts of a parsed text that hold words: those of ICU's parser. */
const LITERAL = 0;

interface Part {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}

/** A catalogue whose texts are recognisable, longer, and work like the real ones: text without marks is in no catalogue. */
export function pseudo(messages: Messages): Messages {
  return Object.fromEntries(Object.entries(messages).map(([id, text]) => [id, marked(text)]));
}

function marked(text: Text): Text {
  if (typeof text === 'string') return `[${accented(text)}${'~'.repeat(Math.ceil(text.length / 6))}]`;
  return [{ type: LITERAL, value: '[' }, ...(text as readonly Part[]).map(markedPart), { type: LITERAL, value: '~~]' }];
}

function markedPart(part: Part): Part {
  if (part.type === LITERAL) return { ...part, value: accented(String(part.value)) };
  if (!part.options) return part;
  const options = Object.entries(part.options).map(([key, { value }]) => [key, { value: value.map(markedPart) }]);
  return { ...part, options: Object.fromEntries(options) as NonNullable<Part['options']> };
}

/** Accents on letters outside of braces: texts that are not parsed yet keep their places and plurals. */
function accented(text: string): string {
  let depth = 0;
  return [...text]
    .map((letter) => {
      if (letter === '{') depth += 1;
      if (letter === '}') depth -= 1;
      return depth === 0 ? (ACCENTS.get(letter) ?? letter) : letter;
    })
    .join('');
}
