import type { PlanAction, PlanFrame } from './plan.operations.js';
import type { ColumnId } from './columns.js';
import { HEALTHS, PHASES, PRIORITIES, STATUSES, type Group, type View } from './view.js';

/** An action with what it only names, ready to be searched, ordered and shown. */
export interface PlanRow {
  readonly action: PlanAction;
  readonly activity: string;
  readonly lead: { readonly id: string; readonly shortName: string; readonly name: string };
  readonly region: string;
  /** Of the lead and of whoever works on it. */
  readonly regions: readonly string[];
  /** The short names of all who lead or contribute. */
  readonly partners: readonly string[];
  /** Whether its own end has passed; what else is overdue about it is a milestone or a deliverable. */
  readonly late: boolean;
  /** What is searched: folded. */
  readonly text: string;
}

/** A line of the table: a group's head, or an action. */
export type Item =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly value: string;
      readonly count: number;
      readonly open: boolean;
    }
  | { readonly kind: 'row'; readonly key: string; readonly row: PlanRow };

const LIVE: readonly string[] = ['PLANNED', 'IN_PROGRESS', 'ON_HOLD'];
const WORKING: readonly string[] = ['RESPONSIBLE', 'SUPPORT'];
const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** A text without case and accents, for searching. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/**
 * Joins actions with the names of the frame; an action that has not changed gives the same row again.
 * @param today the local date by which something is overdue
 */
export function makeJoin(frame: PlanFrame, today: string): (action: PlanAction) => PlanRow {
  const activities = new Map(frame.activities.map((one) => [one.id, one]));
  const organisations = new Map(frame.organisations.map((one) => [one.id, one]));
  const known = new WeakMap<PlanAction, PlanRow>();
  const regionOf = (id: string): string => organisations.get(id)?.region.name ?? '';
  const join = (action: PlanAction): PlanRow => {
    const { lead, contributors } = action;
    const activity = activities.get(action.activity.id)?.title ?? '';
    const name = organisations.get(lead.id)?.name ?? lead.shortName;
    const working = contributors.filter((part) => WORKING.includes(part.responsibility));
    const regions = [lead.id, ...working.map((part) => part.organisation.id)].map(regionOf).filter(Boolean);
    return {
      action,
      activity,
      lead: { id: lead.id, shortName: lead.shortName, name },
      region: regionOf(lead.id),
      regions: [...new Set(regions)],
      partners: [lead.shortName, ...contributors.map((part) => part.organisation.shortName)],
      late: LIVE.includes(action.status) && (action.baselineEnd ?? action.plannedEnd) < today,
      text: fold([action.code, action.title, lead.shortName, name, activity].join(' ')),
    };
  };
  return (action) => {
    const row = known.get(action) ?? join(action);
    known.set(action, row);
    return row;
  };
}

/** The rows that a view shows, in its order. */
export function shownRows(rows: readonly PlanRow[], view: View): PlanRow[] {
  const test = testOf(view);
  return rows.filter(test).sort(comparison(view));
}

/** The lines of the table: rows in the view's order, under the heads of their groups. */
export function itemsOf(rows: readonly PlanRow[], group: Group, closed: ReadonlySet<string>): Item[] {
  if (group === 'none') return rows.map(rowItem);
  const groups = new Map<string, PlanRow[]>();
  for (const row of rows) {
    const value = groupValue(row, group);
    const members = groups.get(value);
    if (members) members.push(row);
    else groups.set(value, [row]);
  }
  return [...groups.entries()]
    .sort(([left], [right]) => compareGroups(group, left, right))
    .flatMap(([value, members]): Item[] => {
      const key = `${group}:${value}`;
      const open = !closed.has(key);
      const head: Item = { kind: 'group', key, value, count: members.length, open };
      return open ? [head, ...members.map(rowItem)] : [head];
    });
}

/** The value by which a row belongs to a group; partners group by who leads, so that each action stands once. */
export function groupValue({ action }: PlanRow, group: Group): string {
  switch (group) {
    case 'activity':
      return action.activity.code;
    case 'phase':
      return action.phase;
    case 'partner':
      return action.lead.shortName;
    case 'status':
      return action.status;
    case 'none':
      return '';
  }
}

function rowItem(row: PlanRow): Item {
  return { kind: 'row', key: row.action.id, row };
}

function compareGroups(group: Group, left: string, right: string): number {
  if (group === 'phase') return rank(PHASES, left) - rank(PHASES, right);
  if (group === 'status') return rank(STATUSES, left) - rank(STATUSES, right);
  return collator.compare(left, right);
}

function testOf({ q, filters, overdue }: View): (row: PlanRow) => boolean {
  const tests: ((row: PlanRow) => boolean)[] = [];
  const words = fold(q).split(/\s+/).filter(Boolean);
  if (words.length > 0) tests.push(({ text }) => words.every((word) => text.includes(word)));
  if (overdue !== null) tests.push(({ action }) => action.overdue === overdue);
  const among = (wanted: readonly string[], read: (row: PlanRow) => readonly string[]): void => {
    if (wanted.length === 0) return;
    const folded = new Set(wanted.map(fold));
    tests.push((row) => read(row).some((value) => folded.has(fold(value))));
  };
  among(filters.activity, ({ action }) => [action.activity.code]);
  among(filters.phase, ({ action }) => [action.phase]);
  among(filters.status, ({ action }) => [action.status]);
  among(filters.health, ({ action }) => [action.computedHealth]);
  among(filters.priority, ({ action }) => [action.priority]);
  among(filters.lead, ({ lead }) => [lead.shortName]);
  among(filters.partner, ({ partners }) => partners);
  among(filters.region, ({ regions }) => regions);
  return (row) => tests.every((test) => test(row));
}

type Comparison = (left: PlanRow, right: PlanRow) => number;

const byCode: Comparison = (left, right) => compareCodes(left.action.code, right.action.code);

/** What is not there comes last, whichever way; ties go by code. */
function comparison({ sort: { column, descending } }: View): Comparison {
  const way = descending ? -1 : 1;
  if (column === 'code') return (left, right) => way * byCode(left, right);
  const read = KEYS[column];
  return (left, right) => {
    const [one, other] = [read(left), read(right)];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || byCode(left, right);
    return way * compareKeys(one, other) || byCode(left, right);
  };
}

function compareKeys(left: string | number, right: string | number): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return collator.compare(String(left), String(right));
}

const KEYS: Readonly<Record<ColumnId, (row: PlanRow) => string | number | null>> = {
  code: ({ action }) => action.code,
  title: ({ action }) => action.title,
  activity: ({ action }) => action.activity.code,
  lead: ({ lead }) => lead.shortName,
  region: ({ region }) => region || null,
  contributors: ({ partners }) => partners.length,
  priority: ({ action }) => rank(PRIORITIES, action.priority),
  phase: ({ action }) => rank(PHASES, action.phase),
  finalPhase: ({ action }) => rank(PHASES, action.finalPhase),
  status: ({ action }) => rank(STATUSES, action.status),
  progress: ({ action }) => action.progress,
  health: ({ action }) => rank(HEALTHS, action.computedHealth),
  declaredHealth: ({ action }) => (action.declaredHealth ? rank(HEALTHS, action.declaredHealth) : null),
  plannedStart: ({ action }) => dayKey(action.plannedStart),
  plannedEnd: ({ action }) => dayKey(action.plannedEnd),
  baselineEnd: ({ action }) => (action.baselineEnd ? dayKey(action.baselineEnd) : null),
  updatedAt: ({ action }) => Date.parse(action.updatedAt),
};

/** A local date as a number that orders like it, which is faster to compare than text. */
function dayKey(date: string): number {
  return Number(date.replaceAll('-', ''));
}

function rank(values: readonly string[], value: string): number {
  return values.indexOf(value);
}

/** A1.2 before A1.10. */
export function compareCodes(left: string, right: string): number {
  return collator.compare(left, right);
}
