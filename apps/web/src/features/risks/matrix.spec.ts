import { choiceOf, chosenRisks, inCell, levelSign } from './matrix.js';
import type { RiskFacts } from './risks.operations.js';

const risk = (code: string, likelihood: number, impact: number, open = true): RiskFacts =>
  ({ id: code, code, likelihood, impact, rating: likelihood * impact, open }) as RiskFacts;
const risks = [risk('R1', 3, 4), risk('R2', 4, 4), risk('R3', 3, 4, false), risk('R4', 1, 2)];
const codes = (some: readonly RiskFacts[]): string[] => some.map(({ code }) => code);

it('open risks come first by their level', () => {
  expect(codes(chosenRisks(risks, choiceOf(new URLSearchParams())))).toEqual(['R2', 'R1', 'R4']);
  expect(codes(chosenRisks(risks, choiceOf(new URLSearchParams('closed=1'))))).toEqual(['R2', 'R1', 'R3', 'R4']);
});

it('a cell of the matrix stands in the address', () => {
  expect(codes(chosenRisks(risks, choiceOf(new URLSearchParams('cell=3x4&closed=1'))))).toEqual(['R1', 'R3']);
  expect(codes(inCell(risks, 4, 4))).toEqual(['R2']);
});

it.each(['3x6', 'x', '33x4', ''])('an address that says %p chooses no cell', (cell) => {
  expect(choiceOf(new URLSearchParams({ cell }))).toEqual({ likelihood: null, impact: null, all: false });
});

it.each([
  [25, 'risk.HIGH'],
  [15, 'risk.HIGH'],
  [12, 'risk.MEDIUM'],
  [8, 'risk.MEDIUM'],
  [6, 'risk.LOW'],
])('a level of %d is %s', (rating, sign) => expect(levelSign(rating)).toBe(sign));
