import type { ActionFact } from '../action/action.facts.js';

/** Facts are immutable and shared between pictures: each is folded once, at the first search that meets it. */
const folded = new WeakMap<ActionFact, string>();

/** A text as it is searched: without accents and capitals. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What a search looks through: code, title and description. */
export function foldedTextOf(action: ActionFact): string {
  let text = folded.get(action);
  if (text === undefined) {
    text = foldText(`${action.code}\n${action.title}\n${action.description}`);
    folded.set(action, text);
  }
  return text;
}
