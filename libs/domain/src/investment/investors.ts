import { sumDecimals, type Decimal } from '../shared/decimal.js';
import { normaliseName } from '../shared/names.js';
import type { CoInvestor, FundingLine, FundingStatus, InvestmentProposalFact } from './investment.facts.js';

/** Who brings money, or has been named as one who will. */
export interface Investor {
  readonly organisationId: string | null;
  /** Its name where it is no organisation of the register. */
  readonly name: string | null;
  /** Named as investing beside the owner. */
  readonly coInvestor: boolean;
  readonly amount: Decimal;
  readonly secured: Decimal;
}

type Named = Pick<Investor, 'organisationId' | 'name'>;

/** Everybody who brings money to a proposal, once each: those of the funding mix in its order, then who is only named. */
export function investorsOf({ fundingMix, coInvestors }: InvestmentProposalFact): Investor[] {
  const named = coInvestors ?? [];
  const lines = fundingMix.map((line) => ({ ...line, name: line.investor ?? null }));
  const known = new Map<string, Named>();
  for (const one of [...lines, ...named]) {
    const key = investorKey(one);
    if (key !== null && !known.has(key)) known.set(key, one);
  }
  const coInvesting = new Set(named.map(investorKey));
  return [...known].map(([key, { organisationId, name }]) => {
    const own = lines.filter((line) => investorKey(line) === key);
    const amount = sumOf(own);
    const secured = sumOf(own, 'SECURED');
    return { organisationId, name: organisationId ? null : name, coInvestor: coInvesting.has(key), amount, secured };
  });
}

/** What tells one investor from another, however its name is spelled; null of a line that names nobody. */
export function investorKey({ organisationId, name }: CoInvestor): string | null {
  if (organisationId !== null) return `organisation ${organisationId}`;
  const key = normaliseName(name ?? '');
  return key === '' ? null : `name ${key}`;
}

function sumOf(lines: readonly FundingLine[], status?: FundingStatus): Decimal {
  return sumDecimals(lines.filter((line) => !status || line.status === status).map(({ amount }) => amount));
}
