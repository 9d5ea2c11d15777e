import { permit } from '../identity/identity.policy.js';
import type { Asker } from '../identity/rights.js';
import type { Plan } from '../plan/plan.js';
import { blocker, type Blocker, type Verdict } from '../shared/verdict.js';
import { GROWING } from './agenda.rules.js';
import type { AgendaItemFact, CommitteeSessionFact, DecisionFact } from './committee.facts.js';
import type { DecisionProposal } from './decisions/executor.js';
import { EXECUTORS } from './decisions/index.js';
import { askBallotDays } from './session.rules.js';

/**
 * Whether an item may be put on a session's agenda: until the session is over. In a written procedure whose agenda was
 * sent, only while the voters still have their days for it.
 *
 * @returns every reason why not: NOT_YOUR_ROLE, WRONG_STATE {verb, status, expected}, WINDOW_TOO_SHORT {days, earliest}.
 */
export function askAgendaItem(plan: Plan, session: CommitteeSessionFact, by: Asker): Verdict {
  const { status } = session;
  const reasons: Blocker[] = [...permit('addAgendaItem', by.rights, false)];
  if (!GROWING.includes(status)) {
    reasons.push(blocker('WRONG_STATE', { verb: 'addAgendaItem', status, expected: GROWING }));
  } else if (status !== 'PLANNED') reasons.push(...askBallotDays(plan, session, by.today));
  return reasons;
}

/**
 * Whether a session's agenda may be replaced: before it is sent, and not where it is taken over from a session without a
 * quorum, because only the same agenda is valid with those present (domain.md, "Voters").
 *
 * @returns every reason why not: NOT_YOUR_ROLE, WRONG_STATE {verb, status, expected}, SAME_AGENDA {session}.
 */
export function askUpdateAgenda(plan: Plan, session: CommitteeSessionFact, by: Asker): Verdict {
  const { status } = session;
  const reasons: Blocker[] = [...permit('updateAgenda', by.rights, false)];
  if (status !== 'PLANNED') {
    reasons.push(blocker('WRONG_STATE', { verb: 'updateAgenda', status, expected: ['PLANNED'] }));
  }
  const earlier = plan.find('CommitteeSession', session.reconvenesId);
  if (earlier) reasons.push(blocker('SAME_AGENDA', { session: earlier.number }));
  return reasons;
}

/** The item of an agenda that asks for just this decision: of its kind, about the same subjects, whatever their order. */
export function itemOf(
  plan: Plan,
  { agenda }: Pick<CommitteeSessionFact, 'agenda'>,
  { kind, subjects }: Pick<DecisionProposal, 'kind' | 'subjects'>,
): AgendaItemFact | undefined {
  const wanted = keyOf(plan, kind, subjects);
  return agenda.find((item) => item.kind === kind && keyOf(plan, kind, item.subjects) === wanted);
}

/** The decision that a session took on an item of its agenda, if it did. */
export function decisionOn(plan: Plan, session: CommitteeSessionFact, item: AgendaItemFact): DecisionFact | undefined {
  const taken = plan.table('Decision').with('sessionId', session.id);
  return taken.find((decision) => itemOf(plan, session, decision)?.position === item.position);
}

function keyOf(plan: Plan, kind: DecisionProposal['kind'], subjects: readonly string[]): string {
  const names = subjects.map((subject) => EXECUTORS[kind].nameOf(plan, subject) ?? subject.trim().toUpperCase());
  return [...new Set(names)].sort().join('\n');
}
