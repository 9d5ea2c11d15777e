import type { ObjectiveFacts } from './objectives.operations.js';

export const KINDS = ['STRATEGIC', 'OPERATIONAL'] as const;
export const PHASES = ['PREPARATION', 'IMPLEMENTATION', 'INVESTMENT'] as const;

/** How many actions serve an objective; what was given up serves nothing. */
export function servedBy({ coverage }: { readonly coverage: readonly { readonly now: number }[] }): number {
  return coverage.reduce((sum, { now }) => sum + now, 0);
}

/** What the board tells in one sentence. */
export interface BoardStanding {
  readonly objectives: number;
  readonly indicators: number;
  readonly reached: number;
  readonly missed: number;
  /** Objectives that no action serves. */
  readonly unserved: number;
}

type Told = Pick<ObjectiveFacts, 'coverage'> & {
  readonly indicators: readonly Pick<ObjectiveFacts['indicators'][number], 'reached' | 'missed'>[];
};

/** Counts objectives and what shows how far they are reached. */
export function standingOf(objectives: readonly Told[]): BoardStanding {
  const indicators = objectives.flatMap((one) => one.indicators);
  return {
    objectives: objectives.length,
    indicators: indicators.length,
    reached: indicators.filter(({ reached }) => reached).length,
    missed: indicators.filter(({ missed }) => missed).length,
    unserved: objectives.filter((one) => servedBy(one) === 0).length,
  };
}
