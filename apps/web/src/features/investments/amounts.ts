/** Euros, with or without thousands parted, and at most two digits for cents. */
const WHOLE = /^(?:\d{1,15}|\d{1,3}(?:([.,])\d{3})(?:\1\d{3}){0,3})$/;
const CENTS = /^\d{1,2}$/;

/**
 * An amount as people write it, in the form that the server takes: `1250000.50`. Spaces and apostrophes part thousands;
 * a point or a comma does too where it stands more than once, where the other comes after it, or before three digits,
 * because cents have two.
 *
 * @returns null for what is no amount of money above zero
 */
export function amountOf(text: string): string | null {
  const bare = text.replace(/[\s’'\u00a0\u202f]/g, '');
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const sign = bare[last];
  const parted = sign !== undefined && isFraction(bare, sign, last);
  const whole = parted ? bare.slice(0, last) : bare;
  const fraction = parted ? bare.slice(last + 1) : '00';
  if (!WHOLE.test(whole) || !CENTS.test(fraction)) return null;
  const cents = centsOf(`${whole.replace(/[.,]/g, '')}.${fraction}`);
  return cents > 0n ? textOf(cents) : null;
}

function isFraction(text: string, sign: string, last: number): boolean {
  if (text.indexOf(sign) !== last) return false;
  const other = sign === '.' ? ',' : '.';
  return text.includes(other) || text.length - last - 1 !== 3;
}

/** A decimal of the server, in cents. */
export function centsOf(decimal: string): bigint {
  const negative = decimal.startsWith('-');
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const cents = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0').slice(0, 2));
  return negative ? -cents : cents;
}

/** Cents as a decimal with two digits after the point. */
export function textOf(cents: bigint): string {
  const size = cents < 0n ? -cents : cents;
  return `${cents < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`;
}

/** The exact sum of amounts as people write them; what is none counts as nothing. */
export function sumOf(texts: readonly string[]): string {
  return textOf(texts.reduce((sum, text) => sum + centsOf(amountOf(text) ?? '0'), 0n));
}

/** What a sum lacks of a whole; negative where it is more. */
export function lackOf(whole: string, sum: string): string {
  return textOf(centsOf(whole) - centsOf(sum));
}
