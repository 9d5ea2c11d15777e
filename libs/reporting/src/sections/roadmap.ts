import type { LocalDate } from '@roadbook/domain';
import type { Block, Figure } from '../document.js';
import {
  phaseBands,
  roadmapDrawing,
  SIGNS,
  splitGroups,
  type RoadmapBand,
  type RoadmapBar,
  type RoadmapGroup,
  type RoadmapInput,
  type RoadmapLink,
  type SignName,
  type TimelineLook,
} from '@roadbook/drawing';
import type { ActionSource, MilestoneSource, PlanSource } from '../source.js';
import { heading } from './cells.js';
import { fillsPages, isLive, type ReportContext } from './context.js';

/** Rows of one drawing, headings of activities included, so that it fits a page with its caption. */
const ROWS = 48;

/** How a roadmap lies on its pages, and what of it is drawn. */
export interface RoadmapSheet {
  /** Of one drawing, headings of groups included. */
  readonly rows: number;
  readonly span: { readonly from: LocalDate; readonly to: LocalDate };
  readonly links?: readonly RoadmapLink[];
  readonly look?: Partial<TimelineLook>;
}

/**
 * The roadmap, over as many drawings as its actions need, all on one axis; if wanted with the network: the arrows of what
 * depends on what, and the critical path in frames.
 */
export function roadmapSection(context: ReportContext, { network = false }: { network?: boolean } = {}): Block[] {
  const { source, words, scope } = context;
  if (scope.actions.length === 0) return [];
  const groups = scope.activities.map((activity) => ({
    ...activity,
    bars: activity.actions.map((action) => barOf(action, network)),
  }));
  const sheet = { rows: ROWS, span: spanOf(source, scope.actions), links: network ? linksOf(scope.actions) : [] };
  const figures = roadmapFigures(context, groups, sheet);
  return [{ ...heading(1, 'roadmap', words.say('section.roadmap')), newPage: fillsPages(scope) }, ...figures];
}

/** The groups in as many drawings as they need. */
export function roadmapFigures(context: ReportContext, groups: readonly RoadmapGroup[], sheet: RoadmapSheet): Figure[] {
  const pages = splitGroups(groups, sheet.rows, (title) => context.words.say('roadmap.continued', { title }));
  return pages.map((page, index) => figureOf(context, page, sheet, { part: index + 1, parts: pages.length }));
}

function figureOf(
  { source, words }: ReportContext,
  groups: readonly RoadmapGroup[],
  { span: { from, to }, links = [], look }: RoadmapSheet,
  { part, parts }: { part: number; parts: number },
): Figure {
  const codes = groups.flatMap((group) => group.bars.map((bar) => bar.code));
  const first = codes[0]!;
  const last = codes.at(-1)!;
  const alternative = words.say('roadmap.alternative', { count: codes.length, from: first, to: last });
  const signs = Object.fromEntries((Object.keys(SIGNS) as SignName[]).map((name) => [name, words.say(name)]));
  const input: RoadmapInput = {
    language: words.language,
    alternative,
    from,
    to,
    today: source.today,
    bands: bandsOf(source, to).map((band) => ({ ...band, label: words.say(`phase.${band.phase}`) })),
    groups,
    links,
    words: {
      today: words.say('roadmap.today'),
      baseline: words.say('roadmap.baseline'),
      progress: words.say('roadmap.progress'),
      critical: words.say('roadmap.critical'),
      signs,
    },
  };
  const caption =
    parts === 1
      ? words.say('roadmap.caption.single')
      : words.say('roadmap.caption', { part, parts, from: first, to: last });
  return { kind: 'figure', id: `roadmap-${part}`, drawing: roadmapDrawing(input, look), alternative, caption };
}

/** An action as the drawing takes it; framed where it is on the critical path, if that is to be shown. */
export function barOf(action: ActionSource, critical: boolean): RoadmapBar {
  return {
    code: action.code,
    title: action.title,
    status: action.status,
    health: isLive(action) ? action.computedHealth : null,
    start: action.plannedStart,
    end: action.plannedEnd,
    baselineStart: action.baselineStart,
    baselineEnd: action.baselineEnd,
    progress: action.progress,
    critical: critical && action.critical,
    milestones: action.milestones.map((milestone) => ({
      code: milestone.code,
      date: milestone.reachedOn ?? milestone.dueDate,
      state: stateOf(milestone),
    })),
  };
}

/** The arrows between these actions. */
export function linksOf(actions: readonly ActionSource[]): RoadmapLink[] {
  const drawn = new Set(actions.map(({ code }) => code));
  return actions.flatMap(({ code, dependencies }) =>
    dependencies
      .filter(({ dependsOn }) => drawn.has(dependsOn.code))
      .map(({ dependsOn, type }) => ({ from: dependsOn.code, to: code, type })),
  );
}

function stateOf(milestone: MilestoneSource): 'PLANNED' | 'REACHED' | 'MISSED' | 'DROPPED' {
  return milestone.status === 'PLANNED' && milestone.missed ? 'MISSED' : milestone.status;
}

/** From the first day of anything shown to the last. */
export function spanOf(source: PlanSource, actions: readonly ActionSource[]): { from: LocalDate; to: LocalDate } {
  const dates = actions.flatMap((action) => [
    action.plannedStart,
    action.plannedEnd,
    action.baselineStart,
    action.baselineEnd,
  ]);
  const known = [source.startDate, source.endDate, ...dates].filter((date): date is LocalDate => date !== null).sort();
  return { from: known[0]!, to: known.at(-1)! };
}

/** The phases of the partnership as far as the plan tells them. */
export function bandsOf(source: PlanSource, until: LocalDate): Omit<RoadmapBand, 'label'>[] {
  const passed = source.gates
    .filter(
      (gate) => gate.subject === source.code && (gate.status === 'PASSED' || gate.status === 'PASSED_WITH_CONDITIONS'),
    )
    .flatMap((gate) => (gate.decision ? [{ to: gate.to, date: gate.decision.session.date }] : []))
    .sort((left, right) => (left.date < right.date ? -1 : 1));
  return phaseBands({ startDate: source.startDate, phase: source.phase, passed }, until);
}
