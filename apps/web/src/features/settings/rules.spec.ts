import { changedFields, formOf, inputOf, quorumOf, shareChoices } from './rules.js';

const FORM = formOf({
  contentLanguage: 'en',
  settings: {
    quorum: [2, 3],
    qualifiedMajority: [3, 4],
    noticeDays: 14,
    reconveneDays: 15,
    vetoDays: 0,
    writtenProcedureDays: 10,
    minutesDays: 15,
    holidays: [],
  },
});

describe('the form of the rules', () => {
  it('sends what was changed, and nothing else', () => {
    const after = { ...FORM, quorum: '1/2', vetoDays: '15', contentLanguage: 'fr' };
    const changed = changedFields(FORM, after);
    expect(inputOf(after, changed)).toEqual({ quorum: [1, 2], vetoDays: 15, contentLanguage: 'fr' });
    expect(inputOf(FORM, changedFields(FORM, FORM))).toEqual({});
  });

  it('offers the share that holds, among the usual ones by size', () => {
    expect(shareChoices('2/3')).toHaveLength(6);
    expect(shareChoices('7/10')).toEqual(['1/2', '3/5', '2/3', '7/10', '3/4', '4/5', '1/1']);
  });

  it.each([
    ['2/3', 12, 8],
    ['2/3', 13, 9],
    ['1/1', 5, 5],
    ['1/2', 0, 1],
  ])('tells the quorum: %s of %i are %i', (share, voters, quorum) => {
    expect(quorumOf(share, voters)).toBe(quorum);
  });
});
