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
}

export interface ProjectResource {
  readonly name: string;
  readonly initials: string | undefined;
}

const WORK = '1';
const WEEK = 7;
const WORKING_DAYS = 5;
const TENTHS = 10;
const MINUTES_OF_A_DAY = 1_440;
/** The formats of lags that go on at night and at weekends; and those that are shares of a length. */
const ELAPSED = [4, 6, 8, 10, 12, 20, 36, 38, 40, 42, 44, 52];
const SHARES = [19, 20, 51, 52];

/** Entries of the lists of a project file that are read: a bound on the room that reading takes. */
export const MOST_ENTRIES = 100_000;

/** A task before it is known what its fields and its days mean. */
type RawTask = Omit<ProjectTask, 'custom' | 'links'> & {
  readonly fields: readonly (readonly [id: string, value: string])[];
  readonly links: readonly RawLink[];
};
type RawLink = Omit<ProjectLink, 'lagDays'> & { readonly tenths: number; readonly format: number };

/** Reads what concerns a plan from a project file, entry by entry, so that the file is never there as a whole. */
export class ProjectReader {
  private readonly tasks: RawTask[] = [];
  private readonly fields = new Map<string, CustomKey>();
  private readonly calendars = new Map<string, number>();
  private readonly resources = new Map<string, ProjectResource>();
  private readonly assignments = new Map<string, { resource: string; notes: string | undefined }[]>();
  private entries = 0;

  /** Takes an entry of one of the lists. @returns false when there are too many */
  take(entry: XmlElement): boolean {
    this.entries += 1;
    if (entry.name === 'Task' && textOf(entry, 'IsNull') !== '1') this.tasks.push(taskOf(entry, this.tasks.length + 1));
    else if (entry.name === 'ExtendedAttribute') this.takeField(entry);
    else if (entry.name === 'Calendar') this.calendars.set(textOf(entry, 'UID') ?? '', workingDaysOf(entry));
    else if (entry.name === 'Resource') this.takeResource(entry);
    else if (entry.name === 'Assignment') this.takeAssignment(entry);
    return this.entries <= MOST_ENTRIES;
  }

  /** @param document the project without its lists */
  end(document: XmlElement): Project {
    const own = this.calendars.get(textOf(document, 'CalendarUID') ?? '1') ?? [...this.calendars.values()][0];
    const minutes = numberIn(document, 'MinutesPerDay') ?? 0;
    const dayMinutes = minutes > 0 && minutes <= MINUTES_OF_A_DAY ? minutes : DAY_MINUTES;
    const time = { workingDays: own ?? WORKING_DAYS, dayMinutes };
    const { resources, assignments } = this;
    return { tasks: this.tasks.map((task) => this.meant(task, time)), resources, assignments };
  }

  private meant({ fields, links, ...task }: RawTask, time: Time): ProjectTask {
    const custom = new Map<CustomKey, string>();
    for (const [id, value] of fields) {
      const key = this.fields.get(id);
      if (key) custom.set(key, value);
    }
    const meant = links.map(({ tenths, format, ...link }) => ({ ...link, lagDays: lagOf(tenths, format, time) }));
    return { ...task, custom, links: meant };
  }

  private takeField(definition: XmlElement): void {
    const alias = normaliseName(textOf(definition, 'Alias') ?? '');
    const known = CUSTOM_FIELDS.find((one) => normaliseName(one.alias) === alias);
    if (known) this.fields.set(textOf(definition, 'FieldID') ?? '', known.key);
  }

  private takeResource(resource: XmlElement): void {
    const name = textOf(resource, 'Name');
    const works = (textOf(resource, 'Type') ?? WORK) === WORK && textOf(resource, 'IsNull') !== '1';
    const initials = textOf(resource, 'Initials');
    if (name && works) this.resources.set(textOf(resource, 'UID') ?? '', { name, initials });
  }

  private takeAssignment(assignment: XmlElement): void {
    const task = textOf(assignment, 'TaskUID') ?? '';
    const others = this.assignments.get(task) ?? [];
    others.push({ resource: textOf(assignment, 'ResourceUID') ?? '', notes: textOf(assignment, 'Notes') });
    this.assignments.set(task, others);
  }
}

interface Time {
  readonly workingDays: number;
  readonly dayMinutes: number;
}

function taskOf(task: XmlElement, place: number): RawTask {
  const id = Number(textOf(task, 'ID') ?? place);
  const baselines = task.children.filter(({ name }) => name === 'Baseline');
  const baseline = baselines.find((one) => (textOf(one, 'Number') ?? '0') === '0');
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
    fields: task.children.flatMap(fieldOf),
    links: task.children.filter(({ name }) => name === 'PredecessorLink').map(linkOf),
  };
}

function fieldOf(child: XmlElement): (readonly [string, string])[] {
  const value = child.name === 'ExtendedAttribute' ? textOf(child, 'Value') : undefined;
  return value === undefined ? [] : [[textOf(child, 'FieldID') ?? '', value]];
}

function linkOf(link: XmlElement): RawLink {
  return {
    uid: textOf(link, 'PredecessorUID') ?? '',
    type: LINK_TYPES[numberIn(link, 'Type') ?? 1] ?? 'FS',
    tenths: numberIn(link, 'LinkLag') ?? 0,
    format: numberIn(link, 'LagFormat') ?? 0,
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

/** The working days of a calendar's week; five where it does not say. */
function workingDaysOf(calendar: XmlElement): number {
  const days = listed(calendar, 'WeekDays', 'WeekDay').filter((day) => (numberIn(day, 'DayType') ?? 0) > 0);
  if (days.length < WEEK) return WORKING_DAYS;
  return Math.max(1, days.filter((day) => textOf(day, 'DayWorking') === '1').length);
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
