import type { OrganisationFact } from '../organisation/organisation.facts.js';
import type { Plan } from '../plan/plan.js';
import { daysBetween, localDateAt } from '../shared/calendar.js';
import type { CommitteeSessionFact } from './committee.facts.js';

/** The organisation that chairs a session: the one that it names, else whoever coordinates the partnership on its day. */
export function chairOf(plan: Plan, session: CommitteeSessionFact): OrganisationFact {
  return plan.find('Organisation', session.chairId) ?? plan.coordinator(session.date);
}

/** Days between the sending of a session's agenda and its day; null before it was sent. */
export function noticeDaysOf(plan: Plan, { convenedAt, date }: CommitteeSessionFact): number | null {
  return convenedAt === null ? null : daysBetween(localDateAt(convenedAt, plan.partnership.timeZone), date);
}

/**
 * Whether the agenda of a meeting was sent later than the partnership's notice period asks for. That is noted, and stops
 * nothing. A written procedure knows no notice, but a window for ballots.
 */
export function isShortNotice(plan: Plan, session: CommitteeSessionFact): boolean {
  const days = noticeDaysOf(plan, session);
  return session.kind === 'MEETING' && days !== null && days < plan.partnership.settings.noticeDays;
}
