import { candidates, nextSession, sortedGates } from './sorting.js';

describe('sortedGates', () => {
  it('tells what waits, oldest first, from what is settled, newest first', () => {
    const gates = (['PASSED', 'REQUESTED', 'WITHDRAWN', 'DEFERRED', 'REFUSED'] as const).map((status) => ({ status }));
    const { waiting, settled } = sortedGates(gates);
    expect(waiting.map(({ status }) => status)).toEqual(['REQUESTED', 'DEFERRED']);
    expect(settled.map(({ status }) => status)).toEqual(['REFUSED', 'WITHDRAWN', 'PASSED']);
  });
});

describe('nextSession', () => {
  it('is the earliest one that is not over', () => {
    const over = { status: 'CLOSED', date: '2026-01-01' } as const;
    const later = { status: 'PLANNED', date: '2027-03-01' } as const;
    const sooner = { status: 'CONVENED', date: '2026-12-01' } as const;
    expect(nextSession([over, later, sooner])).toBe(sooner);
  });

  it('is none where all are over', () => {
    expect(nextSession([{ status: 'CANCELLED', date: '2027-01-01' }])).toBeNull();
  });
});

it('lets only actions be candidates that have a phase ahead', () => {
  const going = { phase: 'PREPARATION', finalPhase: 'INVESTMENT' };
  expect(candidates([going, { phase: 'PREPARATION', finalPhase: 'PREPARATION' }])).toEqual([going]);
});
