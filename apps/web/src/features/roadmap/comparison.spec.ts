import type { BaselineFacts, ShiftFacts } from './baselines.operations.js';
import { compared, comparedOf, shiftPlot } from './comparison.js';

const action = (code: string) => ({ id: `id of ${code}`, code, title: `Action ${code}` });
const BEFORE = { fromStart: '2026-01-01', fromEnd: '2026-03-31' };
const AFTER = { toStart: '2026-01-01', toEnd: '2026-03-31' };

function shift(code: string, over: Partial<ShiftFacts> = {}): ShiftFacts {
  return { action: action(code), ...BEFORE, ...AFTER, startShift: 0, endShift: 0, ...over };
}

const movedBy = (code: string, startShift: number, endShift: number) => shift(code, { startShift, endShift });
const added = shift('A2.1', { fromStart: null, fromEnd: null, startShift: null, endShift: null });
const removed = shift('A2.2', { toStart: null, toEnd: null, startShift: null, endShift: null });

describe('two baselines compared', () => {
  it('tells what moved from what came, what went and what stayed', () => {
    const { moved, ...others } = compared([movedBy('A1.1', 5, 0), shift('A1.2'), added, removed]);
    expect(moved).toEqual([
      {
        action: action('A1.1'),
        before: { start: '2026-01-01', end: '2026-03-31' },
        after: { start: '2026-01-01', end: '2026-03-31' },
        startShift: 5,
        endShift: 0,
      },
    ]);
    const dates = { start: '2026-01-01', end: '2026-03-31' };
    expect(others).toEqual({
      added: [{ action: action('A2.1'), dates }],
      removed: [{ action: action('A2.2'), dates }],
      unchanged: 1,
    });
  });

  it('begins with what moved farthest, either way', () => {
    const { moved } = compared([movedBy('A1.1', 1, 1), movedBy('A1.2', 0, -9), movedBy('A1.3', 1, 1)]);
    expect(moved.map(({ action: { code } }) => code)).toEqual(['A1.2', 'A1.1', 'A1.3']);
  });
});

describe('the plot of the shifts', () => {
  const plot = (days: readonly number[], most = 20) =>
    shiftPlot(compared(days.map((end, at) => movedBy(`A1.${at + 1}`, 1, end))).moved, most);

  it.each([
    [[], 0, []],
    [[0], 0, []],
    [[10], 0, [[0, 100]]],
    [[-10], 100, [[0, 100]]],
    [
      [30, -10],
      25,
      [
        [25, 75],
        [0, 25],
      ],
    ],
  ])('of %j days has its line at %d', (days, zero, bars) => {
    const drawn = plot(days);
    expect(drawn.zero).toBe(zero);
    expect(drawn.bars.map(({ left, width }) => [left, width])).toEqual(bars);
  });

  it('leaves out what moved least', () => {
    expect(plot([1, 2, 3], 2).bars.map(({ days }) => days)).toEqual([3, 2]);
  });
});

describe('what the address asks to be compared', () => {
  const baselines: BaselineFacts[] = [1, 2].map((number) => ({ number, date: '2026-01-01', decision: null }));

  it.each([
    ['', { from: 2, to: null }],
    ['from=1', { from: 1, to: null }],
    ['from=1&to=2', { from: 1, to: 2 }],
    ['from=7&to=x', { from: 2, to: null }],
  ])('“%s”', (query, expected) => {
    expect(comparedOf(new URLSearchParams(query), baselines)).toEqual(expected);
  });

  it('is nothing where there is no baseline', () => {
    expect(comparedOf(new URLSearchParams('from=1'), [])).toBeNull();
  });
});
