import type { Params, Statement } from '../shared/verdict.js';
import { ca } from './ca/index.js';
import { de } from './de/index.js';
import { en } from './en/index.js';
import { es } from './es/index.js';
import { fr } from './fr/index.js';
import { it } from './it/index.js';
import { nl } from './nl/index.js';
import { pt } from './pt/index.js';
import { ro } from './ro/index.js';

/**
 * The texts of one language by code. A template may hold `{param}` (lists are joined with ', ', dates are written as the
 * language does, values of enumerations said by their words), `{param:day|days}` (the number, then the word that the language puts after it: one and other, or one,
 * few and other where it has three forms) and `{@param}` (the text of the message whose code it is, completed by the same
 * params).
 */
export type Catalogue = Readonly<Record<string, string>>;

/** Languages by their code; a further language is one more folder and one more word here. */
const CATALOGUES: Readonly<Record<string, Catalogue>> = { en, fr, de, it, es, ca, nl, ro, pt };

export const FALLBACK_LANGUAGE = 'en';
/** Items of a list that a sentence names before it only counts the rest. */
const LIST_LIMIT = 20;
const PLACE = /\{(@?)(\w+)(?::([^{}]*))?\}/g;
const VALUE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

type Param = Params[string];

/** The languages that messages can be said in. */
export function languages(): string[] {
  return Object.keys(CATALOGUES);
}

/** All texts of one language; English where there is no catalogue. */
export function catalogueOf(language: string): Catalogue {
  return Object.hasOwn(CATALOGUES, language) ? CATALOGUES[language]! : en;
}

/** True when a code has a text of its own in a language. */
export function hasMessage(code: string, language: string = FALLBACK_LANGUAGE): boolean {
  return Object.hasOwn(CATALOGUES, language) && Object.hasOwn(CATALOGUES[language]!, code);
}

/**
 * The text of a statement. A language without the text falls back to its base (`fr-BE` to `fr`), then to English; a code
 * that no catalogue knows stands for itself.
 */
export function say(statement: Statement, language: string = FALLBACK_LANGUAGE): string {
  const found = templateOf(statement.code, language);
  if (found === undefined) return statement.code;
  return found.template.replace(PLACE, (place, at: string, name: string, forms?: string) => {
    const value = statement.params[name];
    if (value === undefined) return place;
    if (at) return textsOf(value, statement.params, language);
    if (forms === undefined) return text(value, found.language);
    return `${text(value, found.language)} ${formOf(forms.split('|'), Number(value), found.language)}`;
  });
}

/** A name of the API as codes of messages have it: `PLANNED_END` for `plannedEnd`. */
export function asCode(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase();
}

/** The word for a value of an enumeration; the value itself where it has none. */
export function wordOf(value: string, language: string): string {
  const code = `WORD_${value}`;
  return hasMessage(code) ? say({ code, params: {} }, language) : value;
}

/** A date, or the date of an instant, as a language writes it: `22 Nov 2026`. */
export function dateIn(language: string, date: string): string {
  const day = date.slice(0, 10);
  return localeOf(language).dates.format(new Date(`${day}T00:00:00Z`));
}

/** The template and the language that it is really in. */
function templateOf(code: string, language: string): { template: string; language: string } | undefined {
  for (const key of [language, language.split('-')[0]!, FALLBACK_LANGUAGE]) {
    if (hasMessage(code, key)) return { template: CATALOGUES[key]![code]!, language: key };
  }
  return undefined;
}

/** The word that goes with a number: of two forms one and other, of three one, few and other. */
function formOf(forms: readonly string[], value: number, language: string): string {
  const category = localeOf(language).plurals.select(value);
  if (category === 'one') return forms[0]!;
  return category === 'few' && forms.length > 2 ? forms[1]! : forms.at(-1)!;
}

interface Locale {
  readonly dates: Intl.DateTimeFormat;
  readonly plurals: Intl.PluralRules;
}

const locales = new Map<string, Locale>();

/** Making the formats of a language takes far longer than using them. */
function localeOf(language: string): Locale {
  let locale = locales.get(language);
  if (!locale) {
    const tag = language === 'en' ? 'en-GB' : language;
    locale = {
      dates: new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
      plurals: new Intl.PluralRules(tag),
    };
    locales.set(language, locale);
  }
  return locale;
}

function text(value: Param, language: string): string {
  if (typeof value === 'string') return said(value, language);
  if (typeof value !== 'object') return String(value);
  const shown = value.slice(0, LIST_LIMIT).map((one) => text(one, language));
  return value.length <= LIST_LIMIT ? shown.join(', ') : `${shown.join(', ')}, … (+${value.length - LIST_LIMIT})`;
}

/** Dates as the language writes them, values of enumerations by their words, all else as it is. */
function said(value: string, language: string): string {
  if (ISO_DATE.test(value)) return dateIn(language, value);
  return VALUE.test(value) ? wordOf(value, language) : value;
}

function textsOf(value: Param, params: Params, language: string): string {
  const codes = typeof value === 'object' ? value : [String(value)];
  return text(
    codes.map((code) => say({ code, params }, language)),
    language,
  );
}
