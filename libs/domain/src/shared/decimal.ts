/** Money and figures are decimals kept as text, such as "1250000.00"; sums are exact. */
export type Decimal = string;

export interface Money {
  readonly amount: Decimal;
  readonly currency: string;
}

const PATTERN = /^-?\d{1,18}(\.\d{1,6})?$/;
const SCALE = 6;

export function isDecimal(value: unknown): value is Decimal {
  return typeof value === 'string' && PATTERN.test(value);
}

/** The value in millionths, exact. */
function toUnits(value: Decimal): bigint {
  const negative = value.startsWith('-');
  const [whole = '0', fraction = ''] = value.replace('-', '').split('.');
  const units = BigInt(whole + fraction.padEnd(SCALE, '0'));
  return negative ? -units : units;
}

function fromUnits(units: bigint, digits: number): Decimal {
  const negative = units < 0n;
  const text = (negative ? -units : units).toString().padStart(SCALE + 1, '0');
  const fraction = text.slice(-SCALE).replace(/0+$/, '').padEnd(digits, '0');
  return `${negative ? '-' : ''}${text.slice(0, -SCALE)}${fraction ? `.${fraction}` : ''}`;
}

/** The exact sum, with at least two digits after the point. */
export function sumDecimals(values: Iterable<Decimal>): Decimal {
  let total = 0n;
  for (const value of values) total += toUnits(value);
  return fromUnits(total, 2);
}

/** Negative, zero or positive as the first is less than, equal to or greater than the second. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const difference = toUnits(left) - toUnits(right);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** What is left of the first when the second is taken away, exact, with at least two digits after the point. */
export function subtractDecimals(left: Decimal, right: Decimal): Decimal {
  return fromUnits(toUnits(left) - toUnits(right), 2);
}

/** Amounts of money are told to the cent. */
export const MONEY_DIGITS = 2;

/** True for an amount that has no parts of a cent. */
export function isWholeCents(value: Decimal): boolean {
  return toUnits(value) % 10n ** BigInt(SCALE - MONEY_DIGITS) === 0n;
}

/** The value without zeros at the end of its fraction: "12" for "12.00". */
export function plainDecimal(value: Decimal): Decimal {
  return fromUnits(toUnits(value), 0);
}
