import { createHash } from 'node:crypto';
import type { ReportContent, ReportLineInput } from '@roadbook/application';
import { fault, INDICATORS, type FieldFault, type PartnerReportView, type ReportLineView } from '@roadbook/domain';

/** What was sent: as the fields of the page, by name. */
export type Typed = ReadonlyMap<string, string>;

/** The fields of a line that people write. */
export const LINE_FIELDS = ['text', 'progress', 'health', 'nextSteps'] as const;
export type LineField = (typeof LINE_FIELDS)[number];

/** The name of a field of the page, and of what it held when the page was made. */
export function fieldName({ thing, id }: Pick<ReportLineView, 'thing' | 'id'>, field: LineField): string {
  return `${thing}:${id}:${field}`;
}
export function indicatorName(indicator: string): string {
  return `indicator:${indicator}`;
}
export const REMARKS = 'remarks';
/** Before the name of a field that says what it held: what nobody touched is not written, so that nobody is overwritten. */
export const WAS = 'was:';

/** What a hidden field says of a value: enough to tell whether it was touched. */
export function markOf(value: string): string {
  return createHash('sha256').update(plain(value)).digest('base64url').slice(0, 10);
}

/** The fields of a line that the page offers: progress and health are asked of the lead. */
export function fieldsOf({ thing, role }: ReportLineView): readonly LineField[] {
  if (thing !== 'Action') return ['text'];
  return role === 'LEAD' ? LINE_FIELDS : ['text', 'nextSteps'];
}

/** A line's field as the page shows it. */
export function shownValue(line: ReportLineView, field: LineField): string {
  const value = line[field];
  return value === null ? '' : String(value);
}

/** What was written, and where on the page each of it stands, so that faults find their fields. */
export interface Written {
  readonly content: ReportContent;
  /** Names of fields by the paths that faults name. */
  readonly places: ReadonlyMap<string, string>;
}

/** Reads the fields of the page; only those that were touched are written. */
export function readTyped(report: PartnerReportView, typed: Typed): Written {
  const places = new Map<string, string>();
  const lines: ReportLineInput[] = [];
  for (const line of report.lines) {
    const touched = fieldsOf(line).filter((field) => isTouched(typed, fieldName(line, field)));
    if (touched.length === 0) continue;
    for (const field of touched) places.set(`input.lines.${lines.length}.${field}`, fieldName(line, field));
    const values = touched.map((field) => [field, lineValue(field, typed.get(fieldName(line, field))!)]);
    lines.push({ thing: line.thing, subject: line.id, ...(Object.fromEntries(values) as Partial<ReportLineInput>) });
  }
  const indicators = INDICATORS.filter((indicator) => isTouched(typed, indicatorName(indicator)));
  indicators.forEach((indicator, index) => places.set(`input.indicators.${index}.value`, indicatorName(indicator)));
  places.set('input.remarks', REMARKS);
  const content: ReportContent = {
    lines,
    indicators: indicators.map((indicator) => ({ indicator, value: typed.get(indicatorName(indicator))!.trim() })),
    remarks: isTouched(typed, REMARKS) ? typed.get(REMARKS)! : undefined,
  };
  return { content, places };
}

function isTouched(typed: Typed, name: string): boolean {
  const value = typed.get(name);
  return value !== undefined && typed.get(`${WAS}${name}`) !== markOf(value);
}

function lineValue(field: LineField, value: string): string | number | null {
  if (field === 'text' || field === 'nextSteps') return value;
  const given = value.trim();
  if (given === '') return null;
  return field === 'progress' ? Number(given) : given;
}

/** Browsers send line feeds in pairs. */
function plain(value: string): string {
  return value.replace(/\r\n?/g, '\n').trim();
}

/** Reads what a program sends: the input of savePartnerReport without partnership, period and organisation. */
export function readContent(body: unknown): { content: ReportContent; faults: FieldFault[] } {
  const faults: FieldFault[] = [];
  const given = isRecord(body) ? body : {};
  const list = (name: 'lines' | 'indicators'): Readonly<Record<string, unknown>>[] => {
    const value = given[name];
    if (value === undefined || value === null) return [];
    const sound = Array.isArray(value) && value.length <= 200 && value.every(isRecord);
    if (!sound) faults.push(fault(`input.${name}`, 'LINKED_NOT_A_LIST', { most: 200 }));
    return sound ? value : [];
  };
  const text = (path: string, value: unknown): string | null | undefined => {
    if (value === undefined || value === null || typeof value === 'string') return value;
    faults.push(fault(`input.${path}`, 'LINKED_NOT_A_TEXT'));
    return undefined;
  };
  const lines = list('lines').map((line, index): ReportLineInput => {
    const path = (name: string): string => `lines.${index}.${name}`;
    const { progress } = line;
    return {
      thing: text(path('thing'), line['thing']) ?? '',
      subject: text(path('subject'), line['subject']) ?? '',
      text: text(path('text'), line['text']),
      progress: progress === undefined || progress === null ? progress : Number(progress),
      health: text(path('health'), line['health']),
      nextSteps: text(path('nextSteps'), line['nextSteps']),
    };
  });
  const indicators = list('indicators').map((one, index) => ({
    indicator: text(`indicators.${index}.indicator`, one['indicator']) ?? '',
    value: text(`indicators.${index}.value`, one['value']),
  }));
  return { content: { lines, indicators, remarks: text('remarks', given['remarks']) }, faults };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
