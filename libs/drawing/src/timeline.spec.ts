import { addDays, type ActionStatus, type DependencyType } from '@roadbook/domain';
import { contentOf, type Drawing } from './drawing.js';
import { pathElements } from './elements.js';
import { roadmapDrawing, type RoadmapBar, type RoadmapGroup, type RoadmapLink } from './roadmap.js';
import { spanIn } from './roadmap-bar.js';
import { DARK, LIGHT } from './theme.js';
import { axisWidth, dayAt, ZOOMS, zoomAxis, type Zoom } from './time-axis.js';
import { frameOf, headHeight, timeline, timelineRows, type TimelineInput, type TimelineLook } from './timeline.js';
import { screenSizes } from './timeline-sizes.js';

const SIZES = screenSizes(36);
const STATUSES: readonly ActionStatus[] = ['PROPOSED', 'PLANNED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED', 'CANCELLED'];
const TYPES: readonly DependencyType[] = ['FS', 'SS', 'FF', 'SF'];
const WORDS = { today: 'today', baseline: 'Baseline', progress: 'Progress', critical: 'Critical path', signs: {} };

/** The same sequence of numbers from 0 to 1 for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function barOf(code: string, next: () => number): RoadmapBar {
  const whole = (below: number): number => Math.floor(next() * below);
  const start = addDays('2025-10-01', whole(1_400));
  const end = addDays(start, whole(400));
  const planned = next() < 0.7;
  return {
    code,
    title: `Action ${code}`,
    status: STATUSES[whole(STATUSES.length)]!,
    health: null,
    start,
    end,
    baselineStart: planned ? addDays(start, -whole(60)) : null,
    baselineEnd: planned ? addDays(end, -whole(60)) : null,
    progress: whole(130) - 10,
    milestones: Array.from({ length: whole(4) }, (_, index) => ({
      code: `MS${code}.${index}`,
      date: addDays(start, whole(400)),
      state: 'PLANNED' as const,
    })),
    deliverables: [{ code: `D${code}.1`, date: end, state: 'DRAFT' }],
  };
}

/** A schedule of some groups whose bars hang on each other in every way, some of them before and after the axis. */
function scheduleOf(seed: number, zoom: Zoom): TimelineInput {
  const next = numbers(seed);
  const groups: RoadmapGroup[] = Array.from({ length: 1 + Math.floor(next() * 4) }, (_, group) => ({
    code: `A${group + 1}`,
    title: `Activity ${group + 1}`,
    bars: Array.from({ length: Math.floor(next() * 12) }, (_, bar) => barOf(`A${group + 1}.${bar + 1}`, next)),
  }));
  const codes = groups.flatMap(({ bars }) => bars.map((bar) => bar.code));
  const one = (): string => codes[Math.floor(next() * codes.length)] ?? 'A9.9';
  const links: RoadmapLink[] = codes.map((to, index) => ({ from: one(), to, type: TYPES[index % 4]! }));
  return {
    axis: zoomAxis('2026-01-01', '2028-12-31', 'en', zoom),
    today: '2026-11-22',
    bands: [{ phase: 'PREPARATION', label: 'Preparation', from: '2026-01-01', to: '2027-06-01' }],
    rows: timelineRows(groups),
    links,
    words: WORDS,
  };
}

const lookOf = (input: TimelineInput, zoom: Zoom, over: Partial<TimelineLook> = {}): TimelineLook => ({
  width: axisWidth(input.axis, zoom),
  sizes: SIZES,
  theme: LIGHT,
  show: { baseline: true, milestones: true, deliverables: true, groups: true },
  part: 'rows',
  ...over,
});

const rowsOnly = (rows: TimelineInput['rows']): TimelineInput => ({ ...scheduleOf(1, 'months'), rows, links: [] });
const bars = (drawing: Drawing) =>
  pathElements(drawing).filter(({ path }) => path.startsWith('M') && path.includes('h'));

describe.each(ZOOMS)('any schedule in %s', (zoom) => {
  it.each(Array.from({ length: 25 }, (_, seed) => seed))('keeps every bar within its frame (%i)', (seed) => {
    const input = scheduleOf(seed, zoom);
    const look = lookOf(input, zoom);
    const drawing = timeline(input, look);
    for (const { box } of bars({ ...drawing, labels: [] })) {
      expect(box[0]).toBeGreaterThanOrEqual(-0.5);
      expect(box[2]).toBeLessThanOrEqual(look.width + 0.5);
      expect(box[1]).toBeGreaterThanOrEqual(-0.5);
      expect(box[3]).toBeLessThanOrEqual(drawing.height + 0.5);
    }
    expect(contentOf(drawing)).not.toMatch(/NaN|undefined|Infinity/);
    expect(contentOf(timeline(scheduleOf(seed, zoom), look))).toBe(contentOf(drawing));
  });
});

describe('a window of rows', () => {
  const input = scheduleOf(3, 'months');
  const all = timeline(input, lookOf(input, 'months'));

  it('is as high as its rows', () => {
    const window = { first: 2, last: 5 };
    expect(timeline(input, lookOf(input, 'months', { window })).height).toBe(3 * SIZES.row);
    expect(all.height).toBe(input.rows.length * SIZES.row);
  });

  it('has the bars of its rows, and each bar is in one window', () => {
    const plain = { ...input, bands: [], links: [] };
    const part = (first: number, last: number): number =>
      bars(timeline(plain, lookOf(input, 'months', { window: { first, last } }))).length;
    const half = Math.floor(input.rows.length / 2);
    expect(part(0, half) + part(half, input.rows.length)).toBe(bars(timeline(plain, lookOf(input, 'months'))).length);
  });

  it('has no more shapes than its rows ask for, however long the schedule is', () => {
    const next = numbers(7);
    const many = Array.from({ length: 2_000 }, (_, at) => barOf(`A1.${at + 1}`, next));
    const large = rowsOnly(timelineRows([{ code: 'A1', title: 'All', bars: many }]));
    const { shapes } = timeline(large, lookOf(large, 'months', { window: { first: 900, last: 960 } }));
    expect(shapes.match(/</g)!.length).toBeLessThan(60 * 20);
  });
});

describe('the head', () => {
  const input = scheduleOf(3, 'weeks');

  it('is drawn alone, as high as told', () => {
    const drawing = timeline(input, lookOf(input, 'weeks', { part: 'head' }));
    expect(drawing.height).toBe(headHeight(SIZES));
    expect(drawing.labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['Preparation', 'Jan 2026', '5']));
  });

  it('keeps the words of what has begun in sight', () => {
    const from = timeline(input, lookOf(input, 'weeks', { part: 'head', from: 300 }));
    const band = from.labels.find(({ text }) => text === 'Preparation');
    expect(band!.x).toBeGreaterThan(300);
  });
});

describe('arrows', () => {
  const day = (from: string, to: string, code: string): RoadmapBar => ({
    ...barOf(code, numbers(1)),
    start: from,
    end: to,
    milestones: [],
    deliverables: [],
  });
  const one = day('2026-02-01', '2026-03-31', 'A1.1');
  const later = day('2026-06-01', '2026-07-31', 'A1.2');
  const rows = timelineRows([{ code: 'A1', title: 'x', bars: [one, later] }]);
  const arrows = (links: readonly RoadmapLink[], over: Partial<TimelineLook> = {}): string[] => {
    const input = { ...rowsOnly(rows), links, bands: [] };
    const { shapes } = timeline(input, lookOf(input, 'months', over));
    return [...shapes.matchAll(/<path d="([^"]*)" fill="none" stroke="#56606d"/g)].map(([, path]) => path!);
  };

  it.each(TYPES)('of %s begin and end where the type says, by level and upright lines', (type) => {
    const [path] = arrows([{ from: 'A1.1', to: 'A1.2', type }]);
    const points = [...path!.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    const frame = frameOf(rowsOnly(rows).axis, { width: axisWidth(rowsOnly(rows).axis, 'months') });
    const from = spanIn(frame, one.start, one.end);
    expect(points[0]![0]).toBeCloseTo(type.startsWith('F') ? from.x + from.width : from.x, 1);
    for (let at = 1; at < points.length; at += 1)
      expect(points[at]![0] === points[at - 1]![0] || points[at]![1] === points[at - 1]![1]).toBe(true);
  });

  it('are drawn below the bars, and not at all where one end has no row', () => {
    const input = { ...rowsOnly(rows), links: [{ from: 'A1.1', to: 'A1.2', type: 'FS' as const }], bands: [] };
    const { shapes } = timeline(input, lookOf(input, 'months'));
    expect(shapes.indexOf('stroke="#56606d"')).toBeLessThan(shapes.indexOf('<rect'));
    expect(arrows([{ from: 'A9.9', to: 'A1.2', type: 'FS' }])).toEqual([]);
    expect(arrows([{ from: 'A1.1', to: 'A1.1', type: 'FS' }])).toEqual([]);
  });

  it('are thick and in ink between two actions of the critical path only', () => {
    const strokes = (...critical: boolean[]): string[] => {
      const bars = [one, later].map((bar, index) => ({ ...bar, critical: critical[index]! }));
      const links = [{ from: 'A1.1', to: 'A1.2', type: 'FS' as const }];
      const input = { ...rowsOnly(timelineRows([{ code: 'A1', title: 'x', bars }])), links, bands: [] };
      const { shapes } = timeline(input, lookOf(input, 'months'));
      return [...shapes.matchAll(/fill="none" stroke="(#\w+)" stroke-width="(1|1.6)"/g)].map(([, ...look]) =>
        look.join(' '),
      );
    };
    expect(strokes(false, true)).toEqual([`${LIGHT.muted} 1`]);
    expect(strokes(true, true)).toEqual([`${LIGHT.ink} 1.6`]);
  });

  it('pass through a window whose rows lie between their ends', () => {
    const window = { first: 2, last: 3 };
    expect(arrows([{ from: 'A1.1', to: 'A1.2', type: 'FS' }], { window })).toHaveLength(1);
  });
});

describe('themes', () => {
  it('change colours, and nothing else', () => {
    const input = scheduleOf(5, 'quarters');
    const without = (theme: typeof LIGHT): string =>
      contentOf(timeline(input, lookOf(input, 'quarters', { theme }))).replace(/#[0-9a-f]{6}/g, '#');
    expect(without(DARK)).toBe(without(LIGHT));
  });
});

describe('the drawing on paper', () => {
  it('has room for wider sheets', () => {
    const input = {
      language: 'en',
      alternative: 'x',
      from: '2026-01-01',
      to: '2026-12-31',
      today: '2026-04-01',
      bands: [],
      groups: [{ code: 'A1', title: 'x', bars: [barOf('A1.1', numbers(2))] }],
      words: WORDS,
    };
    expect(roadmapDrawing(input, { width: 1_068 }).width).toBe(1_068);
    expect(roadmapDrawing(input).width).toBe(720);
  });
});

describe('zooming', () => {
  it.each(ZOOMS)('%s: steps follow each other without a gap', (zoom) => {
    const { steps, upper, from, to } = zoomAxis('2026-01-15', '2027-12-02', 'en', zoom);
    for (const ticks of [steps, upper]) {
      expect([ticks[0]!.from, ticks.at(-1)!.to]).toEqual([from, to]);
      for (let at = 1; at < ticks.length; at += 1) expect(ticks[at]!.from).toBe(ticks[at - 1]!.to);
    }
  });

  it('finds the day of a place', () => {
    const axis = zoomAxis('2026-01-01', '2026-12-31', 'en', 'months');
    expect([dayAt(axis, 0), dayAt(axis, axis.at('2026-07-02'))]).toEqual(['2026-01-01', '2026-07-02']);
  });
});
