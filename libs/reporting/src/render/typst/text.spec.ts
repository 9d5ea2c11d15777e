import { compilePdf } from '../pdf.js';
import { COVERAGE } from './coverage.js';
import { content, quote, shownText } from './text.js';

describe('text for a PDF', () => {
  it.each([
    ['plain', 'A plan, 100 % – “quoted”', 'A plan, 100 % – “quoted”'],
    ['line breaks', 'one\r\ntwo\tthree\u2028four', 'one two three four'],
    ['control characters', 'a\u0000b\u0007c\u0085d', 'abc d'],
    ['bidirectional overrides', 'safe\u202Egnp.exe', 'safegnp.exe'],
    ['combining marks', 'Zu\u0308rich', 'Zürich'],
    ['Greek, Cyrillic, Hebrew, Arabic', 'Ελλάδα България שלום مرحبا', 'Ελλάδα България שלום مرحبا'],
    ['emoji', 'done 😀\uFE0F', 'done [U+1F600]'],
    ['Chinese', '漢', '[U+6F22]'],
    ['a lone surrogate', 'x\uD800y', 'x\uFFFDy'],
    ['a non-character', 'x\uFFFFy', 'x[U+FFFF]y'],
  ])('%s', (_, text, shown) => {
    expect(shownText(text)).toBe(shown);
  });

  it('is a string of the language whatever it holds', () => {
    expect(quote('a"b\\c')).toBe('"a\\"b\\\\c"');
    expect(quote('#let x = $1$ [*] //')).toBe('"#let x = $1$ [*] //"');
  });

  it('lets very long words break', () => {
    expect(content('x'.repeat(40))).toContain('\u200B');
    expect(content('no word is so long here')).not.toContain('\u200B');
  });
});

describe('the coverage of the fonts', () => {
  it.each(['regular', 'bold'])('every character can be shown %s', async (weight) => {
    const characters = COVERAGE.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at),
    );
    expect(characters.length).toBeGreaterThan(3_000);
    const shown = characters.map((codePoint) => `\\u{${codePoint.toString(16)}}`).map((text) => `"a${text} "`);
    const markup = `#set document(title: "Coverage", date: none)
#set text(lang: "en", font: ("Libertinus Serif", "DejaVu Sans Mono"), fallback: false, weight: "${weight}")
#{ ${shown.join('; ')} }`;
    await expect(compilePdf(markup)).resolves.toBeInstanceOf(Buffer);
  });
});
