import type { FollowUp } from './follow-ups.operations.js';
import { followUpsShown } from './order.js';

const one = (text: string, dueDate: string, more: object = {}) =>
  ({ text, dueDate, doneOn: null, overdue: false, owner: { shortName: 'A' }, ...more }) as FollowUp;
const all = [
  one('later', '2026-12-31'),
  one('done first', '2026-01-01', { doneOn: '2026-02-01' }),
  one('done last', '2026-01-01', { doneOn: '2026-03-01' }),
  one('overdue', '2026-10-01', { overdue: true }),
  one('of B', '2026-11-30', { owner: { shortName: 'B' } }),
];

describe('follow-ups', () => {
  it.each([
    ['open', null, ['overdue', 'of B', 'later']],
    ['done', null, ['done last', 'done first']],
    ['all', null, ['overdue', 'of B', 'later', 'done last', 'done first']],
    ['open', 'B', ['of B']],
  ] as const)('that are %s, of %s', (shown, owner, expected) => {
    expect(followUpsShown(all, shown, owner).map(({ text }) => text)).toEqual(expected);
  });
});
