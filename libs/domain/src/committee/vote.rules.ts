import type { Asker } from '../identity/rights.js';
import type { Plan } from '../plan/plan.js';
import { blocker, type Blocker } from '../shared/verdict.js';
import type { DecisionKind, VoteFact } from './committee.facts.js';

export type MajorityClass = 'SIMPLE' | 'TWO_THIRDS';

/** How many voted how; contract.graphql, `VoteCount`. */
export interface VoteCount {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
}

/** The kinds that always need two thirds (domain.md, "Method"); PASS_GATE needs them for the partnership's own gate only. */
const TWO_THIRDS_KINDS: readonly DecisionKind[] = [
  'CANCEL_ACTION',
  'CHANGE_LEAD',
  'ADMIT_MEMBER',
  'END_MEMBERSHIP',
  'CLOSE_PARTNERSHIP',
];

/** The majority that a decision needs. */
export function majorityOf(kind: DecisionKind, subjects: readonly string[], plan: Plan): MajorityClass {
  if (TWO_THIRDS_KINDS.includes(kind)) return 'TWO_THIRDS';
  const isPartnership = (subject: string): boolean => namesPartnership(plan, subject);
  return kind === 'PASS_GATE' && subjects.some(isPartnership) ? 'TWO_THIRDS' : 'SIMPLE';
}

/** True when a subject is the code of the partnership itself, whatever the case. */
export function namesPartnership(plan: Plan, subject: string): boolean {
  return subject.trim().toUpperCase() === plan.partnership.code.toUpperCase();
}

/** NOT_A_VOTER {organisation} for an asker whose organisation has no vote today. */
export function askVoter(plan: Plan, { rights, today }: Asker): Blocker[] {
  if (plan.voters(today).some(({ id }) => id === rights.organisationId)) return [];
  const organisation = plan.find('Organisation', rights.organisationId)?.shortName ?? rights.organisationId;
  return [blocker('NOT_A_VOTER', { organisation })];
}

/** Counts the votes; of an organisation that voted twice the first vote counts. */
export function countVotes(votes: readonly VoteFact[]): VoteCount {
  const seen = new Map<string, VoteFact['vote']>();
  for (const { organisationId, vote } of votes) if (!seen.has(organisationId)) seen.set(organisationId, vote);
  const count = (wanted: VoteFact['vote']): number => [...seen.values()].filter((vote) => vote === wanted).length;
  return { for: count('FOR'), against: count('AGAINST'), abstain: count('ABSTAIN') };
}

/**
 * The fewest votes FOR that carry a decision, with the votes AGAINST as they are: one more than these, or twice as many for
 * two thirds of FOR + AGAINST. Abstentions count for neither. By written procedure it also takes more than half of **all**
 * voters, so that silence is no assent and a ballot is no way round two thirds.
 *
 * @param allVoters how many voters there are, in a written procedure; else null.
 */
export function votesNeeded(count: VoteCount, majority: MajorityClass, allVoters: number | null = null): number {
  const ofThoseVoting = majority === 'SIMPLE' ? count.against + 1 : Math.max(1, count.against * 2);
  return allVoters === null ? ofThoseVoting : Math.max(ofThoseVoting, Math.floor(allVoters / 2) + 1);
}

/** Whether the votes carry a decision; parameters as for {@link votesNeeded}. */
export function hasMajority(count: VoteCount, majority: MajorityClass, allVoters: number | null = null): boolean {
  return count.for >= votesNeeded(count, majority, allVoters);
}
