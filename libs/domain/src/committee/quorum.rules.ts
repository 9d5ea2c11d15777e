import type { Plan } from '../plan/plan.js';
import type { LocalDate } from '../shared/calendar.js';
import type { AttendanceFact, CommitteeSessionFact } from './committee.facts.js';

export interface Quorum {
  /** How many voters must be present or represented; 0 in a written procedure, which knows no quorum. */
  readonly required: number;
  /** How many are. */
  readonly present: number;
  readonly met: boolean;
}

/**
 * The quorum of a session (domain.md, "Voters"): the share of the voters that the partnership has set, rounded up. A proxy
 * counts while its holder is present. A session that reconvenes one without a quorum is valid with those present.
 *
 * @param today the day that asks; a session that is over is measured by the voters of its own day.
 */
export function quorumOf(plan: Plan, session: CommitteeSessionFact, today: LocalDate = session.date): Quorum {
  const present = representedVoters(plan, session, today).size;
  if (session.kind === 'WRITTEN_PROCEDURE') return { required: 0, present, met: true };
  const required = session.reconvenesId ? 1 : quorumRequired(plan, votingDay(session, today));
  return { required, present, met: present >= required };
}

/** How many voters a session on a day needs: two thirds of 12 are 8, of 13 are 9; never fewer than one. */
export function quorumRequired(plan: Plan, on: LocalDate): number {
  const [share, of] = plan.partnership.settings.quorum;
  return Math.max(1, Math.ceil((plan.voters(on).length * share) / of));
}

/** The ids of the voters who are present, or absent with a proxy whose holder is present; each once. */
export function representedVoters(
  plan: Plan,
  session: CommitteeSessionFact,
  today: LocalDate = session.date,
): Set<string> {
  const voters = new Set(plan.voters(votingDay(session, today)).map((voter) => voter.id));
  const represented = presentVoters(session.attendance, voters);
  for (const holding of proxiesByHolder(session.attendance, voters, represented).values()) represented.add(holding);
  return represented;
}

function presentVoters(attendance: readonly AttendanceFact[], voters: ReadonlySet<string>): Set<string> {
  const present = attendance.filter((row) => row.present && voters.has(row.organisationId));
  return new Set(present.map((row) => row.organisationId));
}

/** Holder to absent voter: one proxy per holder, the first recorded; none for a voter who is there after all. */
function proxiesByHolder(
  attendance: readonly AttendanceFact[],
  voters: ReadonlySet<string>,
  present: ReadonlySet<string>,
): Map<string, string> {
  const proxies = new Map<string, string>();
  for (const { organisationId, heldById } of attendance) {
    if (heldById === null || !present.has(heldById) || proxies.has(heldById)) continue;
    if (voters.has(organisationId) && !present.has(organisationId)) proxies.set(heldById, organisationId);
  }
  return proxies;
}

/** The day whose voters count: today while the session lasts, its own once it is over. */
function votingDay(session: CommitteeSessionFact, today: LocalDate): LocalDate {
  const over = session.status === 'CLOSED' || session.status === 'MINUTES_ADOPTED';
  return over && session.date < today ? session.date : today;
}
