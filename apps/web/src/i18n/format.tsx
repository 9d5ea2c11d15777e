import { useMemo } from 'react';
import { useIntl } from 'react-intl';

/** Dates, numbers and amounts as the reader's language writes them. Days are local dates, and stay the day they are. */
export interface Format {
  /** `31 Mar 2027` */
  readonly day: (date: string) => string;
  /** `31 Mar 2027, 14:05`, in the reader's own time zone. */
  readonly moment: (instant: string) => string;
  readonly number: (value: number | string) => string;
  /** `+3`, `-2` */
  readonly signed: (value: number) => string;
  /** @param value in percent, 0 to 100 */
  readonly percent: (value: number) => string;
  /** Rounded to whole units, for taking in at a glance. */
  readonly money: (amount: number | string, currency: string) => string;
  /** To the cent. */
  readonly exact: (amount: string, currency: string) => string;
  /** `in 3 days`, `12 days ago`. @param days from today; negative: past */
  readonly relativeDays: (days: number) => string;
  /** `Mar 2027` */
  readonly month: (date: string) => string;
  /** A list of words, `A, B and C`. */
  readonly list: (items: readonly string[]) => string;
}

/** The formats of the reader's language. */
export function useFormat(): Format {
  const intl = useIntl();
  return useMemo(
    () => ({
      day: (date) =>
        intl.formatDate(`${date.slice(0, 10)}T12:00:00Z`, {
          day: 'numeric',
          month: 'short',
          year: 'numeric',
          timeZone: 'UTC',
        }),
      moment: (instant) =>
        intl.formatDate(instant, {
          day: 'numeric',
          month: 'short',
          year: 'numeric',
          hour: '2-digit',
          minute: '2-digit',
        }),
      number: (value) => intl.formatNumber(Number(value)),
      signed: (value) => intl.formatNumber(value, { signDisplay: 'exceptZero' }),
      percent: (value) => intl.formatNumber(value / 100, { style: 'percent' }),
      money: (amount, currency) =>
        intl.formatNumber(Number(amount), { style: 'currency', currency, maximumFractionDigits: 0 }),
      exact: (amount, currency) =>
        intl.formatNumber(Number(amount), { style: 'currency', currency, minimumFractionDigits: 2 }),
      relativeDays: (days) => intl.formatRelativeTime(days, 'day', { numeric: 'auto' }),
      month: (date) =>
        intl.formatDate(`${date.slice(0, 10)}T12:00:00Z`, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
      list: (items) => intl.formatList(items, { type: 'conjunction' }),
    }),
    [intl],
  );
}

/** A local date. */
export function Day({ value }: { value: string }) {
  return <time dateTime={value}>{useFormat().day(value)}</time>;
}

/** An instant, in the reader's time zone. */
export function Moment({ value }: { value: string }) {
  return <time dateTime={value}>{useFormat().moment(value)}</time>;
}

/** From one local date to another. */
export function Span({ from, to }: { from: string; to: string }) {
  const { day } = useFormat();
  return (
    <span>
      <time dateTime={from}>{day(from)}</time> – <time dateTime={to}>{day(to)}</time>
    </span>
  );
}
