import { permit } from '../identity/identity.policy.js';
import type { Asker } from '../identity/rights.js';
import { coordinates } from '../identity/standing.rules.js';
import type { Plan } from '../plan/plan.js';
import type { LocalDate } from '../shared/calendar.js';
import { blocker, type Blocker, type Verdict } from '../shared/verdict.js';
import { decisionOn, itemOf } from './agenda-item.rules.js';
import type { AgendaItemFact, BallotFact, CommitteeSessionFact, VoteFact } from './committee.facts.js';
import type { DecisionProposal } from './decisions/executor.js';
import type { SessionStatus } from './session.status.js';
import { askVoter, countVotes, hasMajority, majorityOf, qualifiedShare } from './vote.rules.js';

/** Statuses in which a written procedure takes ballots: from the sending of its agenda on. */
const BALLOTING: readonly SessionStatus[] = ['CONVENED', 'IN_SESSION'];

/**
 * Whether the asker's organisation may cast its ballot on an item of a written procedure (domain.md, "Written procedure"):
 * once the agenda was sent, until the session's date, that day included, or until the item is decided.
 *
 * @returns every reason why not: PAST, NOT_YOUR_ROLE, NOT_A_VOTER {organisation}, NOT_BY_WRITING {session}, WRONG_STATE
 * {verb, status, expected}, BALLOT_WINDOW_OVER {until}, NO_DECISION_ASKED {position}, ITEM_DECIDED {position, decision}.
 */
export function askBallot(plan: Plan, session: CommitteeSessionFact, item: AgendaItemFact, by: Asker): Verdict {
  const { number, kind, status, date } = session;
  const { position } = item;
  const reasons: Blocker[] = [...(by.past ? [blocker('PAST')] : []), ...permit('castVote', by.rights, false)];
  reasons.push(...askVoter(plan, by));
  if (kind !== 'WRITTEN_PROCEDURE') reasons.push(blocker('NOT_BY_WRITING', { session: number }));
  if (!BALLOTING.includes(status))
    reasons.push(blocker('WRONG_STATE', { verb: 'castVote', status, expected: BALLOTING }));
  if (by.today > date) reasons.push(blocker('BALLOT_WINDOW_OVER', { until: date }));
  if (item.kind === null) reasons.push(blocker('NO_DECISION_ASKED', { position }));
  const decision = decisionOn(plan, session, item);
  if (decision) reasons.push(blocker('ITEM_DECIDED', { position, decision: decision.number }));
  return reasons;
}

/** The ballots of a session with one more, which takes the place of the one that its organisation cast on the item before. */
export function withBallot({ ballots }: CommitteeSessionFact, ballot: BallotFact): BallotFact[] {
  const same = (other: BallotFact): boolean =>
    other.position === ballot.position && other.organisationId === ballot.organisationId;
  return [...(ballots ?? []).filter((other) => !same(other)), ballot];
}

/**
 * The votes on a proposal: in a written procedure the ballots cast on its item by those who are voters today, and the votes
 * given with it (ballots on paper) of voters who have cast none; elsewhere the votes given.
 */
export function votesOn(
  plan: Plan,
  session: CommitteeSessionFact,
  proposal: DecisionProposal,
  today: LocalDate,
): readonly VoteFact[] {
  const ballots = ballotsFor(plan, session, proposal, today);
  const own = new Set(ballots.map(({ organisationId }) => organisationId));
  const cast = ballots.map(({ organisationId, vote }) => ({ organisationId, vote }));
  return [...cast, ...proposal.votes.filter(({ organisationId }) => !own.has(organisationId))];
}

/**
 * What a written procedure asks beyond the votes themselves: no vote is given against the voter's own ballot, and the
 * window is over. A decision need not wait when every voter has voted, or when no ballot that is still to come could change
 * whether it is carried.
 *
 * @returns BALLOT_CAST {organisation, vote}, BALLOT_WINDOW_OPEN {until}; nothing for a meeting.
 */
export function askBallots(
  plan: Plan,
  session: CommitteeSessionFact,
  proposal: DecisionProposal,
  today: LocalDate,
): Blocker[] {
  if (session.kind !== 'WRITTEN_PROCEDURE') return [];
  const ballots = ballotsFor(plan, session, proposal, today);
  const reasons = proposal.votes.flatMap(({ organisationId, vote }) => {
    const own = ballots.find((ballot) => ballot.organisationId === organisationId);
    if (!own || own.vote === vote) return [];
    const organisation = plan.get('Organisation', organisationId).shortName;
    return [blocker('BALLOT_CAST', { organisation, vote: own.vote })];
  });
  const open = today <= session.date && !isSettled(plan, proposal, votesOn(plan, session, proposal, today), today);
  return open ? [...reasons, blocker('BALLOT_WINDOW_OPEN', { until: session.date })] : reasons;
}

/** True when the voters that have not voted yet cannot change whether a proposal is carried. */
function isSettled(plan: Plan, proposal: DecisionProposal, votes: readonly VoteFact[], today: LocalDate): boolean {
  const voters = new Set(plan.voters(today).map(({ id }) => id));
  const cast = votes.filter(({ organisationId }) => voters.has(organisationId));
  const missing = voters.size - new Set(cast.map(({ organisationId }) => organisationId)).size;
  const count = countVotes(cast);
  const majority = majorityOf(proposal.kind, proposal.subjects, plan);
  const share = qualifiedShare(plan);
  const carried = hasMajority({ ...count, against: count.against + missing }, majority, voters.size, share);
  const lost = !hasMajority({ ...count, for: count.for + missing }, majority, voters.size, share);
  return missing === 0 || carried || lost;
}

function ballotsFor(
  plan: Plan,
  session: CommitteeSessionFact,
  proposal: DecisionProposal,
  today: LocalDate,
): readonly BallotFact[] {
  if (session.kind !== 'WRITTEN_PROCEDURE') return [];
  const item = itemOf(plan, session, proposal);
  const voters = new Set(plan.voters(today).map(({ id }) => id));
  const ballots = session.ballots ?? [];
  return ballots.filter(({ position, organisationId }) => position === item?.position && voters.has(organisationId));
}

/**
 * The ballots of a session that the asker may see, by item and time. While an item is open to ballots nobody sees how others
 * voted but the coordinator, who has to chase the missing ones; afterwards all do.
 */
export function visibleBallots(plan: Plan, session: CommitteeSessionFact, asker: Asker): BallotFact[] {
  const over = asker.today > session.date || !BALLOTING.includes(session.status) || coordinates(asker);
  const isDecided = ({ position }: BallotFact): boolean => {
    const item = session.agenda.find((one) => one.position === position);
    return item !== undefined && decisionOn(plan, session, item) !== undefined;
  };
  const isOwn = ({ organisationId }: BallotFact): boolean => organisationId === asker.rights.organisationId;
  const shown = (session.ballots ?? []).filter((ballot) => over || isOwn(ballot) || isDecided(ballot));
  return shown.sort((left, right) => left.position - right.position || (left.at < right.at ? -1 : 1));
}
