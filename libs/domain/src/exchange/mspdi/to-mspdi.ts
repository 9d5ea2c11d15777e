import type { Plan } from '../../plan/plan.js';
import { daysBetween, type LocalDate } from '../../shared/calendar.js';
import { branch, leaf, type XmlElement } from './element.js';
import { CUSTOM_FIELDS, DAY_MINUTES, EVENING, LINK_TYPES, MORNING, PRIORITY_NUMBERS } from './fields.js';
import { planTasks, span, type PlanTask } from './plan-tasks.js';

/** Durations and lags are counted in days. */
const IN_DAYS = 7;
const FIXED_DURATION = 1;
const START_NO_EARLIER_THAN = 4;
const TENTHS = 10;
/** Every day of the week is a working day, because the days of a plan are calendar days. */
const WEEK = [1, 2, 3, 4, 5, 6, 7];

/**
 * The plan as a project file (MSPDI): activities are summary tasks, actions tasks, milestones and deliverables tasks without
 * length beside them, organisations resources. The same revision gives the same document.
 */
export function mspdiOf(plan: Plan): XmlElement {
  const { code, name, startDate } = plan.partnership;
  const tasks = planTasks(plan);
  const [start, end] = span(tasks) ?? [startDate, startDate];
  const uids = new Map(tasks.map(({ id }, at) => [id, at + 1]));
  const resources = new Map([...plan.table('Organisation')].map(({ id }, at) => [id, at + 1]));
  return branch(
    'Project',
    leaf('SaveVersion', 14),
    leaf('Name', `${code}.xml`),
    leaf('Title', name),
    leaf('ScheduleFromStart', 1),
    leaf('StartDate', start + MORNING),
    leaf('FinishDate', end + EVENING),
    leaf('CalendarUID', 1),
    leaf('DefaultStartTime', '08:00:00'),
    leaf('DefaultFinishTime', '17:00:00'),
    leaf('MinutesPerDay', DAY_MINUTES),
    leaf('MinutesPerWeek', DAY_MINUTES * WEEK.length),
    leaf('DaysPerMonth', 30),
    leaf('DurationFormat', IN_DAYS),
    customFields(),
    calendars(),
    branch('Tasks', taskElements(tasks, uids)),
    resourceElements(plan, resources),
    assignmentElements(tasks, uids, resources),
  );
}

function customFields(): XmlElement {
  const fields = CUSTOM_FIELDS.map(({ id, name, alias }) =>
    branch('ExtendedAttribute', leaf('FieldID', id), leaf('FieldName', name), leaf('Alias', alias)),
  );
  return branch('ExtendedAttributes', fields);
}

function calendars(): XmlElement {
  const hours = branch(
    'WorkingTimes',
    branch('WorkingTime', leaf('FromTime', '08:00:00'), leaf('ToTime', '12:00:00')),
    branch('WorkingTime', leaf('FromTime', '13:00:00'), leaf('ToTime', '17:00:00')),
  );
  const days = WEEK.map((day) => branch('WeekDay', leaf('DayType', day), leaf('DayWorking', 1), hours));
  const head = [leaf('UID', 1), leaf('Name', 'Calendar days'), leaf('IsBaseCalendar', 1), leaf('BaseCalendarUID', -1)];
  return branch('Calendars', branch('Calendar', head, branch('WeekDays', days)));
}

function taskElements(tasks: readonly PlanTask[], uids: ReadonlyMap<string, number>): XmlElement[] {
  let above = 0;
  let below = 0;
  return tasks.map((task, at) => {
    if (task.level === 1) {
      above += 1;
      below = 0;
    } else below += 1;
    return taskElement(task, at + 1, task.level === 1 ? `${above}` : `${above}.${below}`, uids);
  });
}

/** The order of the elements is that of the schema, which other tools ask for. */
function taskElement(task: PlanTask, uid: number, outline: string, uids: ReadonlyMap<string, number>): XmlElement {
  const { code, name, level, start, end, summary = false, milestone = false, priority, percent = 0 } = task;
  const days = milestone ? 0 : daysBetween(start, end) + 1;
  const from = start + (milestone ? EVENING : MORNING);
  return branch(
    'Task',
    leaf('UID', uid),
    leaf('ID', uid),
    leaf('Name', name),
    leaf('Type', FIXED_DURATION),
    leaf('IsNull', 0),
    leaf('WBS', code),
    leaf('OutlineNumber', outline),
    leaf('OutlineLevel', level),
    leaf('Priority', PRIORITY_NUMBERS[priority ?? 'MEDIUM']),
    leaf('Start', from),
    leaf('Finish', end + EVENING),
    leaf('Duration', durationOf(days)),
    leaf('DurationFormat', IN_DAYS),
    leaf('EffortDriven', 0),
    leaf('Estimated', 0),
    leaf('Milestone', milestone ? 1 : 0),
    leaf('Summary', summary ? 1 : 0),
    leaf('PercentComplete', percent),
    leaf('ActualStart', moment(task.actual?.[0], milestone ? EVENING : MORNING)),
    leaf('ActualFinish', moment(task.actual?.[1], EVENING)),
    level === 1 ? [] : [leaf('ConstraintType', START_NO_EARLIER_THAN), leaf('ConstraintDate', from)],
    leaf('Notes', task.notes ?? null),
    (task.dependencies ?? []).map(({ actionId, type, lagDays }) =>
      branch(
        'PredecessorLink',
        leaf('PredecessorUID', uids.get(actionId)!),
        leaf('Type', LINK_TYPES.indexOf(type)),
        leaf('CrossProject', 0),
        leaf('LinkLag', lagDays * DAY_MINUTES * TENTHS),
        leaf('LagFormat', IN_DAYS),
      ),
    ),
    CUSTOM_FIELDS.filter(({ key }) => task.custom[key]).map(({ key, id }) =>
      branch('ExtendedAttribute', leaf('FieldID', id), leaf('Value', task.custom[key] ?? null)),
    ),
    baseline(task),
  );
}

function baseline({ baseline: dates, milestone }: PlanTask): XmlElement[] {
  const [start, end] = dates ?? [null, null];
  if (!start || !end) return [];
  return [
    branch(
      'Baseline',
      leaf('Number', 0),
      leaf('Start', start + (milestone ? EVENING : MORNING)),
      leaf('Finish', end + EVENING),
      leaf('Duration', durationOf(milestone ? 0 : daysBetween(start, end) + 1)),
      leaf('DurationFormat', IN_DAYS),
    ),
  ];
}

function resourceElements(plan: Plan, resources: ReadonlyMap<string, number>): XmlElement {
  const rows = [...plan.table('Organisation')].map(({ id, shortName, name, regionId }) =>
    branch(
      'Resource',
      leaf('UID', resources.get(id)!),
      leaf('ID', resources.get(id)!),
      leaf('Name', shortName),
      leaf('Type', 1),
      leaf('IsNull', 0),
      leaf('Initials', shortName),
      leaf('Group', plan.find('Region', regionId)?.name ?? null),
      leaf('Notes', name),
    ),
  );
  return branch('Resources', rows);
}

function assignmentElements(
  tasks: readonly PlanTask[],
  uids: ReadonlyMap<string, number>,
  resources: ReadonlyMap<string, number>,
): XmlElement {
  let made = 0;
  const rows = tasks.flatMap(({ id, work = [] }) =>
    work.map(({ organisationId, note }) =>
      branch(
        'Assignment',
        leaf('UID', (made += 1)),
        leaf('TaskUID', uids.get(id)!),
        leaf('ResourceUID', resources.get(organisationId)!),
        leaf('Notes', note),
        leaf('Units', 1),
      ),
    ),
  );
  return branch('Assignments', rows);
}

function durationOf(days: number): string {
  return `PT${(days * DAY_MINUTES) / 60}H0M0S`;
}

function moment(date: LocalDate | null | undefined, hour: string): string | null {
  return date ? date + hour : null;
}
