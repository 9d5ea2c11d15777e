import {
  DECISION_EFFECTS,
  DECISION_KINDS,
  DECISION_METHODS,
  DECISION_OUTCOMES,
  SESSION_KINDS,
  SESSION_STATUSES,
  VOTES,
} from '@roadbook/domain';
import { registerEnum } from '../graphql/register-enum.js';

export const SessionKindEnum = registerEnum('SessionKind', SESSION_KINDS, 'How a session is held.', {
  MEETING: 'The committee meets; a quorum is needed.',
  WRITTEN_PROCEDURE: 'Ballots in writing; more than half of all voters are needed.',
});

export const SessionStatusEnum = registerEnum('SessionStatus', SESSION_STATUSES, 'Where a session stands.', {
  PLANNED: 'Planned; its agenda may still change.',
  CONVENED: 'The agenda was sent.',
  IN_SESSION: 'Open: attendance and decisions are recorded.',
  CLOSED: 'Over; its minutes are not adopted yet.',
  MINUTES_ADOPTED: 'Over, with adopted minutes.',
  CANCELLED: 'Called off, for a reason given.',
});

export const DecisionKindEnum = registerEnum(
  'DecisionKind',
  DECISION_KINDS,
  'What a decision does when it is approved.',
  {
    ADOPT_PLAN: 'Adopts and baselines the listed actions as the next edition of the joint action plan.',
    ADOPT_ACTION: 'Adopts and baselines an action.',
    REJECT_ACTION: 'Refuses a proposed action.',
    PASS_GATE: 'Lets an action, or the partnership, into the next phase.',
    ACCEPT_DELIVERABLE: 'Accepts a deliverable.',
    CANCEL_ACTION: 'Gives up an adopted action.',
    REBASELINE: 'Makes new dates the baseline.',
    CHANGE_LEAD: 'Gives an action another lead.',
    ENDORSE_PROPOSAL: 'Endorses an investment proposal.',
    ADMIT_MEMBER: 'Admits an organisation as a member.',
    END_MEMBERSHIP: "Ends an organisation's membership.",
    ADOPT_MINUTES: 'Adopts the minutes of an earlier session.',
    REVOKE_DECISION: 'Undoes an earlier decision.',
    CLOSE_PARTNERSHIP: 'Closes the partnership.',
    OTHER: 'Decides something that the plan does not hold.',
  },
);

export const DecisionOutcomeEnum = registerEnum('DecisionOutcome', DECISION_OUTCOMES, 'What the committee decided.', {
  APPROVED: 'Approved: it is carried out.',
  APPROVED_WITH_CONDITIONS: 'Approved: it is carried out, and each condition becomes a follow-up.',
  REFUSED: "Refused: nothing changes but a gate's status.",
  DEFERRED: "Put off: nothing changes but a gate's status.",
});

export const DecisionEffectEnum = registerEnum('DecisionEffect', DECISION_EFFECTS, 'What came of a decision.', {
  EXECUTED: 'It was carried out.',
  PENDING: 'It waits until the veto window is over.',
  NONE: 'It had nothing to carry out, or could not be carried out any more when its veto window was over; its revision then says why.',
  VETOED: 'A veto stopped it.',
  REVOKED: 'A later decision undid it.',
});

export const DecisionMethodEnum = registerEnum(
  'DecisionMethod',
  DECISION_METHODS,
  'How the committee came to a decision.',
  {
    CONSENSUS: 'Nobody present or represented objected; no roll call.',
    VOTE: 'By votes.',
  },
);

export const VoteEnum = registerEnum('Vote', VOTES, "One organisation's vote.", {
  FOR: 'In favour.',
  AGAINST: 'Against.',
  ABSTAIN: 'Neither.',
});
