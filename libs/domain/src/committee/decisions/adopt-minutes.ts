import type { Plan } from '../../plan/plan.js';
import type { CommitteeSessionFact } from '../committee.facts.js';
import { askSession } from '../session.rules.js';
import { about, alreadyDone, askEach, committee, type Executor } from './executor.js';
import { known, numbered } from './subjects.js';

/** Adopts the minutes of closed sessions, which it names by number. */
export const adoptMinutes: Executor = {
  needsSubject: true,
  nameOf: (plan, subject) => numbered(plan, 'CommitteeSession', subject)?.number.toString() ?? null,
  ask: (plan, proposal, today) =>
    askEach(proposal, (subject) => {
      const session = sessionOf(plan, subject);
      if (session.status === 'MINUTES_ADOPTED') return [alreadyDone(subject)];
      return about(subject, askSession('adoptMinutes', plan, session, committee(today)));
    }),
  execute: (draft, proposal) => {
    for (const subject of proposal.subjects) {
      const { id } = sessionOf(draft.plan, subject);
      draft.update('CommitteeSession', id, { status: 'MINUTES_ADOPTED', minutesAdoptedOn: draft.today });
    }
  },
};

function sessionOf(plan: Plan, subject: string): CommitteeSessionFact {
  return known(numbered(plan, 'CommitteeSession', subject), `session ${subject}`);
}
