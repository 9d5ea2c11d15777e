import type { LocalDate, Phase } from '@roadbook/domain';
import type { Block, Figure } from '../document.js';
import { SIGNS, type SignName, roadmapDrawing, type RoadmapBand, type RoadmapBar, type RoadmapGroup } from '@roadbook/drawing';
import type { ActionSource, MilestoneSource, PlanSource } from '../source.js';
import { heading } from './cells.js';
import { fillsPages, isLive, type ReportContext } from './context.js';

/** Rows of one drawing, headings of activities included, so that it fits a page with its caption. */
const ROWS = 48;

/** The roadmap, over as many drawings as its actions need, all on one axis. */
export function roadmapSection(context: ReportContext): Block[] {
  const { words, scope } = context;
  if (scope.actions.length === 0) return [];
  const groups = scope.activities.map((activity) => ({ ...activity, bars: activity.actions.map(barOf) }));
  const pages = splitGroups(groups, ROWS, (title) => words.say('roadmap.continued', { title }));
  const figures = pages.map((page, index) => figureOf(context, page, index + 1, pages.length));
  return [{ ...heading(1, 'roadmap', words.say('section.roadmap')), newPage: fillsPages(scope) }, ...figures];
}

function figureOf(
  { source, scope, words }: ReportContext,
  groups: readonly RoadmapGroup[],
  part: number,
  parts: number,
): Figure {
  const { from, to } = spanOf(source, scope.actions);
  const codes = groups.flatMap((group) => group.bars.map((bar) => bar.code));
  const first = codes[0]!;
  const last = codes.at(-1)!;
  const alternative = words.say('roadmap.alternative', { count: codes.length, from: first, to: last });
  const signs = Object.fromEntries((Object.keys(SIGNS) as SignName[]).map((name) => [name, words.say(name)]));
  const drawing = roadmapDrawing({
    language: words.language,
    alternative,
    from,
    to,
    today: source.today,
    bands: bandsOf(source, to).map((band) => ({ ...band, label: words.say(`phase.${band.phase}`) })),
    groups,
    words: {
      today: words.say('roadmap.today'),
      baseline: words.say('roadmap.baseline'),
      progress: words.say('roadmap.progress'),
      signs,
    },
  });
  const caption =
    parts === 1
      ? words.say('roadmap.caption.single')
      : words.say('roadmap.caption', { part, parts, from: first, to: last });
  return { kind: 'figure', id: `roadmap-${part}`, drawing, alternative, caption };
}

function barOf(action: ActionSource): RoadmapBar {
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
    milestones: action.milestones.map((milestone) => ({
      code: milestone.code,
      date: milestone.reachedOn ?? milestone.dueDate,
      state: stateOf(milestone),
    })),
  };
}

function stateOf(milestone: MilestoneSource): 'PLANNED' | 'REACHED' | 'MISSED' | 'DROPPED' {
  return milestone.status === 'PLANNED' && milestone.missed ? 'MISSED' : milestone.status;
}

/** From the first day of anything shown to the last. */
function spanOf(source: PlanSource, actions: readonly ActionSource[]): { from: LocalDate; to: LocalDate } {
  const dates = actions.flatMap((action) => [
    action.plannedStart,
    action.plannedEnd,
    action.baselineStart,
    action.baselineEnd,
  ]);
  const known = [source.startDate, source.endDate, ...dates].filter((date): date is LocalDate => date !== null).sort();
  return { from: known[0]!, to: known.at(-1)! };
}

/**
 * The phases of the partnership as they followed each other: a phase ends when the committee opens the next. Nothing when
 * the gates are not there to be seen, rather than a wrong date.
 */
export function bandsOf(source: PlanSource, until: LocalDate): Omit<RoadmapBand, 'label'>[] {
  const passed = source.gates
    .filter(
      (gate) => gate.subject === source.code && (gate.status === 'PASSED' || gate.status === 'PASSED_WITH_CONDITIONS'),
    )
    .flatMap((gate) => (gate.decision ? [{ to: gate.to, date: gate.decision.session.date }] : []))
    .sort((left, right) => (left.date < right.date ? -1 : 1));
  const bands: Omit<RoadmapBand, 'label'>[] = [];
  let phase: Phase = 'PREPARATION';
  let from = source.startDate;
  for (const gate of passed) {
    bands.push({ phase, from, to: gate.date });
    phase = gate.to;
    from = gate.date;
  }
  return phase === source.phase ? [...bands, { phase, from, to: `${until.slice(0, 4)}-12-31` }] : [];
}

/** The groups cut into drawings of about equal length, none longer than `rows`; a group that is cut says so. */
export function splitGroups(
  groups: readonly RoadmapGroup[],
  rows: number,
  continued: (title: string) => string,
): RoadmapGroup[][] {
  const total = groups.reduce((sum, group) => sum + 1 + group.bars.length, 0);
  const goal = Math.min(rows, Math.ceil(total / Math.ceil(total / rows)) + 2);
  const pages: RoadmapGroup[][] = [[]];
  let used = 0;
  for (const group of groups) {
    for (let at = 0; at < group.bars.length;) {
      if (used + 2 > goal) {
        pages.push([]);
        used = 0;
      }
      const bars = group.bars.slice(at, at + goal - used - 1);
      pages.at(-1)!.push({ code: group.code, title: at === 0 ? group.title : continued(group.title), bars });
      at += bars.length;
      used += 1 + bars.length;
    }
  }
  return pages;
}
