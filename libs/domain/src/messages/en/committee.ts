/** Why a session cannot go on, why a decision cannot be taken or undone, and the titles of agenda items. */
export const committeeMessages: Record<string, string> = {
  // Sessions and attendance
  WINDOW_TOO_SHORT: 'A written procedure runs for {days} days at least: it can end on {earliest} at the earliest.',
  HAD_QUORUM: 'Session {session} had a quorum; it need not be reconvened.',
  RECONVENED_TOO_LATE: 'Session {session} could be reconvened until {last}.',
  NOT_A_VOTER: '{organisation} has no vote: only the coordinator and the partners have one.',
  LISTED_TWICE: '{organisation} is listed twice; list it once.',
  PROXY_OF_PRESENT: '{organisation} is present and needs no proxy.',
  HOLDER_NOT_PRESENT: '{organisation} is not present and can hold no proxy.',
  HOLDER_HAS_PROXY: '{organisation} holds a proxy already; each holder has one at most.',

  // Whether a session may decide
  SESSION_NOT_OPEN: 'Session {session} is {status}; decisions are taken while a session is IN_SESSION.',
  NO_QUORUM: 'There is no quorum: {present} voters are present or represented, {required} are needed.',
  VOTER_NOT_PRESENT: '{organisation} is neither present nor represented and cannot vote.',
  VOTED_TWICE: '{organisation} voted twice.',
  OBJECTED: 'There is no consensus: {organisations} objected.',
  BALLOTS_NEEDED: 'A written procedure needs the ballots of the voters; silence is no assent.',
  NO_MAJORITY: 'There is no majority: {for} for and {against} against; {needed} for would be needed ({majority}).',
  CONDITIONS_MISSING: 'An approval with conditions needs at least one condition.',
  CONDITIONS_UNEXPECTED: 'Conditions belong to the outcome APPROVED_WITH_CONDITIONS, and not to {outcome}.',
  SUBJECT_MISSING: 'A decision {kind} needs to name what it is about.',
  UNKNOWN_SUBJECT: 'There is no {subject} here that a decision {kind} could be about.',
  INPUT_MISSING: 'This decision needs {field}.',
  ALREADY_DONE: 'This is done already for {subject}.',

  // What the plan forbids
  NOTHING_PROPOSED: 'No action of {subject} is proposed; there is nothing to adopt.',
  NO_OPEN_GATE: 'No gate of {subject} waits for a decision; request one first.',
  CRITERIA_NOT_MET:
    'Criteria of the gate of {subject} are not met: {criteria}. It passes only with a written override reason.',
  NOT_OPEN: '{subject} is {status}; only what is still open gets another date.',
  BUSINESS_PLAN_NOT_ACCEPTED: 'The proposal {subject} has no accepted business plan.',
  PROPOSAL_OVER: 'The proposal {subject} is {stage}; it needs no endorsement any more.',
  STILL_MEMBER: '{subject} is a member until the end of today or longer, as {kind}.',
  COORDINATOR_STAYS: '{subject} coordinates the partnership; its membership cannot end.',
  LEADS_LIVE_ACTIONS: 'It still leads actions that go on: {codes}. Decide on another lead first.',
  ACTIONS_LIVE: 'Actions still go on: {codes}. Complete or cancel them first.',

  // What cannot be undone
  CANNOT_REVOKE: 'A decision {kind} cannot be undone.',
  NOT_EXECUTED: 'Decision {subject} has nothing to undo; its effect is {effect}.',
  CHANGED_SINCE: '{subject} has changed since in its {field}; undo that first.',
  ACTIONS_AHEAD: 'Actions have entered the later phase since: {codes}.',

  // Decisions on late items
  NOT_PENDING: 'The decision waits for no veto; its effect is {effect}.',
  VETO_WINDOW_OPEN: 'The decision can still be vetoed, until {vetoUntil}.',
  VETO_WINDOW_OVER: 'The decision could be vetoed until {vetoUntil}.',

  // Titles of agenda items
  AGENDA_GATE: 'Gate of {subject} into {to}',
  AGENDA_DELIVERABLE: 'Acceptance of {subject}: {title}',
  AGENDA_FOLLOW_UP: 'Follow-up of {owner}, due on {dueDate}: {text}',
};
