import fc from 'fast-check';
import { amountOf, centsOf, lackOf, sumOf, textOf } from './amounts.js';

describe('an amount as people write it', () => {
  it.each<[string, string | null]>([
    ['1250000', '1250000.00'],
    ['1250000.5', '1250000.50'],
    ['1 250 000,50', '1250000.50'],
    ['1’250’000.00', '1250000.00'],
    ['1.250.000,00', '1250000.00'],
    ['1,250,000.00', '1250000.00'],
    ['1.250.000', '1250000.00'],
    ['1,250', '1250.00'],
    ['1.250', '1250.00'],
    ['12,5', '12.50'],
    ['12.50', '12.50'],
    ['0,01', '0.01'],
    ['0', null],
    ['0.00', null],
    ['', null],
    ['-5', null],
    ['12.505', '12505.00'],
    ['12.5050', null],
    ['1,2,3.4.5', null],
    ['1e3', null],
    ['a lot', null],
  ])('%s is %s', (text, expected) => expect(amountOf(text)).toBe(expected));

  it('comes back as it was written, to the cent', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 14n }), (cents) => {
        expect(amountOf(textOf(cents))).toBe(textOf(cents));
        expect(centsOf(textOf(cents))).toBe(cents);
      }),
    );
  });
});

describe('sums', () => {
  it('are exact where floating point is not', () => {
    expect(sumOf(['0.1', '0.2', '0,30'])).toBe('0.60');
    expect(sumOf(['99999999999.99', '0.01'])).toBe('100000000000.00');
  });

  it('leave out what is no amount', () => expect(sumOf(['12', 'twelve', ''])).toBe('12.00'));

  it.each([
    ['100.00', '99.99', '0.01'],
    ['100', '100.01', '-0.01'],
    ['-0.50', '0.00', '-0.50'],
  ])('of %s, %s lacks %s', (whole, sum, lack) => expect(lackOf(whole, sum)).toBe(lack));
});
