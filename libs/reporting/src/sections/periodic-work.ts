import type { Block, Cell } from '../document.js';
import type { ActionSource, ActivitySource } from '../source.js';
import { columnsOf, healthCell, heading, lightCell, type ColumnSpec } from './cells.js';
import { isAdopted } from './context.js';
import { isWithin, linesAbout, submittedOn } from './period.js';
import { numbered, paragraph, taskCode, workPackage, type Part, type PeriodicContext } from './periodic-frame.js';
import { listed, reachedIn } from './periodic-summary.js';

const TASK_COLUMNS: ColumnSpec = {
  task: ['column.task', 'code', 13],
  title: ['column.title', 'text', 56],
  lead: ['column.lead', 'text', 25],
  status: ['column.status', 'text', 24],
  progress: ['column.progress', 'percent', 15],
  health: ['column.health', 'text', 28],
  end: ['column.end', 'date', 20],
};

/** Work package by work package: objectives served, the tasks with their progress, what was done, and results. */
export function workPart(context: PeriodicContext): Part {
  const { words, scope } = context;
  const packages = scope.activities
    .map(({ code, title, actions }) => ({ code, title, actions: actions.filter(isAdopted) }))
    .filter(({ actions }) => actions.length > 0);
  return {
    id: 'work',
    title: words.say('periodic.work'),
    blocks: (number) =>
      packages.length === 0
        ? [paragraph(words.say('periodic.noTask'))]
        : packages.flatMap((activity, index) => packageBlocks(context, activity, number, index + 1)),
  };
}

function packageBlocks(context: PeriodicContext, activity: ActivitySource, number: number, sub: number): Block[] {
  const { words } = context;
  const code = workPackage(activity.code);
  const text = `${code} ${activity.title}`;
  const served = objectivesOf(context, activity.actions);
  return [
    numbered(number, sub, `package-${code}`, text),
    ...(served.length > 0 ? [paragraph(words.say('periodic.objectives', { codes: served.join(', ') }))] : []),
    {
      kind: 'table',
      id: `tasks-${code}`,
      label: text,
      columns: columnsOf(words, TASK_COLUMNS),
      rows: activity.actions.map((action) => taskRow(context, action)),
    },
    ...activity.actions.flatMap((action) => saidBlocks(context, action)),
    ...listed(words.say('periodic.packageResults'), `results-${code}`, resultsOf(context, activity.actions)),
  ];
}

function objectivesOf({ source }: PeriodicContext, actions: readonly ActionSource[]): string[] {
  const codes = new Set(actions.map((action) => action.code));
  return source.objectives
    .filter((objective) => objective.actions.some((action) => codes.has(action.code)))
    .map((objective) => objective.code);
}

function taskRow({ words, options }: PeriodicContext, action: ActionSource): Cell[] {
  return [
    taskCode(action.code),
    action.title,
    action.lead.shortName,
    lightCell(words, `status.${action.status}`),
    action.progress,
    healthCell(words, action, options.publicOnly),
    action.plannedEnd,
  ];
}

/** What the partners reported of a task; what its lead reported in between where there is no partner report on it. */
function saidBlocks({ source, words, period, span }: PeriodicContext, action: ActionSource): Block[] {
  const lines = linesAbout(period, 'Action').filter((line) => line.code === action.code && line.text.trim() !== '');
  const leadFirst = [...lines].sort((left, right) => Number(right.role === 'LEAD') - Number(left.role === 'LEAD'));
  const said = leadFirst.map((line) => words.say('periodic.said', { partner: line.by.shortName, text: line.text }));
  const between = source.progressReports
    .filter((report) => report.action === action.code && isWithin(report.on, span))
    .map((report) => words.say('periodic.saidOn', { date: words.date(report.on), text: report.summary }))
    .reverse();
  const texts = leadFirst.some((line) => line.role === 'LEAD') ? said : [...said, ...between];
  if (texts.length === 0) return [];
  const code = taskCode(action.code);
  return [heading(3, `task-${code}`, `${code} ${action.title}`), ...texts.map(paragraph)];
}

function resultsOf(context: PeriodicContext, actions: readonly ActionSource[]): string[] {
  const { words, span } = context;
  const milestones = reachedIn(context)
    .filter(({ action }) => actions.includes(action))
    .map(({ milestone: { code, title, reachedOn } }) =>
      words.say('periodic.reachedOn', { code, title, date: words.date(reachedOn!) }),
    );
  const handedIn = actions
    .flatMap((action) => action.deliverables)
    .filter((deliverable) => isWithin(submittedOn(deliverable), span))
    .map((deliverable) =>
      words.say('periodic.handedIn', {
        code: deliverable.code,
        title: deliverable.title,
        date: words.date(submittedOn(deliverable)!),
      }),
    );
  return [...milestones, ...handedIn];
}
