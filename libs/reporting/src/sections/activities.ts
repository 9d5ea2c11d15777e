import type { Block, Cell } from '../document.js';
import type { ActionSource } from '../source.js';
import { columnsOf, heading, healthCell, lightCell, noted, tableSection, type ColumnSpec } from './cells.js';
import { fillsPages, isLive, type ReportContext } from './context.js';
import { countCells } from './overview.js';

const SUMMARY_COLUMNS: ColumnSpec = {
  code: ['column.code', 'code', 12],
  activity: ['column.activity', 'text', 62],
  actions: ['column.actions', 'number', 15],
  inProgress: ['status.IN_PROGRESS', 'number', 17],
  completed: ['status.COMPLETED', 'number', 19],
  onTrack: ['health.ON_TRACK', 'number', 15],
  atRisk: ['health.AT_RISK', 'number', 14],
  offTrack: ['health.OFF_TRACK', 'number', 15],
  progress: ['column.averageProgress', 'percent', 18],
};

const ACTION_COLUMNS: ColumnSpec = {
  code: ['column.code', 'code', 10],
  title: ['column.action', 'text', 45],
  lead: ['column.lead', 'text', 18],
  phase: ['column.phase', 'text', 22],
  status: ['column.status', 'text', 21],
  progress: ['column.progress', 'percent', 14],
  health: ['column.health', 'text', 31],
  start: ['column.start', 'date', 19],
  end: ['column.end', 'date', 19],
};

/** A summary by activity, then each activity's actions with health and reasons. */
export function activitySection(context: ReportContext): Block[] {
  const { words, scope } = context;
  const head = { ...heading(1, 'activities', words.say('section.activities')), newPage: fillsPages(scope) };
  const summary = scope.activities.map(({ code, title, actions }) => [code, title, ...countCells(actions)]);
  const blocks = tableSection(words, head, SUMMARY_COLUMNS, summary);
  const columns = columnsOf(words, ACTION_COLUMNS);
  for (const { code, title, actions } of scope.activities) {
    const text = `${code} ${title}`;
    blocks.push(heading(2, `activity-${code}`, text), {
      kind: 'table',
      id: `activity-${code}`,
      label: text,
      columns,
      rows: actions.map((action) => actionRow(context, action)),
    });
  }
  return blocks;
}

function actionRow({ words, options }: ReportContext, action: ActionSource): Cell[] {
  const reasons = options.publicOnly || !isLive(action) ? [] : action.healthReasons;
  return [
    action.code,
    noted(action.title, reasons),
    action.lead.shortName,
    words.say(`phase.${action.phase}`),
    lightCell(words, `status.${action.status}`),
    action.progress,
    healthCell(words, action, options.publicOnly),
    action.plannedStart,
    action.plannedEnd,
  ];
}

const PARTNER_COLUMNS: ColumnSpec = {
  partner: ['column.partner', 'text', 40],
  region: ['column.region', 'text', 45],
  leads: ['column.leads', 'number', 16],
  contributes: ['column.contributes', 'number', 22],
  onTrack: ['health.ON_TRACK', 'number', 18],
  atRisk: ['health.AT_RISK', 'number', 16],
  offTrack: ['health.OFF_TRACK', 'number', 18],
  overdue: ['column.overdue', 'number', 18],
};

/** What each partner leads, contributes to and owes; overdue counts milestones and deliverables of what it leads. */
export function partnerSection({ source, scope, words, options }: ReportContext): Block[] {
  const partial = options.partnerId !== undefined || options.region !== undefined;
  const partners = source.members.filter(
    (member) => member.membership === 'COORDINATOR' || member.membership === 'PARTNER',
  );
  const rows = partners.flatMap((partner): Cell[][] => {
    const leads = scope.actions.filter((action) => action.lead.id === partner.id);
    const contributes = scope.actions.filter((action) =>
      action.contributors.some((part) => part.organisation.id === partner.id),
    );
    if (partial && leads.length + contributes.length === 0) return [];
    const health = (value: ActionSource['computedHealth']): number =>
      leads.filter((action) => isLive(action) && action.computedHealth === value).length;
    const missed = scope.milestones.filter(
      ({ milestone, action }) => milestone.missed && action.lead.id === partner.id,
    ).length;
    const overdue = scope.deliverables.filter(
      ({ deliverable }) => deliverable.overdue && deliverable.lead.id === partner.id,
    ).length;
    const late = options.publicOnly ? null : missed + overdue;
    const counts = [leads.length, contributes.length, health('ON_TRACK'), health('AT_RISK'), health('OFF_TRACK'), late];
    return [[partner.shortName, partner.region.name, ...counts]];
  });
  const { overdue, ...open } = PARTNER_COLUMNS;
  const shown: ColumnSpec = options.publicOnly ? open : { ...open, overdue: overdue! };
  const cut = options.publicOnly ? rows.map((row) => row.slice(0, -1)) : rows;
  return tableSection(words, heading(1, 'partners', words.say('section.partners')), shown, cut);
}
