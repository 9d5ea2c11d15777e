import type { Verb } from '../identity/identity.policy.js';
import type { Asker } from '../identity/rights.js';
import { permit } from '../identity/identity.policy.js';
import type { Plan } from '../plan/plan.js';
import { addDays, type LocalDate } from '../shared/calendar.js';
import { fault, type FieldFault } from '../shared/domain-error.js';
import { askState, isDecided, transitionsOf, type By, type Transition } from '../shared/transition.js';
import { blocker, type Blocker, type Verdict } from '../shared/verdict.js';
import type { AttendanceFact, CommitteeSessionFact } from './committee.facts.js';
import { askWritten } from './minutes.rules.js';
import { quorumOf } from './quorum.rules.js';
import { SESSION_MACHINE, type SessionVerb } from './session.status.js';

const POLICY_VERBS: Readonly<Record<SessionVerb, Verb>> = {
  convene: 'conveneSession',
  open: 'openSession',
  close: 'closeSession',
  circulateMinutes: 'circulateMinutes',
  adoptMinutes: 'recordDecision',
  cancel: 'cancelSession',
};

/**
 * Whether a verb of the session's machine may be used now. A partnership that was closed may still hold sessions, so that
 * its last minutes can be adopted.
 *
 * @returns every reason why not: PAST, NOT_YOUR_ROLE, WRONG_STATE {verb, status, expected}, NEEDS_DECISION {kind},
 * WINDOW_TOO_SHORT {days, earliest} for a written procedure that ends too soon, MINUTES_MISSING {session} where there are
 * none to circulate or adopt.
 */
export function askSession(verb: SessionVerb, plan: Plan, session: CommitteeSessionFact, by: By): Verdict {
  const blockers = [...askBy(POLICY_VERBS[verb], by), ...askState(SESSION_MACHINE, verb, session.status)];
  if (verb === 'adoptMinutes' && !isDecided(by)) blockers.push(blocker('NEEDS_DECISION', { kind: 'ADOPT_MINUTES' }));
  if (verb === 'convene') blockers.push(...askBallotDays(plan, session, by.today));
  if (verb === 'circulateMinutes' || verb === 'adoptMinutes') blockers.push(...askWritten(session));
  return blockers;
}

/** Every verb of the session's machine as the asker sees it. */
export function sessionTransitions(plan: Plan, session: CommitteeSessionFact, asker: Asker): Transition[] {
  return transitionsOf(SESSION_MACHINE, session.status, (verb) => askSession(verb, plan, session, asker));
}

/** Whether the attendance may be recorded: while the session lasts. */
export function askAttendance(session: CommitteeSessionFact, by: By): Verdict {
  const { status } = session;
  const blockers = askBy('recordAttendance', by);
  if (status === 'IN_SESSION') return blockers;
  return [...blockers, blocker('WRONG_STATE', { verb: 'recordAttendance', status, expected: ['IN_SESSION'] })];
}

/**
 * Whether a session may take up again the agenda of an earlier one that had no quorum (domain.md, "Voters").
 *
 * @param date the day of the new session.
 * @returns HAD_QUORUM {session}, RECONVENED_TOO_EARLY {session, first}, RECONVENED_TOO_LATE {session, last}, or WRONG_STATE
 * when the earlier one never met.
 */
export function askReconvene(plan: Plan, earlier: CommitteeSessionFact, date: LocalDate): Verdict {
  const blockers: Blocker[] = [];
  const { number, status } = earlier;
  const met: readonly string[] = ['IN_SESSION', 'CLOSED', 'MINUTES_ADOPTED'];
  if (!met.includes(status)) blockers.push(blocker('WRONG_STATE', { verb: 'reconvene', status, expected: met }));
  else if (quorumOf(plan, earlier).met) blockers.push(blocker('HAD_QUORUM', { session: number }));
  if (date < earlier.date) blockers.push(blocker('RECONVENED_TOO_EARLY', { session: number, first: earlier.date }));
  const last = addDays(earlier.date, plan.partnership.settings.reconveneDays);
  if (date > last) blockers.push(blocker('RECONVENED_TOO_LATE', { session: number, last }));
  return blockers;
}

/** The proxy of an absent voter: ids of two organisations. */
export interface HeldProxy {
  readonly absentId: string;
  readonly heldById: string;
}

/**
 * What is wrong with an attendance list: only voters attend; a proxy's holder is present and the voter it stands for is
 * not; one proxy per holder and one holder per voter. Organisations are given by id.
 *
 * @returns a fault at `input.present.<i>` or `input.proxies.<i>.absent` or `.heldBy` for each mistake: NOT_A_VOTER,
 * LISTED_TWICE, PROXY_OF_PRESENT, HOLDER_NOT_PRESENT, HOLDER_HAS_PROXY, each with {organisation}.
 */
export function checkAttendance(
  plan: Plan,
  present: readonly string[],
  proxies: readonly HeldProxy[],
  today: LocalDate,
): FieldFault[] {
  const voters = new Set(plan.voters(today).map((voter) => voter.id));
  const there = new Set(present);
  const faults: FieldFault[] = [];
  const check = (wrong: boolean, path: string, code: string, id: string): void => {
    if (wrong) faults.push(fault(path, code, { organisation: plan.find('Organisation', id)?.shortName ?? id }));
  };
  present.forEach((id, i) => {
    check(!voters.has(id), `input.present.${i}`, 'NOT_A_VOTER', id);
    check(present.indexOf(id) < i, `input.present.${i}`, 'LISTED_TWICE', id);
  });
  proxies.forEach(({ absentId, heldById }, i) => {
    const earlier = proxies.slice(0, i);
    const path = `input.proxies.${i}`;
    check(!voters.has(absentId), `${path}.absent`, 'NOT_A_VOTER', absentId);
    check(there.has(absentId), `${path}.absent`, 'PROXY_OF_PRESENT', absentId);
    check(
      earlier.some((proxy) => proxy.absentId === absentId),
      `${path}.absent`,
      'LISTED_TWICE',
      absentId,
    );
    check(!there.has(heldById), `${path}.heldBy`, 'HOLDER_NOT_PRESENT', heldById);
    check(
      earlier.some((proxy) => proxy.heldById === heldById),
      `${path}.heldBy`,
      'HOLDER_HAS_PROXY',
      heldById,
    );
  });
  return faults;
}

/** The attendance list of a session, one line per voter, which replaces the last one recorded. */
export function attendanceOf(
  plan: Plan,
  present: readonly string[],
  proxies: readonly HeldProxy[],
  today: LocalDate,
): AttendanceFact[] {
  return plan.voters(today).map(({ id }) => {
    if (present.includes(id)) return { organisationId: id, present: true, heldById: null };
    const heldById = proxies.find((proxy) => proxy.absentId === id)?.heldById ?? null;
    return { organisationId: id, present: false, heldById };
  });
}

/** The number that the next of numbered things bears: sessions and decisions are counted over the whole partnership. */
export function nextNumber(rows: Iterable<{ readonly number: number }>): number {
  let last = 0;
  for (const { number } of rows) last = Math.max(last, number);
  return last + 1;
}

function askBy(verb: Verb, by: By): Blocker[] {
  if (isDecided(by)) return [];
  return [...(by.past ? [blocker('PAST')] : []), ...permit(verb, by.rights, false)];
}

/**
 * WINDOW_TOO_SHORT {days, earliest} for a written procedure that leaves its voters fewer days than the partnership grants
 * them; its date is the last day of its window, in which every voter may send a ballot.
 */
export function askBallotDays(plan: Plan, session: CommitteeSessionFact, today: LocalDate): Blocker[] {
  if (session.kind !== 'WRITTEN_PROCEDURE') return [];
  const days = plan.partnership.settings.writtenProcedureDays;
  const earliest = addDays(today, days);
  return session.date < earliest ? [blocker('WINDOW_TOO_SHORT', { days, earliest })] : [];
}
