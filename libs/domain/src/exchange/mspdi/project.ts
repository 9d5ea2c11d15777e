import { isLocalDate, addDays, type LocalDate } from '../../shared/calendar.js';
import { normaliseName } from '../../shared/names.js';
import { child, listed, textOf, type XmlElement } from './element.js';
import { CUSTOM_FIELDS, DAY_MINUTES, LINK_TYPES, type CustomKey } from './fields.js';

/** A task of a project file, as far as it concerns a plan. */
export interface ProjectTask {
  readonly uid: string;
  /** The number of its row, as people see it. */
  readonly id: number;
  readonly name: string;
  readonly wbs: string | undefined;
  readonly level: number;
  readonly summary: boolean;
  readonly milestone: boolean;
  readonly inactive: boolean;
  readonly priority: number | undefined;
  readonly start: LocalDate | undefined;
  readonly finish: LocalDate | undefined;
  readonly percent: number | undefined;
  readonly actualStart: LocalDate | undefined;
  readonly actualFinish: LocalDate | undefined;
  readonly baseline: readonly [start: LocalDate | undefined, finish: LocalDate | undefined] | undefined;
  readonly notes: string | undefined;
  readonly custom: ReadonlyMap<CustomKey, string>;
  readonly links: readonly ProjectLink[];
}

export interface ProjectLink {
  readonly uid: string;
  readonly type: (typeof LINK_TYPES)[number];
  /** Calendar days; undefined for what cannot be counted in days, as a share of the predecessor's length. */
  readonly lagDays: number | undefined;
  readonly elsewhere: boolean;
}

/** A project file, as far as it concerns a plan. */
export interface Project {
  readonly tasks: readonly ProjectTask[];
  readonly resources: ReadonlyMap<string, ProjectResource>;
  readonly assignments: ReadonlyMap<
    string,
    readonly { readonly resource: string; readonly notes: string | undefined }[]
  >;
  /** Working days of its week. */
  readonly workingDays: number;
}

export interface ProjectResource {
  readonly name: string;
  readonly initials: string | undefined;
}

const WORK = '1';
const WEEK = 7;
const TENTHS = 10;
const MINUTES_OF_A_DAY = 1_440;
/** The formats of lags that go on at night and at weekends; and those that are shares of a length. */
const ELAPSED = [4, 6, 8, 10, 12, 20, 36, 38, 40, 42, 44, 52];
const SHARES = [19, 20, 51, 52];

/** Reads what concerns a plan from the document of a project file. */
export function projectOf(document: XmlElement): Project {
  const workingDays = workingDaysOf(document);
  const minutes = Number(textOf(document, 'MinutesPerDay'));
  const dayMinutes = minutes > 0 && minutes <= MINUTES_OF_A_DAY ? minutes : DAY_MINUTES;
  const fields = customFieldsOf(document);
  return {
    tasks: listed(document, 'Tasks', 'Task')
      .filter((task) => textOf(task, 'IsNull') !== '1')
      .map((task, at) => taskOf(task, at + 1, fields, { workingDays, dayMinutes })),
    resources: resourcesOf(document),
    assignments: assignmentsOf(document),
    workingDays,
  };
}

interface Time {
  readonly workingDays: number;
  readonly dayMinutes: number;
}

function taskOf(task: XmlElement, place: number, fields: ReadonlyMap<string, CustomKey>, time: Time): ProjectTask {
  const id = Number(textOf(task, 'ID') ?? place);
  const zero = task.children.filter(({ name }) => name === 'Baseline');
  const baseline = zero.find((one) => (textOf(one, 'Number') ?? '0') === '0');
  const attributes = task.children.filter(({ name }) => name === 'ExtendedAttribute');
  const custom = new Map<CustomKey, string>();
  for (const attribute of attributes) {
    const key = fields.get(textOf(attribute, 'FieldID') ?? '');
    const value = textOf(attribute, 'Value');
    if (key && value) custom.set(key, value);
  }
  return {
    uid: textOf(task, 'UID') ?? '',
    id: Number.isInteger(id) ? id : place,
    name: textOf(task, 'Name') ?? '',
    wbs: textOf(task, 'WBS'),
    level: numberIn(task, 'OutlineLevel') ?? 1,
    summary: textOf(task, 'Summary') === '1',
    milestone: textOf(task, 'Milestone') === '1',
    inactive: textOf(task, 'Active') === '0',
    priority: numberIn(task, 'Priority'),
    start: startIn(task, 'Start') ?? startIn(task, 'ManualStart'),
    finish: finishIn(task, 'Finish') ?? finishIn(task, 'ManualFinish'),
    percent: numberIn(task, 'PercentComplete'),
    actualStart: startIn(task, 'ActualStart'),
    actualFinish: finishIn(task, 'ActualFinish'),
    baseline: baseline && [startIn(baseline, 'Start'), finishIn(baseline, 'Finish')],
    notes: textOf(task, 'Notes'),
    custom,
    links: task.children.filter(({ name }) => name === 'PredecessorLink').map((link) => linkOf(link, time)),
  };
}

function linkOf(link: XmlElement, time: Time): ProjectLink {
  return {
    uid: textOf(link, 'PredecessorUID') ?? '',
    type: LINK_TYPES[numberIn(link, 'Type') ?? 1] ?? 'FS',
    lagDays: lagOf(numberIn(link, 'LinkLag') ?? 0, numberIn(link, 'LagFormat') ?? 0, time),
    elsewhere: textOf(link, 'CrossProject') === '1',
  };
}

/** Lags are tenths of minutes; those of working days are said in calendar days, by the days that a week has. */
function lagOf(tenths: number, format: number, { workingDays, dayMinutes }: Time): number | undefined {
  if (tenths === 0) return 0;
  if (SHARES.includes(format)) return undefined;
  const minutes = tenths / TENTHS;
  const days = ELAPSED.includes(format) ? minutes / MINUTES_OF_A_DAY : (minutes / dayMinutes) * (WEEK / workingDays);
  return Math.sign(days) * Math.ceil(Math.abs(days) - 1e-9);
}

function customFieldsOf(document: XmlElement): Map<string, CustomKey> {
  const fields = new Map<string, CustomKey>();
  for (const definition of listed(document, 'ExtendedAttributes', 'ExtendedAttribute')) {
    const alias = normaliseName(textOf(definition, 'Alias') ?? '');
    const known = CUSTOM_FIELDS.find((one) => normaliseName(one.alias) === alias);
    if (known) fields.set(textOf(definition, 'FieldID') ?? '', known.key);
  }
  return fields;
}

function resourcesOf(document: XmlElement): Map<string, ProjectResource> {
  const resources = new Map<string, ProjectResource>();
  for (const resource of listed(document, 'Resources', 'Resource')) {
    const name = textOf(resource, 'Name');
    const works = (textOf(resource, 'Type') ?? WORK) === WORK && textOf(resource, 'IsNull') !== '1';
    if (name && works) resources.set(textOf(resource, 'UID') ?? '', { name, initials: textOf(resource, 'Initials') });
  }
  return resources;
}

function assignmentsOf(document: XmlElement): Map<string, { resource: string; notes: string | undefined }[]> {
  const assignments = new Map<string, { resource: string; notes: string | undefined }[]>();
  for (const assignment of listed(document, 'Assignments', 'Assignment')) {
    const task = textOf(assignment, 'TaskUID') ?? '';
    const others = assignments.get(task) ?? [];
    others.push({ resource: textOf(assignment, 'ResourceUID') ?? '', notes: textOf(assignment, 'Notes') });
    assignments.set(task, others);
  }
  return assignments;
}

/** The working days of the project's own calendar; five where it does not say. */
function workingDaysOf(document: XmlElement): number {
  const calendars = listed(document, 'Calendars', 'Calendar');
  const own = calendars.find((one) => textOf(one, 'UID') === (textOf(document, 'CalendarUID') ?? '1')) ?? calendars[0];
  const days = own ? listed(own, 'WeekDays', 'WeekDay') : [];
  const said = days.filter((day) => (numberIn(day, 'DayType') ?? 0) > 0);
  if (said.length < WEEK) return 5;
  return Math.max(1, said.filter((day) => textOf(day, 'DayWorking') === '1').length);
}

function numberIn(element: XmlElement, name: string): number | undefined {
  const text = textOf(element, name);
  const number = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

function startIn(element: XmlElement, name: string): LocalDate | undefined {
  const date = textOf(element, name)?.slice(0, 10);
  return isLocalDate(date) ? date : undefined;
}

/** A day's end; what ends at midnight ended on the day before. */
function finishIn(element: XmlElement, name: string): LocalDate | undefined {
  const text = textOf(element, name);
  const date = text?.slice(0, 10);
  if (!isLocalDate(date)) return undefined;
  const begun = child(element, 'Start')?.text.trim();
  const before = addDays(date, -1);
  return /^T00:00(:00)?$/.test(text!.slice(10)) && begun !== text && isLocalDate(before) ? before : date;
}
