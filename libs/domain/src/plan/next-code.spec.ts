import { nextCode } from './next-code.js';

describe('nextCode', () => {
  it.each([
    ['A1', [], 'A1.1'],
    ['A1', ['A1.1', 'A1.10', 'A1.9'], 'A1.11'],
    ['MS1.2', ['MS1.2.3'], 'MS1.2.4'],
  ])('%s after %j', (prefix, codes, expected) => {
    const rows = codes.map((code) => ({ code }));
    expect(nextCode(prefix, rows)).toBe(expected);
  });
});
