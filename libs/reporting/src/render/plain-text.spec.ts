import { plainLine, plainText } from './plain-text.js';

describe('plain text', () => {
  it.each([
    ['line ends', 'a\r\nb\rc\u2028d\u0085e\vf', 'a\nb\nc\nd\ne\nf'],
    ['control characters', 'a\u0000b\u0007c\u009Fd\te', 'abcd\te'],
    ['what is no character', 'a\uD800b\uFFFFc\uFFFE', 'a\uFFFDbc'],
    ['turned directions', 'safe\u202Egnp.exe\u2066x', 'safegnp.exex'],
    ['emoji and letters of any script', '👩‍🚀 שלום é 漢', '👩‍🚀 שלום é 漢'],
  ])('%s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('has one line', () => {
    expect(plainLine('a\n\n\tb')).toBe('a b');
  });
});
