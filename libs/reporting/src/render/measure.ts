/** The widths of the letters of Times New Roman from the space on, in thousandths of their size. */
const WIDTHS = (
  '250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 ' +
  '564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 ' +
  '611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 ' +
  '722 500 500 444 480 200 480 541'
)
  .split(' ')
  .map(Number);
const FIRST = 32;
const OTHER = 550;
const WIDE = 1000;

/** About how many lines a text takes in so much room; both measures in points. */
export function linesOf(text: string, width: number, size: number): number {
  const room = (width * 1000) / size;
  const space = WIDTHS[0]!;
  let lines = 1;
  let used = 0;
  for (const word of text.split(/[ \t]+|(?<=-)/)) {
    const length = widthOf(word);
    if (used > 0 && used + space + length > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + length;
    if (used > room) {
      lines += Math.ceil(used / room) - 1;
      used %= room;
    }
  }
  return lines;
}

/** About how wide a text is on one line, in points. */
export function lineWidth(text: string, size: number): number {
  return (widthOf(text) * size) / 1000;
}

function widthOf(word: string): number {
  let width = 0;
  for (const character of word.normalize('NFD')) {
    const code = character.codePointAt(0)!;
    width += WIDTHS[code - FIRST] ?? (/\p{M}|\p{Cf}/u.test(character) ? 0 : code > 0x2e80 ? WIDE : OTHER);
  }
  return width;
}
