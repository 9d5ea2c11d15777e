import { servedBy, standingOf } from './board.js';

const covered = (...now: number[]) => now.map((count) => ({ phase: 'PREPARATION' as const, now: count, later: 3 }));
const indicator = (reached: boolean, missed: boolean) => ({ reached, missed });

describe('the board of objectives', () => {
  it('counts actions once, in the phase in which they are', () =>
    expect(servedBy({ coverage: covered(2, 0, 1) })).toBe(3));

  it('tells what is reached, what is missed and what nobody serves', () => {
    const objectives = [
      { coverage: covered(1), indicators: [indicator(true, false), indicator(false, true)] },
      { coverage: covered(0), indicators: [indicator(false, false)] },
    ];
    expect(standingOf(objectives)).toEqual({ objectives: 2, indicators: 3, reached: 1, missed: 1, unserved: 1 });
    expect(standingOf([])).toEqual({ objectives: 0, indicators: 0, reached: 0, missed: 0, unserved: 0 });
  });
});
