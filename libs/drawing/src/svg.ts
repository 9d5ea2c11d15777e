/** Small helpers to write SVG as text: no library, the same text for the same input. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Characters that XML 1.0 does not admit, line ends and tabs included, which no label needs. */
const NOT_XML = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** The text as it may stand in an SVG text or attribute; what XML does not admit becomes a space. */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, ' ').replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** A number with at most two decimals and no trailing zeros. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element; `content` is SVG already. Attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escapeXml(value)}"`)
    .join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ iljtfrI.,:;'|!()[\]·-]/u, 0.31],
  [/[mwMW@%&—…]/u, 0.86],
  [/[\p{Lu}]/u, 0.67],
  [/[\p{M}\p{Cf}]/u, 0],
  [/[\p{L}\p{N}]/u, 0.49],
];

/** About how wide a text is, in units of the font size; on the safe side for the font of the reports. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? 1;
  return width * fontSize;
}

/** The text, cut at a word or character and closed with an ellipsis where it does not fit. */
export function fit(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const room = width - textWidth('…', fontSize);
  let used = 0;
  let kept = '';
  for (const character of text) {
    used += textWidth(character, fontSize);
    if (used > room) break;
    kept += character;
  }
  const words = kept.lastIndexOf(' ');
  return `${(words > kept.length * 0.93 ? kept.slice(0, words) : kept).trimEnd()}…`;
}
