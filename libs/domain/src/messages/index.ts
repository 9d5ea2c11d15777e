import type { Params, Statement } from '../shared/verdict.js';
import { en } from './en/index.js';

/**
 * The texts of one language by code. A template may hold `{param}` (lists are joined with ', '), `{param:day|days}` (the
 * number, then the first word when it is 1, else the second) and `{@param}` (the text of the message whose code it is, completed by the same params).
 */
export type Catalogue = Readonly<Record<string, string>>;

/** Languages by their code; a further language is one more folder and one more word here. */
const CATALOGUES: Readonly<Record<string, Catalogue>> = { en };

export const FALLBACK_LANGUAGE = 'en';
/** Items of a list that a sentence names before it only counts the rest. */
const LIST_LIMIT = 20;
const PLACE = /\{(@?)(\w+)(?::([^|{}]*)\|([^{}]*))?\}/g;

type Param = Params[string];

/** The languages that messages can be said in. */
export function languages(): string[] {
  return Object.keys(CATALOGUES);
}

/** True when a code has a text of its own in a language. */
export function hasMessage(code: string, language: string = FALLBACK_LANGUAGE): boolean {
  return Object.hasOwn(CATALOGUES[language] ?? {}, code);
}

/**
 * The text of a statement. A language without the text falls back to its base (`fr-BE` to `fr`), then to English; a code
 * that no catalogue knows stands for itself.
 */
export function say(statement: Statement, language: string = FALLBACK_LANGUAGE): string {
  const template = templateOf(statement.code, language);
  if (template === undefined) return statement.code;
  return template.replace(PLACE, (place, at: string, name: string, one?: string, many?: string) => {
    const value = statement.params[name];
    if (value === undefined) return place;
    if (at) return textsOf(value, statement.params, language);
    return one === undefined ? text(value) : `${text(value)} ${Number(value) === 1 ? one : many}`;
  });
}

function templateOf(code: string, language: string): string | undefined {
  for (const key of [language, language.split('-')[0]!, FALLBACK_LANGUAGE]) {
    const catalogue = CATALOGUES[key];
    if (catalogue && Object.hasOwn(catalogue, code)) return catalogue[code];
  }
  return undefined;
}

function text(value: Param): string {
  if (typeof value !== 'object') return String(value);
  if (value.length <= LIST_LIMIT) return value.join(', ');
  return `${value.slice(0, LIST_LIMIT).join(', ')}, … (+${value.length - LIST_LIMIT})`;
}

function textsOf(value: Param, params: Params, language: string): string {
  const codes = typeof value === 'object' ? value : [String(value)];
  return text(codes.map((code) => say({ code, params }, language)));
}
