import { daysBetween, type LocalDate } from '@roadbook/domain';
import type { Block, Cell } from '../document.js';
import type { ActionSource, DecisionSource } from '../source.js';
import { columnsOf, type ColumnSpec } from './cells.js';
import { isAdopted, isLive } from './context.js';
import { effectLines } from './decisions.js';
import { isWithin, linesAbout, saidNotes } from './period.js';
import { numberedSections, paragraph, taskCode, type Part, type PeriodicContext } from './periodic-frame.js';

/** Where the work left its baseline: starts, ends, due dates, milestones, tasks given up, and what the committee decided. */
export function deviationPart(context: PeriodicContext): Part {
  const { words } = context;
  return {
    id: 'deviations',
    title: words.say('periodic.deviations'),
    blocks: (number) => {
      const blocks = numberedSections(number, [
        { id: 'late', title: words.say('periodic.late'), blocks: lateTable(context) },
        { id: 'missed', title: words.say('periodic.missed'), blocks: missedTable(context) },
        { id: 'moved', title: words.say('periodic.moved'), blocks: movedTable(context) },
        { id: 'cancelled', title: words.say('periodic.cancelled'), blocks: cancelledTable(context) },
        { id: 'changing-decisions', title: words.say('periodic.decisions'), blocks: decisionTable(context) },
      ]);
      return blocks.length === 0 ? [paragraph(words.say('periodic.noDeviation'))] : blocks;
    },
  };
}

function tableOf(context: PeriodicContext, id: string, label: string, spec: ColumnSpec, rows: Cell[][]): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', id, label, columns: columnsOf(context.words, spec), rows }];
}

const LATE_COLUMNS: ColumnSpec = {
  task: ['column.task', 'code', 13],
  title: ['column.title', 'text', 52],
  deviation: ['column.deviation', 'text', 24],
  baseline: ['column.baseline', 'date', 20],
  actual: ['column.actual', 'date', 22],
  days: ['column.daysLate', 'number', 12],
  reason: ['column.reason', 'text', 45],
};

type Deviation = 'STARTED_LATE' | 'NOT_STARTED' | 'ENDED_LATE' | 'NOT_ENDED' | 'END_MOVED';

function lateTable(context: PeriodicContext): Block[] {
  const { words, scope } = context;
  const rows = scope.actions
    .filter(isAdopted)
    .flatMap((action) =>
      deviationsOf(context, action).map(({ kind, baseline, actual, until }): Cell[] => [
        taskCode(action.code),
        action.title,
        words.say(`periodic.${kind}`),
        baseline,
        actual,
        daysBetween(baseline, until),
        (action.statusReason ? [action.statusReason] : action.healthReasons).join('\n'),
      ]),
    );
  return tableOf(context, 'late', words.say('periodic.late'), LATE_COLUMNS, rows);
}

/** `actual` is the date that took the baseline's place, as far as there is one; `until` the day up to which days count. */
function deviationsOf(
  { span, source }: PeriodicContext,
  action: ActionSource,
): { kind: Deviation; baseline: LocalDate; actual: LocalDate | null; until: LocalDate }[] {
  const { baselineStart, baselineEnd, actualStart, actualEnd, plannedEnd, plannedStart } = action;
  const day = source.today < span.end ? source.today : span.end;
  const found: ReturnType<typeof deviationsOf> = [];
  if (baselineStart !== null) {
    if (actualStart !== null && actualStart > baselineStart && isWithin(actualStart, span)) {
      found.push({ kind: 'STARTED_LATE', baseline: baselineStart, actual: actualStart, until: actualStart });
    } else if (action.status === 'PLANNED' && baselineStart < day) {
      found.push({ kind: 'NOT_STARTED', baseline: baselineStart, actual: plannedStart, until: day });
    }
  }
  if (baselineEnd === null) return found;
  if (actualEnd !== null && actualEnd > baselineEnd && isWithin(actualEnd, span)) {
    found.push({ kind: 'ENDED_LATE', baseline: baselineEnd, actual: actualEnd, until: actualEnd });
  } else if (isLive(action) && baselineEnd < day) {
    found.push({ kind: 'NOT_ENDED', baseline: baselineEnd, actual: plannedEnd, until: day });
  } else if (isLive(action) && plannedEnd !== baselineEnd) {
    found.push({ kind: 'END_MOVED', baseline: baselineEnd, actual: plannedEnd, until: plannedEnd });
  }
  return found;
}

const MISSED_COLUMNS: ColumnSpec = {
  code: ['column.code', 'code', 17],
  title: ['column.title', 'text', 62],
  lead: ['column.lead', 'text', 26],
  due: ['column.due', 'date', 20],
  days: ['column.daysLate', 'number', 13],
  reason: ['column.reason', 'text', 48],
};

function missedTable(context: PeriodicContext): Block[] {
  const { words, scope, span, source, period } = context;
  const lines = linesAbout(period, 'Milestone');
  const day = source.today < span.end ? source.today : span.end;
  const rows = scope.milestones
    .filter(({ milestone }) => milestone.missed && (milestone.baselineDate ?? milestone.dueDate) <= span.end)
    .map(({ milestone, action }): Cell[] => {
      const due = milestone.baselineDate ?? milestone.dueDate;
      const said = saidNotes(
        context,
        lines.filter((line) => line.code === milestone.code),
      );
      return [milestone.code, milestone.title, action.lead.shortName, due, daysBetween(due, day), said.join('\n')];
    });
  return tableOf(context, 'missed', words.say('periodic.missed'), MISSED_COLUMNS, rows);
}

const MOVED_COLUMNS: ColumnSpec = {
  code: ['column.code', 'code', 17],
  title: ['column.title', 'text', 74],
  lead: ['column.lead', 'text', 26],
  baseline: ['column.baseline', 'date', 20],
  due: ['column.due', 'date', 20],
  days: ['column.daysLate', 'number', 13],
};

function movedTable(context: PeriodicContext): Block[] {
  const { words, scope } = context;
  const things = scope.actions
    .filter(isAdopted)
    .flatMap((action) => [
      ...action.milestones.map((milestone) => ({ ...datesOf(milestone), lead: action.lead })),
      ...action.deliverables.map((deliverable) => ({ ...datesOf(deliverable), lead: deliverable.lead })),
    ]);
  const rows = things.flatMap(({ code, title, lead, baselineDate, dueDate }): Cell[][] =>
    baselineDate === null || baselineDate === dueDate
      ? []
      : [[code, title, lead.shortName, baselineDate, dueDate, daysBetween(baselineDate, dueDate)]],
  );
  return tableOf(context, 'moved', words.say('periodic.moved'), MOVED_COLUMNS, rows);
}

/** Views have getters, which no spread copies. */
function datesOf({ code, title, baselineDate, dueDate }: Dated): Dated {
  return { code, title, baselineDate, dueDate };
}

type Dated = Pick<ActionSource['milestones'][number], 'code' | 'title' | 'baselineDate' | 'dueDate'>;

const CANCELLED_COLUMNS: ColumnSpec = {
  task: ['column.task', 'code', 15],
  title: ['column.title', 'text', 75],
  lead: ['column.lead', 'text', 26],
  reason: ['column.reason', 'text', 70],
};

function cancelledTable(context: PeriodicContext): Block[] {
  const { words, scope } = context;
  const rows = scope.actions
    .filter((action) => action.status === 'CANCELLED' && isAdopted(action))
    .map(({ code, title, lead, statusReason }): Cell[] => [taskCode(code), title, lead.shortName, statusReason]);
  return tableOf(context, 'cancelled', words.say('periodic.cancelled'), CANCELLED_COLUMNS, rows);
}

const DECISION_COLUMNS: ColumnSpec = {
  number: ['column.number', 'number', 11],
  date: ['column.session', 'date', 22],
  decision: ['column.decision', 'text', 110],
  tasks: ['column.tasks', 'text', 38],
};
/** The decisions that move, hand over or give up what was adopted. */
const CHANGING: readonly DecisionSource['kind'][] = ['REBASELINE', 'CANCEL_ACTION', 'CHANGE_LEAD'];

function decisionTable(context: PeriodicContext): Block[] {
  const { source, words, span } = context;
  const rows = source.decisions
    .filter(
      ({ kind, effect, session }) => CHANGING.includes(kind) && effect === 'EXECUTED' && isWithin(session.date, span),
    )
    .map((decision): Cell[] => {
      const { number, session, kind, text, subjects } = decision;
      const notes = [text, ...effectLines(context, decision.effects)];
      return [number, session.date, { text: words.say(`kind.${kind}`), notes }, subjects.map(taskCode).join(', ')];
    });
  return tableOf(context, 'changing-decisions', words.say('periodic.decisions'), DECISION_COLUMNS, rows);
}
