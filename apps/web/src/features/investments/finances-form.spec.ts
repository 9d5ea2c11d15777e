import {
  budgetInput,
  budgetOf,
  EMPTY_BUDGET_LINE,
  EMPTY_MIX_LINE,
  formOf,
  isWhole,
  linesSum,
  mixInput,
  partsChanged,
  type FinancesForm,
} from './finances-form.js';

const ORGANISATIONS = [{ shortName: 'Cluj IT' }, { shortName: 'CEP' }];
const region = { id: 'r', name: 'Lombardy', cohesionCategory: null };
const MONEY: Parameters<typeof formOf>[0] = {
  budget: { amount: '30.00', currency: 'EUR' },
  budgetLines: [
    { organisation: { id: 'o', shortName: 'CEP' }, region, category: 'Staff', year: 2027, amount: '30.00' },
  ],
  fundingMix: [
    {
      ...{ source: 'EU', scheme: null, status: 'SECURED', amount: '10.00', cost: null, year: null },
      ...{ organisation: null, investor: 'A bank' },
    },
  ],
};
const form = (fields: Partial<FinancesForm> = {}): FinancesForm => ({ ...formOf(MONEY), ...fields });
const line = { ...EMPTY_BUDGET_LINE, category: 'Staff', region: 'Lombardy', amount: '12' };

describe('the money of a proposal as a form', () => {
  it('leaves the amount to the lines where these sum up to it', () => {
    expect(form().amount).toBe('');
    expect(formOf({ ...MONEY, budget: { amount: '31.00', currency: 'CHF' } })).toMatchObject({
      amount: '31.00',
      currency: 'CHF',
    });
  });

  it.each<[string, Partial<FinancesForm>, string]>([
    ['the sum of its lines', {}, '30.00'],
    ['what is given', { amount: '1 000,50' }, '1000.50'],
    ['nothing', { budgetLines: [] }, '0.00'],
  ])('has as its budget %s', (_, fields, expected) => expect(budgetOf(form(fields))).toBe(expected));

  it.each<[string, Partial<FinancesForm>, boolean]>([
    ['as it was', {}, true],
    ['a line without what it is spent on', { budgetLines: [{ ...line, category: ' ' }] }, false],
    ['a line without a place', { budgetLines: [{ ...line, region: '' }] }, false],
    ['a line of an organisation', { budgetLines: [{ ...line, region: '', organisation: 'CEP' }] }, true],
    ['an amount that is none', { budgetLines: [{ ...line, amount: 'much' }] }, false],
    ['a whole that is none', { amount: 'much' }, false],
    ['funding without an amount', { fundingMix: [EMPTY_MIX_LINE] }, false],
  ])('is whole or not: %s', (_, fields, expected) => expect(isWhole(form(fields))).toBe(expected));

  it.each<[string, Partial<FinancesForm>, { budget: boolean; mix: boolean }]>([
    ['nothing', {}, { budget: false, mix: false }],
    ['the currency', { currency: 'CHF' }, { budget: true, mix: false }],
    ['the mix', { fundingMix: [] }, { budget: false, mix: true }],
    ['both', { fundingMix: [], budgetLines: [] }, { budget: true, mix: true }],
  ])('knows that %s changed', (_, fields, expected) => expect(partsChanged(form(), form(fields))).toEqual(expected));

  it('is sent with names of the register as such, and all others by name', () => {
    expect(mixInput([{ ...EMPTY_MIX_LINE, investor: 'cluj it', amount: '5' }], ORGANISATIONS)).toMatchObject([
      { organisation: 'Cluj IT', investor: null, amount: '5.00', scheme: null, year: null },
    ]);
    expect(mixInput([{ ...EMPTY_MIX_LINE, investor: ' A bank ', year: '2028' }], ORGANISATIONS)).toMatchObject([
      { organisation: null, investor: 'A bank', amount: '', year: 2028 },
    ]);
    expect(budgetInput([{ ...line, year: '2027' }])).toEqual([
      { organisation: null, region: 'Lombardy', category: 'Staff', year: 2027, amount: '12.00' },
    ]);
  });

  it('sums lines exactly', () => expect(linesSum([{ amount: '0.1' }, { amount: '0,2' }, { amount: '' }])).toBe('0.30'));
});
