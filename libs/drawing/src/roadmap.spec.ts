import { drawRoadmap, roadmapDrawing, type RoadmapBar, type RoadmapInput } from './roadmap.js';
import { fit, textWidth } from './svg.js';
import { timeAxis } from './time-axis.js';

const bar: RoadmapBar = {
  code: 'A1.1',
  title: 'Connect the alliances',
  status: 'IN_PROGRESS',
  health: 'AT_RISK',
  start: '2026-01-01',
  end: '2026-06-30',
  baselineStart: '2026-01-01',
  baselineEnd: '2026-05-31',
  progress: 50,
  milestones: [{ code: 'MS1.1.1', date: '2026-03-31', state: 'REACHED' }],
};

const input = (over: Partial<RoadmapInput> = {}): RoadmapInput => ({
  language: 'en',
  alternative: 'One bar',
  from: '2026-01-01',
  to: '2026-12-31',
  today: '2026-04-01',
  bands: [{ phase: 'PREPARATION', label: 'Preparation', from: '2026-01-01', to: '2026-12-31' }],
  groups: [{ code: 'A1', title: 'Alliances', bars: [bar] }],
  words: {
    today: 'today',
    baseline: 'Baseline',
    progress: 'Progress',
    critical: 'Critical path',
    signs: { 'status.IN_PROGRESS': 'In progress' },
  },
  ...over,
});

/** Fails on elements that are not closed, and on bare characters of markup. */
function checkXml(xml: string): void {
  const open: string[] = [];
  for (const [whole, close, name, rest] of xml.matchAll(/<(\/?)([a-z]+)((?:\s[\w:-]+="[^"<]*")*\s*\/?)>/g)) {
    if (close) expect(open.pop()).toBe(name);
    else if (!rest!.endsWith('/')) open.push(name!);
    expect(whole).not.toMatch(/NaN|undefined|Infinity/);
  }
  expect(open).toEqual([]);
  expect(xml.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|#39);)/);
}

describe('the roadmap drawing', () => {
  it('is the same text for the same input, and well-formed', () => {
    expect(drawRoadmap(input())).toBe(drawRoadmap(input()));
    checkXml(drawRoadmap(input()));
  });

  it('escapes what plans say', () => {
    const title = '<b> & "x" \u0007 ]]>';
    const svg = drawRoadmap(input({ alternative: title, groups: [{ code: 'A1', title, bars: [{ ...bar, title }] }] }));
    checkXml(svg);
    expect(svg).toContain('&lt;b&gt; &amp; &quot;x&quot;');
    expect(svg).not.toContain('\u0007');
  });

  it('frames what is on the critical path, and says so in the legend only then', () => {
    const framed = input({ groups: [{ code: 'A1', title: 'x', bars: [{ ...bar, critical: true }] }] });
    checkXml(drawRoadmap(framed));
    expect(drawRoadmap(framed)).toContain('Critical path');
    expect(drawRoadmap(input())).not.toContain('Critical path');
  });

  it.each(['PROPOSED', 'PLANNED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED', 'CANCELLED', 'REJECTED'] as const)(
    'draws %s',
    (status) => {
      checkXml(drawRoadmap(input({ groups: [{ code: 'A1', title: 'x', bars: [{ ...bar, status, health: null }] }] })));
    },
  );

  it.each([
    ['inside the axis', '2026-04-01', true],
    ['on its last day', '2026-12-31', true],
    ['before it', '2025-12-31', false],
    ['after it', '2027-01-01', false],
  ])('marks a day %s', (_, today, marked) => {
    expect(drawRoadmap(input({ today })).includes('>today<')).toBe(marked);
  });

  it('names only what it shows in the legend', () => {
    const labels = roadmapDrawing(input()).labels.map((label) => label.text);
    expect(labels).toContain('In progress');
    expect(labels).not.toContain('status.PLANNED');
    expect(labels).toContain('milestone.REACHED');
  });

  it('grows by one row for each bar', () => {
    const two = [{ code: 'A1', title: 'Alliances', bars: [bar, { ...bar, code: 'A1.2' }] }];
    expect(roadmapDrawing(input({ groups: two })).height - roadmapDrawing(input()).height).toBe(17);
  });
});

describe('the time axis', () => {
  it.each([
    ['2026-01-15', '2026-12-02', 12, ['Jan', 'Feb']],
    ['2026-03-01', '2029-02-28', 13, ['Q1', 'Q2']],
    ['2026-01-01', '2033-12-31', 16, ['H1', 'H2']],
    ['2020-01-01', '2039-12-31', 20, ['', '']],
  ])('from %s to %s has %i steps', (from, to, count, labels) => {
    const axis = timeAxis(from, to, 'en');
    expect(axis.steps).toHaveLength(count);
    expect(axis.steps.slice(0, 2).map((step) => step.label)).toEqual(labels);
    for (let at = 1; at < axis.steps.length; at += 1) expect(axis.steps[at]!.from).toBe(axis.steps[at - 1]!.to);
  });

  it('puts days in their order, those outside at its ends', () => {
    const axis = timeAxis('2026-01-01', '2026-12-31', 'en');
    expect([axis.at('2020-01-01'), axis.at('2026-01-01'), axis.at('2027-01-01'), axis.at('2030-01-01')]).toEqual([
      0, 0, 1, 1,
    ]);
    expect(axis.at('2026-07-02')).toBeCloseTo(0.5, 2);
  });
});

describe('fitting words', () => {
  it.each(['', 'short', 'a much longer title than there is room for', '日本語日本語日本語日本語', '😀'.repeat(40)])(
    '%j',
    (text) => {
      const fitted = fit(text, 90, 10);
      expect(textWidth(fitted, 10)).toBeLessThanOrEqual(90);
      expect(fitted.isWellFormed()).toBe(true);
      if (textWidth(text, 10) <= 90) expect(fitted).toBe(text);
      else expect(fitted.endsWith('…')).toBe(true);
    },
  );
});
