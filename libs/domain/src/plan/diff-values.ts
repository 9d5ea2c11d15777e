import { minutesBlocks } from '../committee/minutes.js';
import { labelOf, targetOf, type Finder } from './reference.js';
import type { ThingName } from './things.js';

type Row = Readonly<Record<string, unknown>>;

/**
 * A field's value as a text to read: ids as codes or short names, lists separated by commas, nothing as null.
 */
export function valueText(find: Finder, thing: ThingName, field: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (thing === 'CommitteeSession' && field === 'minutes') return minutesText(value);
  if (!Array.isArray(value)) return itemText(find, thing, field, value);
  if (value.length === 0) return null;
  if (field === 'quorum') return value.join('/');
  return value.map((item) => itemText(find, thing, field, item)).join(', ');
}

/** The items of a list that went and that came, as texts; undefined for what is no list, and where none stays. */
export function listChange(
  find: Finder,
  thing: ThingName,
  field: string,
  before: unknown,
  after: unknown,
): { gone: string[]; come: string[] } | undefined {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  const texts = (list: readonly unknown[]): string[] => list.map((item) => itemText(find, thing, field, item));
  const [old, now] = [texts(before), texts(after)];
  const gone = old.filter((text) => !now.includes(text));
  const come = now.filter((text) => !old.includes(text));
  return gone.length === old.length || gone.length + come.length === 0 ? undefined : { gone, come };
}

function itemText(find: Finder, thing: ThingName, field: string, item: unknown): string {
  if (typeof item !== 'object' || item === null) {
    const target = targetOf(thing, field);
    return target ? labelOf(find, target, String(item)) : String(item);
  }
  const row = item as Row;
  const shape = SHAPES[field];
  if (shape) return shape((name) => itemText(find, thing, name, row[name]), row, find);
  return Object.entries(row)
    .map(([name, value]) => [name, valueText(find, thing, name, value)] as const)
    .filter(([, text]) => text !== null)
    .map(([name, text]) => `${name} ${text}`)
    .join(' ');
}

/** The words of minutes, a line for each block or item. */
function minutesText(value: unknown): string | null {
  const lines = minutesBlocks(value).flatMap((block) => (block.kind === 'list' ? block.items : [block.text]));
  return lines.length === 0 ? null : lines.join('\n');
}

/** How the objects within a field are written; `text` gives the text of one of their own fields. */
const SHAPES: Readonly<Record<string, (text: (name: string) => string, row: Row, find: Finder) => string>> = {
  agenda: (text) => `${text('position')}. ${text('title')}`,
  attendance: (text, row) => {
    if (row['heldById']) return `${text('organisationId')} by ${text('heldById')}`;
    return `${text('organisationId')} ${row['present'] ? 'present' : 'absent'}`;
  },
  budget: (text) => `${text('amount')} ${text('currency')}`,
  budgetLines: (text, row) =>
    `${text('category')} ${row['organisationId'] ? text('organisationId') : text('regionId')} ${text('amount')}${inBrackets(text, row, ['year'])}`,
  coInvestors: (text, row) => (row['organisationId'] ? text('organisationId') : text('name')),
  competenceDomains: (text) => text('code'),
  conditions: (text) => `${text('text')} (${text('ownerId')}, ${text('dueDate')})`,
  contributors: (text) => `${text('organisationId')} ${text('responsibility')}`,
  criteria: (text, row) => `${text('code')} ${row['met'] ? 'met' : 'not met'}`,
  dependencies: (text, row) => `${text('actionId')} ${text('type')}${lagText(Number(row['lagDays']))}`,
  figures: (text, row) => `${text('name')} ${text('value')}${row['basis'] ? ` (${text('basis')})` : ''}`,
  fundingMix: (text, row) =>
    `${row['scheme'] ? text('scheme') : text('source')} ${text('amount')} ${text('status')}${inBrackets(text, row, ['organisationId', 'investor', 'cost', 'year'])}`,
  holidays: (text, row) => (row['from'] === row['to'] ? text('from') : `${text('from')}/${text('to')}`),
  indicators: (text) => `${text('indicator')} ${text('value')}`,
  lines: (text, row, find) => `${subjectOfLine(find, row)}: ${lineText(text, row)}`,
  links: (text) => text('title'),
  moves: (text) => `${text('actionId')} ${text('toStart')}/${text('toEnd')}`,
  objections: (text) => `${text('organisationId')}: ${text('reason')}`,
  steps: (text, row) => `${text('step')} ${text('date')}${row['note'] ? ` (${text('note')})` : ''}`,
  values: (text, row) => `${text('periodId')}: ${text('value')}${row['note'] ? ` (${text('note')})` : ''}`,
  versions: (text, row) => `version ${text('number')}${row['reason'] ? ` (reopened: ${text('reason')})` : ''}`,
  veto: (text) => `${text('organisationId')}: ${text('reason')}`,
  votes: (text) => `${text('organisationId')} ${text('vote')}`,
};

/** What there is of some details: ` (CEP, Samples, 2027)`. */
function inBrackets(text: (name: string) => string, row: Row, names: readonly string[]): string {
  const given = names.filter((name) => row[name] !== null && row[name] !== undefined).map(text);
  return given.length === 0 ? '' : ` (${given.join(', ')})`;
}

/** What a line of a partner report is about: by its code, a follow-up by its text. */
function subjectOfLine(find: Finder, { thing, id }: Row): string {
  if (thing === 'FollowUp') return find('FollowUp', String(id))?.text ?? String(id);
  return labelOf(find, thing as ThingName, String(id));
}

/** What a line of a partner report says. */
function lineText(text: (name: string) => string, row: Row): string {
  const parts = ['progress', 'health', 'text', 'nextSteps'].filter((name) => row[name] !== null && row[name] !== '');
  return parts.map((name) => (name === 'progress' ? `${text(name)} %` : text(name))).join(', ');
}

function lagText(days: number): string {
  if (days === 0) return '';
  return days > 0 ? `+${days}` : String(days);
}
