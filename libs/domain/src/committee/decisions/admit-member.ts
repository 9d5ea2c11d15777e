import { VOTING_KINDS } from '../../organisation/organisation.facts.js';
import { blocker } from '../../shared/verdict.js';
import { alreadyDone, askEach, type Executor } from './executor.js';
import { organisationName, organisationOf } from './subjects.js';

/** Admits organisations of the register as partners, from today on. */
export const admitMember: Executor = {
  needsSubject: true,
  nameOf: organisationName,
  ask: (plan, proposal, today) =>
    askEach(proposal, (subject) => {
      const memberships = plan.table('Membership').with('organisationId', organisationOf(plan, subject).id);
      const standing = memberships.find((membership) => membership.to === null || membership.to >= today);
      if (!standing) return [];
      const votes = VOTING_KINDS.includes(standing.kind) && standing.to === null;
      return [votes ? alreadyDone(subject) : blocker('STILL_MEMBER', { subject, kind: standing.kind })];
    }),
  execute: (draft, proposal) => {
    for (const subject of proposal.subjects) {
      const { id } = organisationOf(draft.plan, subject);
      draft.insert('Membership', { organisationId: id, kind: 'PARTNER', from: draft.today, to: null });
    }
  },
};
