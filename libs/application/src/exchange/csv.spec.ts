import { writeCsv } from './csv.js';

describe('comma-separated values', () => {
  const lines = (...cells: Parameters<typeof writeCsv>[1][number][]): string =>
    writeCsv(['A'], [cells.flat()]).toString('utf8').split('\r\n')[1]!;

  it('begin with the mark of UTF-8, and have a line for the titles and for each row', () => {
    expect(
      writeCsv(
        ['Code', 'Titre'],
        [
          ['A1.1', 'Été'],
          ['A1.2', null],
        ],
      ).toString('utf8'),
    ).toBe('\uFEFFCode,Titre\r\nA1.1,Été\r\nA1.2,\r\n');
  });

  it.each([
    ['a formula', '=1+1', "'=1+1"],
    ['a plus', '+33 1', "'+33 1"],
    ['a minus', '-x', "'-x"],
    ['an at', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab', '\t=1', "'\t=1"],
    ['a formula with a quote', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['a comma', 'a, b', '"a, b"'],
    ['a quote', 'the "best"', '"the ""best"""'],
    ['a line feed', 'a\nb', '"a\nb"'],
    ['a list', ['AFIL (support)', 'CEP'], 'AFIL (support); CEP'],
    ['a number below zero', -5, '-5'],
    ['nothing', null, ''],
  ] as const)('write %s safely', (_, value, expected) => {
    expect(lines([value])).toBe(expected);
  });
});
