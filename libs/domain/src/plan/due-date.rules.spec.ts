import { anAsker } from '../../../../tests/support/plan-builder.js';
import type { By } from '../shared/transition.js';
import { mayMoveDueDate, type DateMove } from './due-date.rules.js';

const lead = anAsker('Org2', ['PARTNER']);
const coordinator = anAsker('Org1', ['COORDINATOR']);
const committee: By = { decidedBy: 'COMMITTEE', today: '2026-06-15' };
const usual: DateMove = {
  field: 'dueDate',
  from: '2026-06-30',
  to: '2026-07-31',
  adopted: true,
  submitted: false,
  reason: 'The hall is not free',
};

describe('a due date moves (today is 2026-06-15)', () => {
  it.each<[string, By, Partial<DateMove>, string[]]>([
    ['before adoption, by the lead', lead, { adopted: false, reason: null }, []],
    ['before adoption, even from the past', lead, { adopted: false, from: '2026-01-31' }, []],
    ['after adoption not by the lead', lead, {}, ['DUE_DATE_FIXED']],
    ['by the coordinator with a reason', coordinator, {}, []],
    ['to an earlier day too', coordinator, { to: '2026-06-20' }, []],
    ['by the coordinator, not without a reason', coordinator, { reason: null }, ['DUE_DATE_NEEDS_REASON']],
    ['spaces being no reason', coordinator, { reason: '  ' }, ['DUE_DATE_NEEDS_REASON']],
    ['while it lies ahead: tomorrow does', coordinator, { from: '2026-06-16' }, []],
    ['while it lies ahead: today does not', coordinator, { from: '2026-06-15' }, ['DUE_DATE_PASSED']],
    ['not once something was submitted', coordinator, { submitted: true }, ['DUE_DATE_SUBMITTED']],
    [
      'with all reasons at once',
      coordinator,
      { from: '2026-06-01', submitted: true, reason: null },
      ['DUE_DATE_PASSED', 'DUE_DATE_SUBMITTED', 'DUE_DATE_NEEDS_REASON'],
    ],
    ['by REBASELINE whenever', committee, { from: '2026-01-31', submitted: true, reason: null }, []],
    ['not at all when it stays the same', lead, { to: '2026-06-30' }, []],
    ['not at all when none is given', lead, { to: null }, []],
  ])('%s', (_, by, change, codes) => {
    expect(mayMoveDueDate({ ...usual, ...change }, by).map((reason) => reason.code)).toEqual(codes);
  });

  it('names field and date', () => {
    expect(mayMoveDueDate(usual, lead)[0]!.params).toEqual({ field: 'dueDate', date: '2026-06-30' });
  });
});
