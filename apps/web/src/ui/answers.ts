import type { AskField, Answers } from './AskDialog.js';
import type { Conflict, ConflictField } from './conflict.js';

type Given = Readonly<Record<string, unknown>>;

/** Tells a value of a field as people read it. */
export type Tell = (field: AskField, value: string) => string;

/** What a dialog was answered where it differs from what it began with, as an input takes it: boxes as true or false. */
export function changedAnswers(fields: readonly AskField[], answers: Answers): Record<string, string | boolean> {
  const changed = fields.filter(({ name, initial = '' }) => (answers[name] ?? '').trim() !== initial);
  return Object.fromEntries(changed.map((field) => [field.name, givenOf(field, answers[field.name] ?? '')]));
}

/** What the answered fields held before, for taking an edit back. */
export function answersBefore(fields: readonly AskField[], input: Given): Record<string, string | boolean> {
  const answered = fields.filter(({ name }) => name in input);
  return Object.fromEntries(answered.map((field) => [field.name, givenOf(field, field.initial ?? '')]));
}

/**
 * Both values of the fields in which an edit and what was saved meanwhile differ.
 *
 * @param now the dialog's fields as they would begin by now
 * @param input what was sent; whatever is no field of the dialog is sent again as it is
 */
export function answersConflict<Input extends { readonly expectedVersion: number }>(
  now: readonly AskField[],
  input: Input,
  version: number,
  tell: Tell,
): Conflict<{ input: Input }> {
  const given = input as unknown as Given;
  const both = now.filter(({ name, initial = '' }) => name in given && answerIn(given[name]) !== initial.trim());
  const fields = both.map((field): ConflictField => {
    return {
      field: field.name,
      label: field.label,
      mine: tell(field, answerIn(given[field.name])),
      theirs: tell(field, field.initial ?? ''),
    };
  });
  const resolve = (mine: ReadonlySet<string>): { input: Input } | null => {
    if (!fields.some(({ field }) => mine.has(field))) return null;
    const theirs = new Set(now.map(({ name }) => name).filter((name) => !mine.has(name)));
    const kept = Object.entries(given).filter(([name]) => !theirs.has(name));
    return { input: { ...(Object.fromEntries(kept) as Input), expectedVersion: version } };
  };
  return { fields, resolve };
}

function givenOf({ kind }: AskField, answer: string): string | boolean {
  return kind === 'check' ? answer === answerOf(true) : answer.trim();
}

/** What an input holds, as a dialog was answered it: nothing as an empty text, lists as one. */
function answerIn(value: unknown): string {
  if (typeof value === 'boolean') return answerOf(value);
  if (Array.isArray(value)) return value.join(', ');
  return value === null || value === undefined ? '' : String(value);
}

function answerOf(checked: boolean): string {
  return checked ? 'yes' : '';
}
