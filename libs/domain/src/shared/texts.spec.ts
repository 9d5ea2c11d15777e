import { isWebAddress, textFault, tidy } from './texts.js';

describe('texts', () => {
  it('are tidied at the ends and at line ends', () => {
    expect(tidy(' \tone\r\ntwo\rthree \n')).toBe('one\ntwo\nthree');
  });

  it.each([
    ['plain', 'Přehled – ελληνικά 🙂', null],
    ['with tab and line feed', 'a\tb\nc', null],
    ['empty', '', null],
    ['as long as allowed', 'x'.repeat(40), null],
    ['too long', 'x'.repeat(41), 'TEXT_TOO_LONG'],
    ['with a null', 'a\u0000b', 'CONTROL_CHARACTERS'],
    ['with an escape', 'a\u001b[31m', 'CONTROL_CHARACTERS'],
    ['with a next-line control', 'a\u0085b', 'CONTROL_CHARACTERS'],
    ['with half a character', 'a\ud800b', 'CONTROL_CHARACTERS'],
  ])('%s', (_what, text, code) => {
    expect(textFault(text, 40)?.code ?? null).toBe(code);
  });

  it.each([
    ['https://example.org/a?b=c#d', true],
    ['http://example.org', true],
    ['HTTPS://EXAMPLE.ORG', true],
    ['example.org', false],
    ['/relative', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['file:///etc/passwd', false],
    ['https://name:secret@example.org', false],
    ['https://', false],
  ])('the address %s', (text, expected) => {
    expect(isWebAddress(text)).toBe(expected);
  });
});
