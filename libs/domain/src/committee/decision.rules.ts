import { sameValue } from '../plan/change.js';
import type { Draft } from '../plan/draft.js';
import type { Plan } from '../plan/plan.js';
import { addDays, type LocalDate } from '../shared/calendar.js';
import { blocker, type Blocker, type Verdict } from '../shared/verdict.js';
import { isLate } from './agenda.rules.js';
import { askBallots, votesOn } from './ballot.rules.js';
import type { CommitteeSessionFact, DecisionFact, DecisionKind, DecisionOutcome } from './committee.facts.js';
import type { DecisionProposal, Effect } from './decisions/executor.js';
import { EXECUTORS } from './decisions/index.js';
import { effectsBetween } from './effect.rules.js';
import { addFollowUps } from './follow-up.rules.js';
import { quorumOf, representedVoters } from './quorum.rules.js';
import { nextNumber } from './session.rules.js';
import { countVotes, hasMajority, majorityOf, majorityWord, qualifiedShare, votesNeeded } from './vote.rules.js';

export type { DecisionProposal } from './decisions/executor.js';

/** Kinds that a closed partnership still decides on: they finish its papers and change nothing in its plan. */
const AFTER_CLOSING: readonly DecisionKind[] = ['ADOPT_MINUTES', 'OTHER'];

/** True for the outcomes that need the majority and execute (domain.md, "Outcome"). */
export function isApproved(outcome: DecisionOutcome): boolean {
  return outcome === 'APPROVED' || outcome === 'APPROVED_WITH_CONDITIONS';
}

/** The subjects by the names that the plan gives them, as far as it knows them; others as they were written. */
export function subjectNames(plan: Plan, kind: DecisionKind, subjects: readonly string[]): string[] {
  return [...new Set(subjects.map((subject) => EXECUTORS[kind].nameOf(plan, subject) ?? subject))];
}

/** The subjects that the plan does not know, as they were written. */
export function unknownSubjects(plan: Plan, kind: DecisionKind, subjects: readonly string[]): string[] {
  return subjects.filter((subject) => EXECUTORS[kind].nameOf(plan, subject) === null);
}

/**
 * Whether a session may take a decision (domain.md, "Decisions that execute"): every reason why not, of the session, the
 * votes, the inputs, and the plan. In a written procedure the ballots that were cast count with the votes given.
 *
 * @returns SESSION_NOT_OPEN {session, status}, PARTNERSHIP_CLOSED {closedOn}, NO_QUORUM {required, present}, NOT_A_VOTER,
 * VOTER_NOT_PRESENT and VOTED_TWICE {organisation}, OBJECTED {organisations}, BALLOTS_NEEDED, NO_MAJORITY {for, against,
 * needed}, BALLOT_CAST {organisation, vote}, BALLOT_WINDOW_OPEN {until}, CONDITIONS_MISSING, CONDITIONS_UNEXPECTED {outcome}, SUBJECT_MISSING {kind}, UNKNOWN_SUBJECT {subject, kind}, and
 * what the kind of decision asks (see `decisions/`), such as INPUT_MISSING {field}, ALREADY_DONE {subject} and
 * CRITERIA_NOT_MET {subject, criteria}.
 */
export function askDecision(
  plan: Plan,
  session: CommitteeSessionFact,
  proposal: DecisionProposal,
  today: LocalDate,
): Verdict {
  const votes = votesOn(plan, session, proposal, today);
  const named = withNames(plan, { ...proposal, votes });
  return distinct([
    ...askOpen(session),
    ...askGoesOn(plan, proposal.kind),
    ...askQuorum(plan, session, named, today),
    ...askVotes(plan, session, named, today),
    ...askMajority(plan, session, named, today),
    ...askBallots(plan, session, proposal, today),
    ...askConditions(proposal),
    ...askSubjects(plan, proposal),
    ...(effectOf(named)?.ask(plan, named, today) ?? []),
  ]);
}

/**
 * Records a decision that {@link askDecision} has allowed, and executes it in the same draft. What it changed stands in its
 * `effects`. Refused or deferred, it executes nothing and touches a gate's status at most; approved on a late item where the
 * partnership grants a veto, it waits as PENDING.
 */
export function recordDecision(draft: Draft, session: CommitteeSessionFact, proposal: DecisionProposal): DecisionFact {
  const votes = votesOn(draft.plan, session, proposal, draft.today);
  const named = withNames(draft.plan, { ...proposal, votes });
  const vetoUntil = isApproved(named.outcome) ? vetoWindow(draft, session, named) : null;
  const decision = draft.insert('Decision', {
    number: nextNumber(draft.plan.table('Decision')),
    kind: named.kind,
    subjects: named.subjects,
    outcome: named.outcome,
    effect: vetoUntil === null ? 'NONE' : 'PENDING',
    text: named.text,
    conditions: named.conditions,
    method: named.method,
    votes: named.votes,
    sessionId: session.id,
    revision: draft.revision,
    overrideReason: named.overrideReason,
    newLeadId: named.newLeadId,
    plannedStart: named.plannedStart,
    plannedEnd: named.plannedEnd,
    vetoUntil,
    veto: null,
    effects: [],
  });
  link(draft, decision, named.text);
  return vetoUntil === null ? carryOut(draft, decision) : decision;
}

// What is done

/** Does what a decision decides, in the draft, and writes down what that changed; follow-ups of its conditions are part of it. */
export function carryOut(draft: Draft, decision: DecisionFact): DecisionFact {
  const before = draft.plan;
  const approved = isApproved(decision.outcome);
  effectOf(decision)?.execute(draft, decision, decision.id);
  if (approved) addFollowUps(draft, decision.conditions, decision.id);
  const effects = effectsBetween(before, draft.plan, decision.id);
  return draft.update('Decision', decision.id, { effects, effect: approved ? 'EXECUTED' : 'NONE', vetoUntil: null });
}

/** What a decision with this outcome does; undefined where that is nothing. */
export function effectOf({ kind, outcome }: Pick<DecisionProposal, 'kind' | 'outcome'>): Effect | undefined {
  const executor = EXECUTORS[kind];
  return isApproved(outcome) ? executor : executor.turnedDown;
}

/** The last day of the veto window, or null when the decision takes effect at once. */
function vetoWindow(draft: Draft, session: CommitteeSessionFact, proposal: DecisionProposal): LocalDate | null {
  const { settings, code } = draft.plan.partnership;
  const { vetoDays } = settings;
  return vetoDays > 0 && isLate(session, proposal, code) ? addDays(draft.today, vetoDays) : null;
}

/** The revision carries out the decision, and says so. */
export function link(draft: Draft, decision: DecisionFact, reason: string): void {
  draft.decisionId = decision.id;
  draft.reason = reason;
}

/** The proposal with its subjects by the names that the plan gives them, each once; unknown ones are left out. */
export function withNames(plan: Plan, proposal: DecisionProposal): DecisionProposal {
  const names = proposal.subjects.map((subject) => EXECUTORS[proposal.kind].nameOf(plan, subject));
  return { ...proposal, subjects: [...new Set(names.filter((name) => name !== null))] };
}

// What is asked

function askOpen({ number, status }: CommitteeSessionFact): Blocker[] {
  return status === 'IN_SESSION' ? [] : [blocker('SESSION_NOT_OPEN', { session: number, status })];
}

/** PARTNERSHIP_CLOSED {closedOn} where the partnership decides on such things no more. */
export function askGoesOn(plan: Plan, kind: DecisionKind): Blocker[] {
  const { closedOn } = plan.partnership;
  return closedOn === null || AFTER_CLOSING.includes(kind) ? [] : [blocker('PARTNERSHIP_CLOSED', { closedOn })];
}

/** Reconvened, a session is valid with those present for the same agenda; whatever else comes up needs the full quorum. */
function askQuorum(plan: Plan, session: CommitteeSessionFact, proposal: DecisionProposal, today: LocalDate): Blocker[] {
  const waived = session.reconvenesId !== null && !isLate(session, proposal, plan.partnership.code);
  const { required, present, met } = quorumOf(plan, waived ? session : { ...session, reconvenesId: null }, today);
  return met ? [] : [blocker('NO_QUORUM', { required, present })];
}

/** Only voters present or represented vote, once each; by written procedure every voter may. */
function askVotes(plan: Plan, session: CommitteeSessionFact, { votes }: DecisionProposal, today: LocalDate): Blocker[] {
  const voters = new Set(plan.voters(today).map((voter) => voter.id));
  const there = session.kind === 'WRITTEN_PROCEDURE' ? voters : representedVoters(plan, session, today);
  return votes.flatMap(({ organisationId }, i) => {
    const organisation = nameOf(plan, organisationId);
    const reasons: Blocker[] = [];
    if (!voters.has(organisationId)) reasons.push(blocker('NOT_A_VOTER', { organisation }));
    else if (!there.has(organisationId)) reasons.push(blocker('VOTER_NOT_PRESENT', { organisation }));
    const first = votes.findIndex((vote) => vote.organisationId === organisationId);
    if (first < i) reasons.push(blocker('VOTED_TWICE', { organisation }));
    return reasons;
  });
}

function askMajority(
  plan: Plan,
  session: CommitteeSessionFact,
  proposal: DecisionProposal,
  today: LocalDate,
): Blocker[] {
  if (!isApproved(proposal.outcome)) return [];
  const written = session.kind === 'WRITTEN_PROCEDURE';
  if (proposal.method === 'CONSENSUS') return written ? [blocker('BALLOTS_NEEDED')] : askConsensus(plan, proposal);
  const count = countVotes(proposal.votes);
  const majority = majorityOf(proposal.kind, proposal.subjects, plan);
  const allVoters = written ? plan.voters(today).length : null;
  const share = qualifiedShare(plan);
  if (hasMajority(count, majority, allVoters, share)) return [];
  const needed = votesNeeded(count, majority, allVoters, share);
  const word = majorityWord(majority, share);
  return [blocker('NO_MAJORITY', { for: count.for, against: count.against, needed, majority: word })];
}

/** Consensus: nobody present or represented objects; there is no roll call. */
function askConsensus(plan: Plan, { votes }: DecisionProposal): Blocker[] {
  const against = votes
    .filter(({ vote }) => vote === 'AGAINST')
    .map(({ organisationId }) => nameOf(plan, organisationId));
  return against.length > 0 ? [blocker('OBJECTED', { organisations: [...new Set(against)] })] : [];
}

function askConditions({ outcome, conditions }: DecisionProposal): Blocker[] {
  const conditional = outcome === 'APPROVED_WITH_CONDITIONS';
  if (conditional && conditions.length === 0) return [blocker('CONDITIONS_MISSING')];
  return !conditional && conditions.length > 0 ? [blocker('CONDITIONS_UNEXPECTED', { outcome })] : [];
}

/** SUBJECT_MISSING {kind}, UNKNOWN_SUBJECT {subject, kind}. */
export function askSubjects(plan: Plan, { kind, subjects }: DecisionProposal): Blocker[] {
  if (subjects.length === 0 && EXECUTORS[kind].needsSubject) return [blocker('SUBJECT_MISSING', { kind })];
  return unknownSubjects(plan, kind, subjects).map((subject) => blocker('UNKNOWN_SUBJECT', { subject, kind }));
}

/** The short name of an organisation; its id where the plan knows none. */
function nameOf(plan: Plan, organisationId: string): string {
  return plan.find('Organisation', organisationId)?.shortName ?? organisationId;
}

function distinct(verdict: Verdict): Verdict {
  return verdict.filter((reason, i) => verdict.findIndex((other) => sameValue(other, reason)) === i);
}
