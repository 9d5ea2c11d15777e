import {
  changedHolidays,
  changeOf,
  differences,
  EMPTY_ROW,
  lengthOf,
  oppositeOf,
  writtenHolidays,
  type Holiday,
} from './holidays.js';

const SUMMER: Holiday = { from: '2027-08-02', to: '2027-08-20', name: 'Summer' };
const MAY: Holiday = { from: '2027-05-01', to: '2027-05-01', name: 'Labour Day' };
const ADD_MAY = { added: [MAY], removed: [] };

describe('the holidays of a partnership', () => {
  it('reads a row as one day or several, and an empty row as nothing', () => {
    const rows = [
      { from: '2027-05-01', to: '', name: ' Labour Day ' },
      EMPTY_ROW,
      { from: '2027-08-02', to: '2027-08-20', name: '' },
    ];
    expect(writtenHolidays(rows)).toEqual([MAY, { ...SUMMER, name: null }]);
    expect([MAY, SUMMER].map(lengthOf)).toEqual([1, 19]);
  });

  it('adds in front, replaces the same days, and removes', () => {
    expect(changedHolidays([SUMMER], ADD_MAY)).toEqual([MAY, SUMMER]);
    expect(changedHolidays([{ ...MAY, name: 'May' }, SUMMER], ADD_MAY)).toEqual([MAY, SUMMER]);
    expect(changedHolidays([SUMMER, MAY], { added: [], removed: [SUMMER] })).toEqual([MAY]);
  });

  it.each([
    [[SUMMER], ADD_MAY],
    [[{ ...MAY, name: 'May' }], ADD_MAY],
    [[SUMMER, MAY], { added: [], removed: [SUMMER] }],
  ])('takes a change back', (before, change) => {
    const after = changedHolidays(before, change);
    const back = changedHolidays(after, oppositeOf(change, before));
    expect(new Set(back)).toEqual(new Set(before));
  });

  it('finds where somebody else has saved otherwise, and keeps what was chosen', () => {
    const theirs = { ...MAY, name: 'May' };
    const removal = { added: [], removed: [SUMMER] };
    expect(differences(ADD_MAY, [theirs])).toEqual([{ mine: MAY, theirs }]);
    expect(differences(ADD_MAY, [])).toEqual([{ mine: MAY, theirs: null }]);
    expect(differences(ADD_MAY, [MAY])).toEqual([]);
    expect(differences(removal, [SUMMER])).toEqual([{ mine: null, theirs: SUMMER }]);
    expect(differences(removal, [MAY])).toEqual([]);
    expect(changeOf(differences(removal, [SUMMER]))).toEqual(removal);
    expect(changeOf(differences(ADD_MAY, [theirs]))).toEqual(ADD_MAY);
  });
});
