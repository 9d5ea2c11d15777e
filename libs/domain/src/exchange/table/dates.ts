import { fromDayNumber, isLocalDate, type LocalDate } from '../../shared/calendar.js';
import { languages } from '../../messages/index.js';
import { normaliseName } from '../../shared/names.js';

export const DATE_ORDERS = ['DAY_FIRST', 'MONTH_FIRST'] as const;
/** What 3/4/2026 means: the third of April, or the fourth of March. */
export type DateOrder = (typeof DATE_ORDERS)[number];

/** The number of 1970-01-01 where spreadsheets count days from 1900, and the numbers that are taken for days. */
const EPOCH = 25_569;
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 110_000;
/** Years of two digits are of this century. */
const CENTURY = 2_000;
const SHORTEST_MONTH = 3;

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/;
const PARTS = /^(?:\p{L}{2,4}\.?,?\s+)?(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:[ T]+\d{1,2}[:.h]\d{2}.*)?$/u;
const WORDS =
  /^(?:\p{L}{2,}\.?,?\s+)?(\d{1,2})(?:\.|st|nd|rd|th)?[\s/.-]+(?:de\s+|d['’])?(\p{L}{3,})\.?[\s/.-]+(?:de\s+)?(\d{4}|\d{2})(?:[ T]+\d{1,2}[:.h]\d{2}.*)?$/u;
const WORD_FIRST = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
const MONTH = /^(?:M|month|Monat|mois|mese|mes|maand|luna|mês)\s*\.?\s*0*([1-9]\d{0,2})$/i;

/** The day that a text means, as people of many places write days; undefined for what is none. */
export function readDay(text: string, order: DateOrder): LocalDate | undefined {
  const iso = ISO.exec(text);
  if (iso) return day(iso[1]!, iso[2], iso[3]!);
  const parts = PARTS.exec(text);
  if (parts) {
    const [first, second] = order === 'DAY_FIRST' ? [parts[1]!, parts[2]!] : [parts[2]!, parts[1]!];
    return day(parts[3]!, second, first);
  }
  const words = WORDS.exec(text);
  if (words) return day(words[3]!, monthNamed(words[2]!), words[1]!);
  const wordFirst = WORD_FIRST.exec(text);
  return wordFirst ? day(wordFirst[3]!, monthNamed(wordFirst[1]!), wordFirst[2]!) : undefined;
}

/** The day that a number means, as spreadsheets count days; undefined for what is too small or too great. */
export function daySerial(number: number): LocalDate | undefined {
  return number >= FIRST_SERIAL && number < LAST_SERIAL ? fromDayNumber(Math.floor(number) - EPOCH) : undefined;
}

/** A project month as `M7`: `M07`, `Month 7`, 7; undefined for what is none. */
export function readProjectMonth(text: string): string | undefined {
  const month = MONTH.exec(text)?.[1] ?? /^0*([1-9]\d{0,2})(?:\.0+)?$/.exec(text)?.[1];
  return month === undefined ? undefined : `M${month}`;
}

/** The order of the dates in a column: what has a first part beyond 12 begins with the day; without any sign so does the rest. */
export function dateOrderOf(texts: Iterable<string>): DateOrder {
  for (const text of texts) {
    const parts = PARTS.exec(text.trim());
    if (!parts) continue;
    if (Number(parts[1]) > 12) return 'DAY_FIRST';
    if (Number(parts[2]) > 12) return 'MONTH_FIRST';
  }
  return 'DAY_FIRST';
}

function day(year: string, month: string | undefined, date: string): LocalDate | undefined {
  if (month === undefined) return undefined;
  const full = year.length === 2 ? CENTURY + Number(year) : Number(year);
  const found = `${full}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isLocalDate(found) ? found : undefined;
}

let months: Map<string, string> | undefined;

/** The number of the month that a word means in any language of ours, also cut short; undefined for what is none, or two. */
function monthNamed(word: string): string | undefined {
  months ??= namesOfMonths();
  return months.get(normaliseName(word)) || undefined;
}

function namesOfMonths(): Map<string, string> {
  const names = new Map<string, string>();
  for (const language of languages())
    for (let month = 1; month <= 12; month += 1)
      for (const style of ['long', 'short'] as const) {
        const format = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' });
        const part = format.formatToParts(Date.UTC(2026, month - 1, 15)).find(({ type }) => type === 'month');
        const name = normaliseName(part?.value ?? '');
        for (let letters = SHORTEST_MONTH; letters <= name.length; letters += 1) {
          const short = name.slice(0, letters);
          const number = String(month);
          names.set(short, (names.get(short) ?? number) === number ? number : '');
        }
      }
  return names;
}
