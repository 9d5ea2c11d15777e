import { ca } from './ca/index.js';
import { de } from './de/index.js';
import { en } from './en/index.js';
import { es } from './es/index.js';
import { fr } from './fr/index.js';
import { it } from './it/index.js';
import { nl } from './nl/index.js';
import { pt } from './pt/index.js';
import { ro } from './ro/index.js';

/** The name of a text in the catalogues. */
export type LabelKey = keyof typeof en;
export type Catalogue = Readonly<Record<LabelKey, string>>;

/** One line adds a language; its catalogue has to have every key. */
const CATALOGUES: Readonly<Record<string, Catalogue>> = { en, fr, de, it, es, ca, nl, ro, pt };

export type LabelParams = Readonly<Record<string, string | number>>;

/** Words, dates and numbers of one language. */
export interface Words {
  /** The BCP 47 tag of the language that the words are really in. */
  readonly language: string;
  say(key: LabelKey, params?: LabelParams): string;
  /** True for the name of a text. */
  has(key: string): key is LabelKey;
  /** A local date or the date part of an instant, such as `22 Nov 2026`. */
  date(date: string): string;
  number(value: number): string;
  percent(value: number): string;
  /** An amount with its currency, such as `1,250.00 EUR`; the amount alone where the currency is not known. */
  money(amount: number, currency?: string): string;
}

const made = new Map<string, Words>();

/** The words of a language; of its parent (`fr` for `fr-BE`) or of English where there is no catalogue. */
export function wordsOf(language: string): Words {
  const known = catalogueFor(language);
  let words = made.get(known);
  if (!words) {
    words = makeWords(known, CATALOGUES[known]!);
    made.set(known, words);
  }
  return words;
}

/** All words of one of the languages. */
export function catalogueOf(language: string): Catalogue {
  return CATALOGUES[catalogueFor(language)]!;
}

/** The languages that reports can be had in. */
export const REPORT_LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

function catalogueFor(language: string): string {
  if (Object.hasOwn(CATALOGUES, language)) return language;
  const parent = language.split('-')[0]!.toLowerCase();
  return Object.hasOwn(CATALOGUES, parent) ? parent : 'en';
}

function makeWords(language: string, catalogue: Catalogue): Words {
  const locale = language === 'en' ? 'en-GB' : language;
  const dates = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const amounts = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const written = new Map<string, string>();
  const date = (value: string): string => {
    const day = value.slice(0, 10);
    let text = written.get(day);
    if (text === undefined) {
      text = dates.format(new Date(`${day}T00:00:00Z`));
      if (written.size > 20_000) written.clear();
      written.set(day, text);
    }
    return text;
  };
  return {
    language,
    has: (key): key is LabelKey => Object.hasOwn(catalogue, key),
    say: (key, params = {}) =>
      catalogue[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole)),
    date,
    number: (value) => numbers.format(value),
    percent: (value) => `${numbers.format(value)}\u00a0%`,
    money: (amount, currency) => (currency ? `${amounts.format(amount)}\u00a0${currency}` : amounts.format(amount)),
  };
}
