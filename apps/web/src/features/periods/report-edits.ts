import type { Report } from './periods.operations.js';

export type ReportLine = Report['lines'][number];
export type LineField = 'text' | 'progress' | 'health' | 'nextSteps';
type Indicator = Report['indicators'][number]['indicator'];
export type FieldValue = string | number | null;

/** What somebody wrote into one field and is not saved yet, and what stood there when they began. */
export interface Edit {
  readonly value: FieldValue;
  readonly base: FieldValue;
}

/** Edits by their field's name: `Action.<id>.text`, `indicator.EVENTS`, `remarks`. */
export type Edits = Readonly<Record<string, Edit>>;

export const REMARKS = 'remarks';
const LINE_FIELDS: readonly LineField[] = ['text', 'progress', 'health', 'nextSteps'];

/** The name of a field of a line; the element that edits it bears it as its id. */
export function lineField({ thing, id }: Pick<ReportLine, 'thing' | 'id'>, field: LineField): string {
  return `${thing}.${id}.${field}`;
}

export function indicatorField(indicator: string): string {
  return `indicator.${indicator}`;
}

/** Everything that a report says, by field. */
export function valuesOf({ lines, indicators, remarks }: Pick<Report, 'lines' | 'indicators' | 'remarks'>) {
  const values = new Map<string, FieldValue>([[REMARKS, remarks ?? '']]);
  for (const line of lines) {
    for (const field of LINE_FIELDS) values.set(lineField(line, field), line[field] ?? (isText(field) ? '' : null));
  }
  for (const { indicator, value } of indicators) values.set(indicatorField(indicator), value ?? '');
  return values;
}

function isText(field: LineField): boolean {
  return field === 'text' || field === 'nextSteps';
}

/** One more edit; one that goes back to what is saved is none. */
export function edited(edits: Edits, field: string, value: FieldValue, saved: FieldValue): Edits {
  const { [field]: before, ...others } = edits;
  const base = before ? before.base : saved;
  return value === saved && base === saved ? others : { ...others, [field]: { value, base } };
}

/** The fields that somebody else has written meanwhile, and differently. */
export function conflictsOf(edits: Edits, saved: ReadonlyMap<string, FieldValue>): string[] {
  return Object.entries(edits).flatMap(([field, { value, base }]) => {
    const theirs = saved.get(field);
    return theirs !== undefined && theirs !== base && theirs !== value ? [field] : [];
  });
}

/** The edits that may be sent: fields that the report still has, and about which nobody disagrees. */
export function sendable(edits: Edits, saved: ReadonlyMap<string, FieldValue>): Edits {
  const conflicts = new Set(conflictsOf(edits, saved));
  return Object.fromEntries(Object.entries(edits).filter(([field]) => saved.has(field) && !conflicts.has(field)));
}

/** The edits that are left when some were saved: those that were changed again meanwhile. */
export function settled(edits: Edits, sent: Edits): Edits {
  const left = Object.entries(edits).flatMap(([field, edit]) => {
    const saved = sent[field];
    if (!saved) return [[field, edit] as const];
    return saved.value === edit.value ? [] : [[field, { value: edit.value, base: saved.value }] as const];
  });
  return Object.fromEntries(left);
}

/** What an edit of an own field was meant to replace is replaced, whatever stands there now. */
export function keepMine(edits: Edits, field: string, saved: FieldValue): Edits {
  const edit = edits[field];
  return edit ? { ...edits, [field]: { value: edit.value, base: saved } } : edits;
}

/** Gives up an own edit for what somebody else wrote. */
export function takeTheirs(edits: Edits, field: string): Edits {
  const { [field]: _mine, ...others } = edits;
  return others;
}

/** Edits as the mutation takes them. */
export function inputOf(edits: Edits, report: Report) {
  const has = (field: string): boolean => field in edits;
  const lines = report.lines.flatMap((line) => {
    const fields = LINE_FIELDS.filter((field) => has(lineField(line, field)));
    if (fields.length === 0) return [];
    const given = Object.fromEntries(fields.map((field) => [field, edits[lineField(line, field)]!.value]));
    return [{ thing: line.thing, subject: line.code ?? line.id, ...given }];
  });
  const indicators = report.indicators
    .filter(({ indicator }) => has(indicatorField(indicator)))
    .map(({ indicator }) => ({ indicator, value: textOf(edits[indicatorField(indicator)]!) }));
  return {
    ...(lines.length > 0 && { lines }),
    ...(indicators.length > 0 && { indicators }),
    ...(has(REMARKS) && { remarks: textOf(edits[REMARKS]!) }),
  };
}

function textOf({ value }: Edit): string | null {
  return String(value ?? '').trim() || null;
}

/** Something that the report lacks, and the field that mends it. */
export interface Lack {
  readonly field: string;
  readonly message: string;
}

/** What is missing by the server's account and has not been written since. */
export function lacksOf({ missing }: Report, valueOf: (field: string) => FieldValue): Lack[] {
  return missing
    .map(({ message, params }) => ({ field: fieldOf(params as Params), message }))
    .filter(({ field }) => isEmpty(valueOf(field)));
}

interface Params {
  readonly thing?: ReportLine['thing'];
  readonly id?: string;
  readonly field?: LineField;
  readonly indicator?: Indicator;
}

function fieldOf({ thing, id, field, indicator }: Params): string {
  return thing && id && field ? lineField({ thing, id }, field) : indicatorField(indicator ?? '');
}

export function isEmpty(value: FieldValue): boolean {
  return value === null || String(value).trim() === '';
}

/** True when something has to be said in a line, or was said already. */
export function isAsked({ complete, text, nextSteps, progress, health }: ReportLine): boolean {
  return !complete || text !== '' || nextSteps !== null || progress !== null || health !== null;
}

export type LineGroup = 'LED' | 'CONTRIBUTED' | 'MILESTONES' | 'DELIVERABLES' | 'RISKS' | 'FOLLOW_UPS';
export const GROUPS: readonly LineGroup[] = ['LED', 'CONTRIBUTED', 'MILESTONES', 'DELIVERABLES', 'RISKS', 'FOLLOW_UPS'];

/** The part of the form in which a line stands. */
export function groupOf({ thing, role }: ReportLine): LineGroup {
  switch (thing) {
    case 'Action':
      return role === 'LEAD' ? 'LED' : 'CONTRIBUTED';
    case 'Milestone':
      return 'MILESTONES';
    case 'Deliverable':
      return 'DELIVERABLES';
    case 'Risk':
      return 'RISKS';
    case 'FollowUp':
      return 'FOLLOW_UPS';
  }
}
