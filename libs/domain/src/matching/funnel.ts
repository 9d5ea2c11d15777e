import type { MatchFact } from './match.facts.js';
import { lastStep } from './match.rules.js';
import { FUNNEL_STEPS, type FunnelStep } from './match.status.js';

/** How many matches came to a step of the funnel, and what became of them there. */
export interface StepCount {
  readonly step: FunnelStep;
  /** Those that came this far or farther, whether or not they left out a step before. */
  readonly reached: number;
  /** Those that stand here now. */
  readonly standing: number;
  /** Those that were dropped here. */
  readonly dropped: number;
  /** Percent, in whole numbers, of those that came to the step before; null for the first step and where none came. */
  readonly conversion: number | null;
}

/** The funnel of the matches that met at one event: from the meeting on. */
export interface EventFunnel {
  readonly eventId: string;
  readonly steps: readonly StepCount[];
}

/** The steps with their counts, beginning with the given one. */
export function funnelOf(matches: readonly MatchFact[], from: FunnelStep = FUNNEL_STEPS[0]): StepCount[] {
  const steps = FUNNEL_STEPS.slice(FUNNEL_STEPS.indexOf(from));
  const reached = steps.map((step) => matches.filter((match) => hasReached(match, step)).length);
  return steps.map((step, at) => {
    const here = matches.filter((match) => lastStep(match).step === step);
    const dropped = here.filter(({ status }) => status === 'DROPPED').length;
    const before = at === 0 ? 0 : reached[at - 1]!;
    const conversion = before === 0 ? null : Math.round((reached[at]! * 100) / before);
    return { step, reached: reached[at]!, standing: here.length - dropped, dropped, conversion };
  });
}

/** The funnel of every event at which a match met, the one with the most meetings first. */
export function eventFunnels(matches: readonly MatchFact[]): EventFunnel[] {
  const byEvent = new Map<string, MatchFact[]>();
  for (const match of matches) {
    if (match.eventId === null) continue;
    const met = byEvent.get(match.eventId);
    if (met) met.push(match);
    else byEvent.set(match.eventId, [match]);
  }
  return [...byEvent]
    .sort(([, left], [, right]) => right.length - left.length)
    .map(([eventId, met]) => ({ eventId, steps: funnelOf(met, 'MEETING') }));
}

function hasReached(match: MatchFact, step: FunnelStep): boolean {
  return FUNNEL_STEPS.indexOf(lastStep(match).step) >= FUNNEL_STEPS.indexOf(step);
}
