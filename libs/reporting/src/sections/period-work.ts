import type { Block, Cell, RichCell } from '../document.js';
import type { ActionSource, PeriodSource } from '../source.js';
import { columnsOf, heading, light, lightCell, noted, tableSection, type ColumnSpec } from './cells.js';
import { isLive, type ReportContext } from './context.js';
import { dueCell } from './follow-ups.js';
import {
  deliverablesDue,
  isWithin,
  linesAbout,
  milestonesDue,
  milestoneCell,
  saidNotes,
  submittedOn,
  type SaidLine,
} from './period.js';
import { levelCell } from './risk-level.js';

const WORK_COLUMNS: ColumnSpec = {
  action: ['column.action', 'text', 38],
  partner: ['column.partner', 'text', 27],
  reported: ['column.reported', 'text', 78],
  progress: ['column.progress', 'percent', 15],
  health: ['column.health', 'text', 22],
};

/** What was reported of each action: the lead first, with progress and health, then those who contribute. */
export function workSection(context: ReportContext, period: PeriodSource): Block[] {
  const { words, scope } = context;
  const lines = linesAbout(period, 'Action');
  const head = heading(1, 'work', words.say('period.work'));
  if (lines.length === 0) return [head, { kind: 'paragraph', text: words.say('period.nothing') }];
  return [head, ...scope.activities.flatMap((activity) => activityBlocks(context, activity, lines))];
}

function activityBlocks(
  context: ReportContext,
  { code, title, actions }: ReportContext['scope']['activities'][number],
  lines: readonly SaidLine[],
): Block[] {
  const { words } = context;
  const of = (action: ActionSource): SaidLine[] => lines.filter((line) => line.code === action.code);
  const rows = actions.flatMap((action) => actionRows(context, action, of(action)));
  const silent = actions.filter((action) => isLive(action) && of(action).length === 0);
  const text = `${code} ${title}`;
  const blocks: Block[] = [];
  if (rows.length > 0) {
    blocks.push({ kind: 'table', id: `work-${code}`, label: text, columns: columnsOf(words, WORK_COLUMNS), rows });
  }
  if (silent.length > 0) {
    blocks.push({
      kind: 'note',
      text: words.say('period.silent', { codes: silent.map((row) => row.code).join(', ') }),
    });
  }
  return blocks.length === 0 ? [] : [heading(2, `work-${code}`, text), ...blocks];
}

function actionRows({ words }: ReportContext, action: ActionSource, lines: readonly SaidLine[]): Cell[][] {
  const leadFirst = [...lines].sort((left, right) => Number(right.role === 'LEAD') - Number(left.role === 'LEAD'));
  return leadFirst.map((line, index): Cell[] => {
    const next = line.nextSteps ? [words.say('period.next', { text: line.nextSteps })] : [];
    return [
      index === 0 ? { text: action.code, notes: [action.title] } : action.code,
      line.role === null ? line.by.shortName : noted(line.by.shortName, [words.say(`role.${line.role}`)]),
      noted(line.text, next),
      line.progress,
      line.health === null ? null : lightCell(words, `health.${line.health}`),
    ];
  });
}

const MILESTONE_COLUMNS: ColumnSpec = {
  code: ['column.code', 'code', 17],
  title: ['column.title', 'text', 74],
  lead: ['column.lead', 'text', 26],
  due: ['column.due', 'date', 20],
  status: ['column.status', 'text', 22],
  reached: ['column.reached', 'date', 20],
};

/** The milestones due in the period, with their state today and what the partners said of them. */
export function dueMilestoneSection(context: ReportContext, period: PeriodSource): Block[] {
  const { words } = context;
  const lines = linesAbout(period, 'Milestone');
  const rows = milestonesDue(context, period).map(({ milestone, action }): Cell[] => {
    const said = saidNotes(
      context,
      lines.filter((line) => line.code === milestone.code),
    );
    return [
      milestone.code,
      noted(milestone.title, said),
      action.lead.shortName,
      milestone.dueDate,
      milestoneCell(context, milestone),
      milestone.reachedOn,
    ];
  });
  const head = heading(1, 'milestones', words.say('period.milestones'));
  return rows.length === 0 ? [] : tableSection(words, head, MILESTONE_COLUMNS, rows);
}

const DELIVERABLE_COLUMNS: ColumnSpec = {
  code: ['column.code', 'code', 17],
  title: ['column.title', 'text', 74],
  lead: ['column.lead', 'text', 26],
  due: ['column.due', 'date', 20],
  submitted: ['column.submitted', 'date', 20],
  status: ['column.status', 'text', 30],
};

/** The deliverables due in the period, with their state today and what the partners said of them. */
export function dueDeliverableSection(context: ReportContext, period: PeriodSource): Block[] {
  const { words } = context;
  const lines = linesAbout(period, 'Deliverable');
  const rows = deliverablesDue(context, period).map(({ deliverable }): Cell[] => {
    const said = saidNotes(
      context,
      lines.filter((line) => line.code === deliverable.code),
    );
    const status: RichCell = {
      lights: [
        light(words, `deliverable.${deliverable.status}`),
        ...(deliverable.overdue ? [light(words, 'due.OVERDUE')] : []),
      ],
    };
    const { code, title, lead, dueDate } = deliverable;
    return [code, noted(title, said), lead.shortName, dueDate, submittedOn(deliverable), status];
  });
  const head = heading(1, 'deliverables', words.say('period.deliverables'));
  return rows.length === 0 ? [] : tableSection(words, head, DELIVERABLE_COLUMNS, rows);
}

const RISK_COLUMNS: ColumnSpec = {
  code: ['column.code', 'code', 13],
  risk: ['column.risk', 'text', 56],
  level: ['column.score', 'text', 27],
  owner: ['column.owner', 'text', 26],
  state: ['column.stateOfPlay', 'text', 64],
};

/** The open risks, and those that were spoken of, with what was said. */
export function periodRiskSection(context: ReportContext, period: PeriodSource): Block[] {
  const { source, words } = context;
  const lines = linesAbout(period, 'Risk');
  const rows = source.risks.flatMap((risk): Cell[][] => {
    const said = saidNotes(
      context,
      lines.filter((line) => line.code === risk.code),
    );
    if (!risk.open && said.length === 0) return [];
    const state = risk.open ? said : [...said, words.say('period.riskClosed')];
    return [[risk.code, risk.title, levelCell(words, risk), risk.owner.shortName, state.join('\n')]];
  });
  const head = heading(1, 'risks', words.say('period.risks'));
  return rows.length === 0 ? [] : tableSection(words, head, RISK_COLUMNS, rows);
}

const FOLLOW_UP_COLUMNS: ColumnSpec = {
  followUp: ['column.followUp', 'text', 100],
  owner: ['column.owner', 'text', 32],
  due: ['column.due', 'date', 22],
  status: ['column.status', 'text', 30],
};

/** The follow-ups that are open, were done in the period, or were spoken of. */
export function periodFollowUpSection(context: ReportContext, period: PeriodSource): Block[] {
  const { source, words } = context;
  const lines = linesAbout(period, 'FollowUp');
  const rows = source.followUps.flatMap((followUp): Cell[][] => {
    const { text, owner, dueDate, doneOn, overdue } = followUp;
    const said = saidNotes(
      context,
      lines.filter((line) => line.title === text && line.by.id === owner.id),
    );
    if (doneOn !== null && said.length === 0 && !isWithin(doneOn, period)) return [];
    const state: Cell = doneOn ? words.say('due.done', { date: words.date(doneOn) }) : dueCell(words, overdue);
    return [[noted(text, said), owner.shortName, dueDate, state]];
  });
  const head = heading(1, 'follow-ups', words.say('period.followUps'));
  return rows.length === 0 ? [] : tableSection(words, head, FOLLOW_UP_COLUMNS, rows);
}
