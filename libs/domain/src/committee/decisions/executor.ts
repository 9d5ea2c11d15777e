import type { Draft } from '../../plan/draft.js';
import type { Plan } from '../../plan/plan.js';
import type { LocalDate } from '../../shared/calendar.js';
import type { Decided } from '../../shared/transition.js';
import { blocker, type Blocker, type Verdict } from '../../shared/verdict.js';
import type { ConditionFact, DecisionKind, DecisionMethod, DecisionOutcome, VoteFact } from '../committee.facts.js';

/** What the committee is asked to decide, and how it voted. Organisations by id, subjects by what people call them. */
export interface DecisionProposal {
  readonly kind: DecisionKind;
  readonly subjects: readonly string[];
  readonly outcome: DecisionOutcome;
  readonly text: string;
  readonly conditions: readonly ConditionFact[];
  readonly method: DecisionMethod;
  readonly votes: readonly VoteFact[];
  readonly overrideReason: string | null;
  readonly newLeadId: string | null;
  readonly plannedStart: LocalDate | null;
  readonly plannedEnd: LocalDate | null;
}

/** What a kind of decision may do, and does. Its subjects come by their names, each once, and known to the plan. */
export interface Effect {
  /** Every reason why the plan forbids it; a reason that concerns one subject names it in `subject`. */
  ask(plan: Plan, proposal: DecisionProposal, today: LocalDate): Verdict;
  /** Does it, in the draft. */
  execute(draft: Draft, proposal: DecisionProposal, decisionId: string): void;
}

/** A kind of decision: one file per kind beside this one. */
export interface Executor extends Effect {
  /** Whether there must be a subject. */
  readonly needsSubject: boolean;
  /** The name by which the plan knows a subject, such as its code as it is written there; null when it knows none. */
  nameOf(plan: Plan, subject: string): string | null;
  /** What it does when it is refused or deferred; nothing, where there is none. */
  readonly turnedDown?: Effect;
}

/** The committee as the rules of other things ask for it. */
export function committee(today: LocalDate): Decided {
  return { decidedBy: 'COMMITTEE', today };
}

/** Says of each reason which subject it concerns. That the partnership is closed is said once, and not here. */
export function about(subject: string, verdict: Verdict): Blocker[] {
  const own = verdict.filter((reason) => reason.code !== 'PARTNERSHIP_CLOSED');
  return own.map((reason) => ({ ...reason, params: { subject, ...reason.params } }));
}

/** The decision would change nothing at this subject. */
export function alreadyDone(subject: string): Blocker {
  return blocker('ALREADY_DONE', { subject });
}

/** Asks of each subject in turn. */
export function askEach(proposal: DecisionProposal, ask: (subject: string) => Verdict): Verdict {
  return proposal.subjects.flatMap((subject) => [...ask(subject)]);
}

/** An input that this kind of decision cannot do without. */
export function inputMissing(field: string): Blocker {
  return blocker('INPUT_MISSING', { field });
}
