import { blocker, type Blocker } from '../../shared/verdict.js';
import { about, alreadyDone, askEach, type Executor } from './executor.js';
import { known, liveActionsLed, organisationName, organisationOf } from './subjects.js';

/** Ends memberships with the end of the day, so that the voters of the session stay what they are. */
export const endMembership: Executor = {
  needsSubject: true,
  nameOf: organisationName,
  ask: (plan, proposal, today) =>
    askEach(proposal, (subject) => {
      const { id } = organisationOf(plan, subject);
      const membership = plan.membershipOf(id, today);
      if (!membership) return [blocker('NOT_A_MEMBER', { subject, organisation: subject })];
      if (membership.to !== null) return [alreadyDone(subject)];
      const codes = liveActionsLed(plan, id);
      const reasons: Blocker[] = membership.kind === 'COORDINATOR' ? [blocker('COORDINATOR_STAYS')] : [];
      if (codes.length > 0) reasons.push(blocker('LEADS_LIVE_ACTIONS', { codes }));
      return about(subject, reasons);
    }),
  execute: (draft, proposal) => {
    for (const subject of proposal.subjects) {
      const { id } = organisationOf(draft.plan, subject);
      const membership = known(draft.plan.membershipOf(id, draft.today), `membership of ${subject}`);
      draft.update('Membership', membership.id, { to: draft.today });
    }
  },
};
