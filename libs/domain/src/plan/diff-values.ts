import { minutesBlocks } from '../committee/minutes.js';
import { say, wordOf } from '../messages/index.js';
import type { Params } from '../shared/verdict.js';
import { labelOf, targetOf, type Finder } from './reference.js';
import type { ThingName } from './things.js';

type Row = Readonly<Record<string, unknown>>;

/** Where the things that values name are found, and the language in which values are read. */
interface Reader {
  readonly find: Finder;
  readonly language: string;
}

/**
 * A field's value as a text to read: ids as codes or short names, lists separated by commas, nothing as null. A value of an
 * enumeration that is all there is stays as it is, for clients to say; within a list it is said as its word.
 */
export function valueText(reader: Reader, thing: ThingName, field: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (thing === 'CommitteeSession' && field === 'minutes') return minutesText(value);
  if (!Array.isArray(value)) return itemText(reader, thing, field, value);
  if (value.length === 0) return null;
  if (field === 'quorum') return value.join('/');
  return value.map((item) => itemText(reader, thing, field, item)).join(', ');
}

/** The items of a list that went and that came, as texts; undefined for what is no list, and where none stays. */
export function listChange(
  reader: Reader,
  thing: ThingName,
  field: string,
  before: unknown,
  after: unknown,
): { gone: string[]; come: string[] } | undefined {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  const texts = (list: readonly unknown[]): string[] => list.map((item) => itemText(reader, thing, field, item));
  const [old, now] = [texts(before), texts(after)];
  const gone = old.filter((text) => !now.includes(text));
  const come = now.filter((text) => !old.includes(text));
  return gone.length === old.length || gone.length + come.length === 0 ? undefined : { gone, come };
}

function itemText(reader: Reader, thing: ThingName, field: string, item: unknown): string {
  if (typeof item !== 'object' || item === null) {
    const target = targetOf(thing, field);
    return target ? labelOf(reader.find, target, String(item)) : String(item);
  }
  const row = item as Row;
  const shape = SHAPES[field];
  if (shape) {
    const text = (name: string): string => itemText(reader, thing, name, row[name]);
    return shape((name) => (SAID.includes(name) ? wordOf(text(name), reader.language) : text(name)), row, reader);
  }
  return Object.entries(row)
    .map(([name, value]) => [name, valueText(reader, thing, name, value)] as const)
    .filter(([, text]) => text !== null)
    .map(([name, text]) => `${name} ${text}`)
    .join(' ');
}

/** The words of minutes, a line for each block or item. */
function minutesText(value: unknown): string | null {
  const lines = minutesBlocks(value).flatMap((block) => (block.kind === 'list' ? block.items : [block.text]));
  return lines.length === 0 ? null : lines.join('\n');
}

/** Fields within such objects whose values are of an enumeration that has words. */
const SAID = ['health', 'indicator', 'responsibility', 'status', 'step', 'vote'];

type Text = (name: string) => string;

/** How the objects within a field are written; `text` gives the text of one of their own fields. */
const SHAPES: Readonly<Record<string, (text: Text, row: Row, reader: Reader) => string>> = {
  agenda: (text) => `${text('position')}. ${text('title')}`,
  attendance: (text, row, reader) => {
    const organisation = text('organisationId');
    if (row['heldById']) return said(reader, 'MINUTES_PROXY', { absent: organisation, by: text('heldById') });
    return said(reader, row['present'] ? 'ITEM_PRESENT' : 'ITEM_ABSENT', { organisation });
  },
  budget: (text) => `${text('amount')} ${text('currency')}`,
  budgetLines: (text, row) =>
    `${text('category')} ${row['organisationId'] ? text('organisationId') : text('regionId')} ${text('amount')}${inBrackets(text, row, ['year'])}`,
  coInvestors: (text, row) => (row['organisationId'] ? text('organisationId') : text('name')),
  competenceDomains: (text) => text('code'),
  conditions: (text) => `${text('text')} (${text('ownerId')}, ${text('dueDate')})`,
  contributors: (text) => `${text('organisationId')} ${text('responsibility')}`,
  criteria: (text, row, reader) => said(reader, row['met'] ? 'ITEM_MET' : 'ITEM_NOT_MET', { criterion: text('code') }),
  dependencies: (text, row) => `${text('actionId')} ${text('type')}${lagText(Number(row['lagDays']))}`,
  figures: (text, row) => `${text('name')} ${text('value')}${row['basis'] ? ` (${text('basis')})` : ''}`,
  fundingMix: (text, row) =>
    `${row['scheme'] ? text('scheme') : text('source')} ${text('amount')} ${text('status')}${inBrackets(text, row, ['organisationId', 'investor', 'cost', 'year'])}`,
  holidays: (text, row) => (row['from'] === row['to'] ? text('from') : `${text('from')}/${text('to')}`),
  indicators: (text) => `${text('indicator')} ${text('value')}`,
  lines: (text, row, { find }) => `${subjectOfLine(find, row)}: ${lineText(text, row)}`,
  links: (text) => text('title'),
  moves: (text) => `${text('actionId')} ${text('toStart')}/${text('toEnd')}`,
  objections: (text) => `${text('organisationId')}: ${text('reason')}`,
  steps: (text, row) => `${text('step')} ${text('date')}${row['note'] ? ` (${text('note')})` : ''}`,
  values: (text, row, reader) => {
    const period = said(reader, 'SUBJECT_PERIOD', { number: text('periodId') });
    return `${period}: ${text('value')}${row['note'] ? ` (${text('note')})` : ''}`;
  },
  versions: (text, row, reader) => {
    const number = text('number');
    if (!row['reason']) return said(reader, 'ITEM_VERSION', { number });
    return said(reader, 'ITEM_VERSION_REOPENED', { number, reason: text('reason') });
  },
  veto: (text) => `${text('organisationId')}: ${text('reason')}`,
  votes: (text) => `${text('organisationId')} ${text('vote')}`,
};

function said({ language }: Reader, code: string, params: Params): string {
  return say({ code, params }, language);
}

/** What there is of some details: ` (CEP, Samples, 2027)`. */
function inBrackets(text: Text, row: Row, names: readonly string[]): string {
  const given = names.filter((name) => row[name] !== null && row[name] !== undefined).map(text);
  return given.length === 0 ? '' : ` (${given.join(', ')})`;
}

/** What a line of a partner report is about: by its code, a follow-up by its text. */
function subjectOfLine(find: Finder, { thing, id }: Row): string {
  if (thing === 'FollowUp') return find('FollowUp', String(id))?.text ?? String(id);
  return labelOf(find, thing as ThingName, String(id));
}

/** What a line of a partner report says. */
function lineText(text: Text, row: Row): string {
  const parts = ['progress', 'health', 'text', 'nextSteps'].filter((name) => row[name] !== null && row[name] !== '');
  return parts.map((name) => (name === 'progress' ? `${text(name)} %` : text(name))).join(', ');
}

function lagText(days: number): string {
  if (days === 0) return '';
  return days > 0 ? `+${days}` : String(days);
}
