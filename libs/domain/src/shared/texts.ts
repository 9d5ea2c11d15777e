import type { Statement } from './verdict.js';

/** The most characters that a title, a text, and a progress report's summary may have. */
export const TITLE_LIMIT = 300;
export const TEXT_LIMIT = 10_000;
export const SUMMARY_LIMIT = 4_000;
export const URL_LIMIT = 2_000;
export const EMAIL_LIMIT = 254;

/** Everything that is no letter, sign or space: control characters, line feed and tab excepted, and lone surrogates. */
const CONTROL = /[^\P{Cc}\n\r\t]|\p{Cs}/u;

/** The text without the spaces around it, its line ends as single line feeds. */
export function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** What is wrong with a tidied text: TEXT_TOO_LONG or CONTROL_CHARACTERS; null when nothing is. An empty text is none of its matters. */
export function textFault(text: string, limit: number): Statement | null {
  if (text.length > limit) return { code: 'TEXT_TOO_LONG', params: { limit, length: text.length } };
  return CONTROL.test(text) ? { code: 'CONTROL_CHARACTERS', params: {} } : null;
}

/** True for an absolute address over http or https, without a name or password in it. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '';
}

const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/i;

/** True for an e-mail address as HTML forms take it: nothing in it that a mail's header could take for more than one. */
export function isEmailAddress(text: string): boolean {
  return text.length <= EMAIL_LIMIT && EMAIL.test(text);
}
