import type { DecisionKind } from '../committee.facts.js';
import { acceptDeliverable } from './accept-deliverable.js';
import { admitMember } from './admit-member.js';
import { adoptAction } from './adopt-action.js';
import { adoptMinutes } from './adopt-minutes.js';
import { adoptPlan } from './adopt-plan.js';
import { cancelAction } from './cancel-action.js';
import { changeLead } from './change-lead.js';
import { closePartnership } from './close-partnership.js';
import { endMembership } from './end-membership.js';
import { endorseProposal } from './endorse-proposal.js';
import type { Executor } from './executor.js';
import { other } from './other.js';
import { passGate } from './pass-gate.js';
import { rebaseline } from './rebaseline.js';
import { rejectAction } from './reject-action.js';
import { revokeDecision } from './revoke-decision.js';

/** What each kind of decision may do and does: a kind without an executor does not compile. */
export const EXECUTORS: Readonly<Record<DecisionKind, Executor>> = {
  ADOPT_PLAN: adoptPlan,
  ADOPT_ACTION: adoptAction,
  REJECT_ACTION: rejectAction,
  PASS_GATE: passGate,
  ACCEPT_DELIVERABLE: acceptDeliverable,
  CANCEL_ACTION: cancelAction,
  REBASELINE: rebaseline,
  CHANGE_LEAD: changeLead,
  ENDORSE_PROPOSAL: endorseProposal,
  ADMIT_MEMBER: admitMember,
  END_MEMBERSHIP: endMembership,
  ADOPT_MINUTES: adoptMinutes,
  REVOKE_DECISION: revokeDecision,
  CLOSE_PARTNERSHIP: closePartnership,
  OTHER: other,
};
