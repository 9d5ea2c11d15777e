import { callState, daysLeft, inDeadlineOrder } from './call.status.js';

describe('where a call stands', () => {
  it.each([
    [null, '2026-06-14', 'CLOSED', null],
    [null, '2026-06-15', 'OPEN', 0],
    [null, '2026-06-16', 'OPEN', 1],
    ['2026-06-15', '2026-07-15', 'OPEN', 30],
    ['2026-06-16', '2026-07-15', 'COMING', 30],
    ['2026-01-01', '2026-06-14', 'CLOSED', null],
  ])('opens %s, deadline %s: %s, %s days left', (opens, deadline, state, days) => {
    expect(callState({ opens, deadline }, '2026-06-15')).toBe(state);
    expect(daysLeft({ deadline }, '2026-06-15')).toBe(days);
  });

  it('lists what closes next first, and what is over behind, the last first', () => {
    const calls = [
      { name: 'over long', deadline: '2026-01-31' },
      { name: 'b', deadline: '2026-09-30' },
      { name: 'next', deadline: '2026-06-15' },
      { name: 'over', deadline: '2026-06-14' },
      { name: 'a', deadline: '2026-09-30' },
    ];
    const names = inDeadlineOrder(calls, '2026-06-15').map(({ name }) => name);
    expect(names).toEqual(['next', 'a', 'b', 'over', 'over long']);
  });
});
