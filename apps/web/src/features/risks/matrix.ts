import type { SignName } from '@roadbook/drawing';
import type { RiskFacts } from './risks.operations.js';

/** Likelihood and impact go from 1 to 5. */
export const STEPS = [1, 2, 3, 4, 5] as const;

/** Which risks are looked at; null: any. */
export interface RiskChoice {
  readonly likelihood: number | null;
  readonly impact: number | null;
  /** Closed ones too. */
  readonly all: boolean;
}

/** The sign of a level, likelihood times impact: from 15 high, from 8 medium, as in the reports. */
export function levelSign(rating: number): SignName & `risk.${string}` {
  return rating >= 15 ? 'risk.HIGH' : rating >= 8 ? 'risk.MEDIUM' : 'risk.LOW';
}

/** What an address asks for: `cell=4x5` is likelihood 4 and impact 5. */
export function choiceOf(search: URLSearchParams): RiskChoice {
  const [, likelihood, impact] = /^([1-5])x([1-5])$/.exec(search.get('cell') ?? '') ?? [];
  return {
    likelihood: likelihood === undefined ? null : Number(likelihood),
    impact: impact === undefined ? null : Number(impact),
    all: search.get('closed') === '1',
  };
}

/** The risks that are asked for, the gravest first. */
export function chosenRisks(risks: readonly RiskFacts[], { likelihood, impact, all }: RiskChoice): RiskFacts[] {
  return risks
    .filter((risk) => all || risk.open)
    .filter((risk) => likelihood === null || (risk.likelihood === likelihood && risk.impact === impact))
    .sort((left, right) => right.rating - left.rating);
}

/** The risks of one cell of the matrix. */
export function inCell(risks: readonly RiskFacts[], likelihood: number, impact: number): RiskFacts[] {
  return risks.filter((risk) => risk.likelihood === likelihood && risk.impact === impact);
}
