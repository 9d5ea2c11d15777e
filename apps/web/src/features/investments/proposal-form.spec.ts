import { asInput, asTexts, coInvestorText, investorNamed, membersOf, namesIn } from './proposal-form.js';

const ORGANISATIONS = [{ shortName: 'Cluj IT' }, { shortName: 'CEP' }];

describe('an edit of a proposal', () => {
  it('sends nothing that was not answered, and null for what was taken away', () => {
    expect(asInput({ title: ' New ' }, ORGANISATIONS)).toEqual({ title: 'New' });
    expect(asInput({ action: '', trl: '', businessPlan: ' D1.1.1 ' }, ORGANISATIONS)).toEqual({
      action: null,
      trl: null,
      businessPlan: 'D1.1.1',
    });
  });

  it('sends co-investors one by one, those of the register by their short names', () => {
    const input = asInput({ coInvestors: 'cep\n\n A bank ' }, ORGANISATIONS);
    expect(input).toEqual({ coInvestors: [{ organisation: 'CEP' }, { name: 'A bank' }] });
    expect(asTexts(input)).toEqual({ coInvestors: 'CEP\nA bank' });
  });

  it('is told in texts again, for comparing', () => {
    expect(asTexts({ action: null, trl: 5, title: 'T' })).toEqual({ action: '', trl: '5', title: 'T' });
    expect(asTexts({ trl: null })).toEqual({ trl: '' });
  });
});

describe('names', () => {
  it('are found in the register however they are written', () => {
    expect(investorNamed(' CLUJ it', ORGANISATIONS)).toEqual({ organisation: 'Cluj IT' });
    expect(investorNamed('A bank', ORGANISATIONS)).toEqual({ name: 'A bank' });
  });

  it('of co-investors stand on a line each', () => {
    const one = { amount: '0', secured: '0', organisation: null };
    const investors = [
      { ...one, name: 'CEP', coInvestor: true },
      { ...one, name: 'EU', coInvestor: false },
      { ...one, name: 'A bank', coInvestor: true },
    ];
    expect(namesIn(coInvestorText({ investors }))).toEqual(['CEP', 'A bank']);
  });

  it('of members are those of partners and the coordinator', () => {
    const list = [
      { shortName: 'A', membership: 'PARTNER' },
      { shortName: 'B', membership: 'REGIONAL_AUTHORITY' },
      { shortName: 'C', membership: 'COORDINATOR' },
      { shortName: 'D', membership: null },
    ];
    expect(membersOf(list).map(({ value }) => value)).toEqual(['A', 'C']);
  });
});
