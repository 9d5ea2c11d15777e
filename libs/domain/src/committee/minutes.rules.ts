import { permit } from '../identity/identity.policy.js';
import type { Asker } from '../identity/rights.js';
import { DEFAULT_SETTINGS } from '../partnership/partnership.facts.js';
import type { Plan } from '../plan/plan.js';
import { addDays, localDateAt, type LocalDate } from '../shared/calendar.js';
import { blocker, type Blocker, type Verdict } from '../shared/verdict.js';
import type { CommitteeSessionFact, DecisionFact, ObjectionFact } from './committee.facts.js';
import { minutesBlocks } from './minutes.js';
import type { SessionStatus } from './session.status.js';
import { askVoter } from './vote.rules.js';

/** Statuses of sessions whose minutes are being written. */
const WRITING: readonly SessionStatus[] = ['IN_SESSION', 'CLOSED'];

/** True when the minutes of a session say something. */
export function hasMinutes({ minutes }: CommitteeSessionFact): boolean {
  return minutesBlocks(minutes).length > 0;
}

/**
 * Whether the minutes of a session may be drafted or edited: from its opening until they are adopted. What was circulated
 * is what everybody has before them, and stays as it is; only when a voter has objected to it, or the committee has not
 * adopted it, may it be mended, to be circulated again.
 *
 * @param replace whether a draft may take the place of minutes that are there.
 * @returns every reason why not: PAST, NOT_YOUR_ROLE, WRONG_STATE {verb, status, expected}, MINUTES_CIRCULATED {on},
 * MINUTES_EXIST {session}.
 */
export function askMinutes(
  verb: 'draftMinutes' | 'updateMinutes',
  plan: Plan,
  session: CommitteeSessionFact,
  by: Asker,
  replace = verb === 'updateMinutes',
): Verdict {
  const { status, number } = session;
  const reasons: Blocker[] = [...(by.past ? [blocker('PAST')] : []), ...permit(verb, by.rights, false)];
  const on = circulatedOn(plan, session);
  if (!WRITING.includes(status)) reasons.push(blocker('WRONG_STATE', { verb, status, expected: WRITING }));
  else if (on !== null && !isContested(plan, session)) reasons.push(blocker('MINUTES_CIRCULATED', { on }));
  if (hasMinutes(session) && !replace) reasons.push(blocker('MINUTES_EXIST', { session: number }));
  return reasons;
}

/** The objections to minutes as they were last circulated; those to an earlier circulation are history. */
export function standingObjections({ objections, minutesCirculatedAt }: CommitteeSessionFact): ObjectionFact[] {
  const since = minutesCirculatedAt ?? null;
  return since === null ? [] : (objections ?? []).filter(({ at }) => at >= since);
}

/** The last day on which a voter may object to circulated minutes; null before they were circulated. */
export function objectionsUntil(plan: Plan, session: CommitteeSessionFact): LocalDate | null {
  const on = circulatedOn(plan, session);
  return on === null ? null : addDays(on, plan.partnership.settings.minutesDays ?? DEFAULT_SETTINGS.minutesDays);
}

/**
 * The day on which circulated minutes are adopted without a word: the one after the last on which a voter may object. Null
 * when they were not circulated or were adopted, and when they met an objection or were put to the committee, which leaves
 * it to the committee to adopt them.
 */
export function tacitAdoptionOn(plan: Plan, session: CommitteeSessionFact): LocalDate | null {
  const until = session.status === 'CLOSED' ? objectionsUntil(plan, session) : null;
  if (until === null || standingObjections(session).length > 0 || putToCommittee(plan, session).length > 0) return null;
  return addDays(until, 1);
}

/** The decisions about the minutes of a session as they were last circulated. */
function putToCommittee(plan: Plan, session: CommitteeSessionFact): DecisionFact[] {
  const on = circulatedOn(plan, session);
  const about = plan
    .table('Decision')
    .with('kind', 'ADOPT_MINUTES')
    .filter(({ subjects }) => subjects.includes(String(session.number)));
  return about.filter(({ sessionId }) => on !== null && plan.get('CommitteeSession', sessionId).date >= on);
}

/** True for minutes that somebody objected to, or that the committee refused, put off, or did not keep to. */
function isContested(plan: Plan, session: CommitteeSessionFact): boolean {
  const turnedDown = putToCommittee(plan, session).some(({ effect }) => effect !== 'PENDING');
  return turnedDown || standingObjections(session).length > 0;
}

/**
 * Whether the asker's organisation may object to the minutes of a session: once to each circulation, while its days last.
 *
 * @returns every reason why not: PAST, NOT_YOUR_ROLE, NOT_A_VOTER {organisation}, WRONG_STATE {verb, status, expected},
 * NOT_CIRCULATED {session}, OBJECTION_WINDOW_OVER {until}, OBJECTED_ALREADY {organisation}.
 */
export function askObjection(plan: Plan, session: CommitteeSessionFact, by: Asker): Verdict {
  const { status, number } = session;
  const { organisationId } = by.rights;
  const reasons: Blocker[] = [...(by.past ? [blocker('PAST')] : []), ...permit('objectToMinutes', by.rights, false)];
  reasons.push(...askVoter(plan, by));
  if (status !== 'CLOSED') {
    reasons.push(blocker('WRONG_STATE', { verb: 'objectToMinutes', status, expected: ['CLOSED'] }));
  }
  const until = objectionsUntil(plan, session);
  if (until === null) reasons.push(blocker('NOT_CIRCULATED', { session: number }));
  else if (by.today > until) reasons.push(blocker('OBJECTION_WINDOW_OVER', { until }));
  if (standingObjections(session).some((objection) => objection.organisationId === organisationId)) {
    reasons.push(blocker('OBJECTED_ALREADY', { organisation: plan.get('Organisation', organisationId).shortName }));
  }
  return reasons;
}

/** MINUTES_MISSING where there is nothing to circulate or adopt. */
export function askWritten(session: CommitteeSessionFact): Blocker[] {
  return hasMinutes(session) ? [] : [blocker('MINUTES_MISSING', { session: session.number })];
}

function circulatedOn(plan: Plan, { minutesCirculatedAt }: CommitteeSessionFact): LocalDate | null {
  const at = minutesCirculatedAt ?? null;
  return at === null ? null : localDateAt(at, plan.partnership.timeZone);
}
