import { comparedOf, comparisonOf } from './baselines.js';

describe('what is compared', () => {
  it.each([
    ['', [], null],
    ['', [1, 2], { from: 2, to: null }],
    ['from=1', [1, 2], { from: 1, to: null }],
    ['from=1&to=2', [1, 2], { from: 1, to: 2 }],
    ['from=2&to=2', [1, 2], { from: 2, to: null }],
    ['from=9&to=x', [1, 2], { from: 2, to: null }],
  ])('%p among %p: %p', (search, numbers, expected) => {
    expect(comparedOf(new URLSearchParams(search), numbers)).toEqual(expected);
  });
});

describe('a comparison', () => {
  const row = (name: string, startShift: number | null, endShift: number | null, dates: object = {}) => ({
    ...{ name, fromStart: '2026-01-01', fromEnd: '2026-02-01', toStart: '2026-01-01', toEnd: '2026-02-01' },
    ...{ startShift, endShift, ...dates },
  });

  it('tells what moved, the furthest first, what came and what went', () => {
    const rows = [
      row('stays', 0, 0),
      row('later', 3, 3, { toEnd: '2026-03-01' }),
      row('shorter', 0, -7),
      row('new', null, null, { fromStart: null, fromEnd: null, toEnd: '2026-02-15' }),
      row('old', null, null, { toStart: null, toEnd: null, fromEnd: '2026-04-01' }),
    ];
    const { moved, unmoved, added, gone, ends, furthest } = comparisonOf(rows);
    expect([moved, unmoved, added, gone].map((list) => list.map(({ name }) => name))).toEqual([
      ['shorter', 'later'],
      ['stays'],
      ['new'],
      ['old'],
    ]);
    expect(ends).toEqual({ from: '2026-04-01', to: '2026-03-01' });
    expect(furthest).toBe(7);
  });

  it('of nothing is nothing', () => {
    expect(comparisonOf([])).toEqual({
      ...{ moved: [], unmoved: [], added: [], gone: [], furthest: 0 },
      ends: { from: null, to: null },
    });
  });
});
