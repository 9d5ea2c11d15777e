import { ACTION_STATUSES, HEALTHS, PHASES, type Phase } from '@roadbook/domain';
import type { Block, Cell, KeyFigure } from '../document.js';
import { type SignName, sharesDrawing, type SharesBar } from '@roadbook/drawing';
import type { LabelKey } from '../labels/labels.js';
import type { ActionSource } from '../source.js';
import { heading, lightCell, tableSection } from './cells.js';
import { isLive, type ReportContext } from './context.js';

/** Where the plan stands, at a glance: counts by phase, status and health. */
export function overviewSection(context: ReportContext): Block[] {
  const { words, scope } = context;
  const head = heading(1, 'overview', words.say('section.overview'));
  if (scope.actions.length === 0) return [head, { kind: 'paragraph', text: words.say('overview.empty') }];
  const bars = shareBars(context);
  const figures = bars.map(
    (bar) => `${bar.label}: ${bar.parts.map((part) => `${part.word} ${part.count}`).join(', ')}`,
  );
  return [
    head,
    { kind: 'figures', id: 'overview', items: keyFigures(context) },
    {
      kind: 'figure',
      id: 'shares',
      drawing: sharesDrawing(bars),
      alternative: `${figures.join('. ')}.`,
      caption: words.say('overview.figure'),
    },
    { kind: 'note', text: words.say('overview.note') },
  ];
}

function keyFigures({ words, scope, options }: ReportContext): KeyFigure[] {
  const count = (test: (action: ActionSource) => boolean): number => scope.actions.filter(test).length;
  const figure = (key: string, value: number, sign?: SignName): KeyFigure => ({
    key,
    label: words.say(`overview.${key}` as LabelKey),
    value,
    ...(sign ? { sign } : {}),
  });
  const figures = [
    figure('actions', scope.actions.length),
    figure(
      'inProgress',
      count((action) => action.status === 'IN_PROGRESS'),
      'status.IN_PROGRESS',
    ),
    figure(
      'completed',
      count((action) => action.status === 'COMPLETED'),
      'status.COMPLETED',
    ),
    figure(
      'onTrack',
      count((action) => isLive(action) && action.computedHealth === 'ON_TRACK'),
      'health.ON_TRACK',
    ),
    figure(
      'atRisk',
      count((action) => isLive(action) && action.computedHealth === 'AT_RISK'),
      'health.AT_RISK',
    ),
    figure(
      'offTrack',
      count((action) => isLive(action) && action.computedHealth === 'OFF_TRACK'),
      'health.OFF_TRACK',
    ),
  ];
  if (options.publicOnly) return figures;
  const missed = scope.milestones.filter(({ milestone }) => milestone.missed).length;
  const overdue = scope.deliverables.filter(({ deliverable }) => deliverable.overdue).length;
  return [
    ...figures,
    figure('missedMilestones', missed, 'milestone.MISSED'),
    figure('overdueDeliverables', overdue, 'due.OVERDUE'),
  ];
}

function shareBars({ words, scope }: ReportContext): SharesBar[] {
  const parts = (
    signs: readonly SignName[],
    signOf: (action: ActionSource) => SignName,
    actions: readonly ActionSource[],
  ) =>
    signs
      .map((sign) => ({
        sign,
        word: words.say(sign),
        count: actions.filter((action) => signOf(action) === sign).length,
      }))
      .filter((part) => part.count > 0);
  const live = scope.actions.filter(isLive);
  return [
    {
      label: words.say('column.phase'),
      parts: parts(
        PHASES.map((phase) => `phase.${phase}` as const),
        (action) => `phase.${action.phase}`,
        scope.actions,
      ),
    },
    {
      label: words.say('column.status'),
      parts: parts(
        ACTION_STATUSES.map((status) => `status.${status}` as const),
        (action) => `status.${action.status}`,
        scope.actions,
      ),
    },
    {
      label: words.say('column.health'),
      parts: parts(
        HEALTHS.map((health) => `health.${health}` as const),
        (action) => `health.${action.computedHealth}`,
        live,
      ),
    },
  ].filter((bar) => bar.parts.length > 0);
}

const PHASE_COLUMNS = {
  phase: ['column.phase', 'text', 40],
  actions: ['column.actions', 'number', 16],
  inProgress: ['status.IN_PROGRESS', 'number', 20],
  completed: ['status.COMPLETED', 'number', 20],
  onTrack: ['health.ON_TRACK', 'number', 20],
  atRisk: ['health.AT_RISK', 'number', 18],
  offTrack: ['health.OFF_TRACK', 'number', 18],
  progress: ['column.averageProgress', 'percent', 24],
} as const;

/** The counts of each phase. */
export function phaseSection({ words, scope }: ReportContext): Block[] {
  const rows = PHASES.map((phase: Phase) => {
    const actions = scope.actions.filter((action) => action.phase === phase);
    return [lightCell(words, `phase.${phase}`), ...countCells(actions)];
  });
  return tableSection(words, heading(1, 'phases', words.say('section.phases')), PHASE_COLUMNS, rows);
}

/** Actions, in progress, completed, by computed health, and mean progress of what was not dropped. */
export function countCells(actions: readonly ActionSource[]): Cell[] {
  const count = (test: (action: ActionSource) => boolean): number => actions.filter(test).length;
  const kept = actions.filter((action) => action.status !== 'CANCELLED' && action.status !== 'REJECTED');
  const progress = kept.reduce((sum, action) => sum + action.progress, 0);
  return [
    actions.length,
    count((action) => action.status === 'IN_PROGRESS'),
    count((action) => action.status === 'COMPLETED'),
    ...HEALTHS.map((health) => count((action) => isLive(action) && action.computedHealth === health)),
    kept.length === 0 ? null : Math.round(progress / kept.length),
  ];
}
