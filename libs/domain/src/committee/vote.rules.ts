import type { Asker } from '../identity/rights.js';
import { DEFAULT_SETTINGS, type Share } from '../partnership/partnership.facts.js';
import type { Plan } from '../plan/plan.js';
import { blocker, type Blocker } from '../shared/verdict.js';
import type { DecisionKind, VoteFact } from './committee.facts.js';

/** TWO_THIRDS is the qualified majority: two thirds, unless the partnership has set another share. */
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

const TWO_THIRDS: Share = DEFAULT_SETTINGS.qualifiedMajority;

/** The share of FOR + AGAINST that a qualified majority needs in a partnership. */
export function qualifiedShare(plan: Plan): Share {
  return plan.partnership.settings.qualifiedMajority ?? TWO_THIRDS;
}

/**
 * The fewest votes FOR that carry a decision, with the votes AGAINST as they are: one more than these, or the partnership's
 * share of FOR + AGAINST (two thirds: twice as many), which is never less than a simple majority. Abstentions count for
 * neither. By written procedure it also takes more than half of **all** voters, so that silence is no assent and a ballot is
 * no way round a qualified majority.
 *
 * @param allVoters how many voters there are, in a written procedure; else null.
 * @param share the share that a qualified majority needs.
 */
export function votesNeeded(
  count: VoteCount,
  majority: MajorityClass,
  allVoters: number | null = null,
  share: Share = TWO_THIRDS,
): number {
  const simple = count.against + 1;
  const ofThoseVoting = majority === 'SIMPLE' ? simple : Math.max(simple, qualified(count, share));
  return allVoters === null ? ofThoseVoting : Math.max(ofThoseVoting, Math.floor(allVoters / 2) + 1);
}

/** Where the share is the whole, everybody who votes FOR or AGAINST must vote FOR. */
function qualified({ for: pro, against }: VoteCount, [part, whole]: Share): number {
  return part === whole ? pro + against : Math.ceil((against * part) / (whole - part));
}

/** Whether the votes carry a decision; parameters as for {@link votesNeeded}. */
export function hasMajority(
  count: VoteCount,
  majority: MajorityClass,
  allVoters: number | null = null,
  share: Share = TWO_THIRDS,
): boolean {
  return count.for >= votesNeeded(count, majority, allVoters, share);
}

/** How a majority is named in a sentence: two thirds by its name, another share as a qualified majority. */
export function majorityWord(majority: MajorityClass, [part, whole]: Share): string {
  return majority === 'TWO_THIRDS' && part * 3 !== whole * 2 ? 'QUALIFIED_MAJORITY' : majority;
}
