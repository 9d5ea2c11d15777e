import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import { eventFunnels, funnelOf, type StepCount } from './funnel.js';
import type { MatchFact } from './match.facts.js';
import { FUNNEL_STEPS, type FunnelStep } from './match.status.js';

/** A match that took the steps, was dropped or not, and met at an event or not: `SUGGESTION MEETING dropped @Fair`. */
function matches(...lines: readonly string[]): MatchFact[] {
  const plan = aPlan().toolboxItem('Fair').toolboxItem('Congress');
  for (const line of lines) {
    const words = line.split(' ');
    const taken = words.filter((word): word is FunnelStep => (FUNNEL_STEPS as readonly string[]).includes(word));
    const event = words.find((word) => word.startsWith('@'));
    plan.match(['Org1', 'Org2'], {
      status: words.includes('dropped') ? 'DROPPED' : taken.at(-1)!,
      steps: taken.map((step) => ({ step, date: '2026-06-01', note: null })),
      eventId: event ? idOf('ToolboxItem', event.slice(1)) : null,
    });
  }
  return plan.build().table('Match').rows();
}

const line = ({ step, reached, standing, dropped, conversion }: StepCount): string =>
  `${step} ${reached} (${standing} here, ${dropped} dropped) ${conversion === null ? '-' : `${conversion} %`}`;

describe('the funnel', () => {
  it.each<[string, string[], string[]]>([
    ['of nothing', [], FUNNEL_STEPS.map((step) => `${step} 0 (0 here, 0 dropped) -`)],
    [
      'counts a match at every step before its own, and at the one where it was dropped',
      [
        'SUGGESTION',
        'SUGGESTION dropped',
        'SUGGESTION CONTACT MEETING',
        'SUGGESTION CONTACT MEETING IDEA PROJECT',
        'SUGGESTION CONTACT dropped',
        'SUGGESTION CONTACT',
      ],
      [
        'SUGGESTION 6 (1 here, 1 dropped) -',
        'CONTACT 4 (1 here, 1 dropped) 67 %',
        'MEETING 2 (1 here, 0 dropped) 50 %',
        'IDEA 1 (0 here, 0 dropped) 50 %',
        'PROJECT 1 (1 here, 0 dropped) 100 %',
      ],
    ],
    [
      'does not hold a left-out step against a match',
      ['SUGGESTION MEETING IDEA'],
      [
        'SUGGESTION 1 (0 here, 0 dropped) -',
        'CONTACT 1 (0 here, 0 dropped) 100 %',
        'MEETING 1 (0 here, 0 dropped) 100 %',
        'IDEA 1 (1 here, 0 dropped) 100 %',
        'PROJECT 0 (0 here, 0 dropped) 0 %',
      ],
    ],
  ])('%s', (_, given, expected) => {
    expect(funnelOf(matches(...given)).map(line)).toEqual(expected);
  });

  it('is told event by event from the meeting on, the one with most meetings first', () => {
    const given = matches(
      'SUGGESTION MEETING @Congress',
      'SUGGESTION MEETING IDEA @Fair',
      'SUGGESTION MEETING dropped @Fair',
      'SUGGESTION MEETING',
    );
    expect(eventFunnels(given).map(({ eventId, steps }) => [eventId, ...steps.map(line)])).toEqual([
      [
        idOf('ToolboxItem', 'Fair'),
        'MEETING 2 (0 here, 1 dropped) -',
        'IDEA 1 (1 here, 0 dropped) 50 %',
        'PROJECT 0 (0 here, 0 dropped) 0 %',
      ],
      [
        idOf('ToolboxItem', 'Congress'),
        'MEETING 1 (1 here, 0 dropped) -',
        'IDEA 0 (0 here, 0 dropped) 0 %',
        'PROJECT 0 (0 here, 0 dropped) -',
      ],
    ]);
  });

  it('never grows from step to step, and accounts for every match', () => {
    const given = matches('SUGGESTION', 'SUGGESTION MEETING', 'SUGGESTION CONTACT IDEA dropped', 'SUGGESTION CONTACT');
    const steps = funnelOf(given);
    const reached = steps.map((step) => step.reached);
    expect(reached).toEqual([...reached].sort((left, right) => right - left));
    expect(steps.reduce((sum, { standing, dropped }) => sum + standing + dropped, 0)).toBe(given.length);
  });
});
