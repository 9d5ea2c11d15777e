/** Refusals that lie in who asks, in when, or in the state of what is asked about. */
export const identityMessages: Record<string, string> = {
  PAST: 'This is how the plan stood earlier; the past cannot be changed.',
  NOT_LEAD: 'Only the organisation that leads it, or the coordinator, may do this.',
  NOT_YOUR_ROLE: 'Your role in this partnership does not allow this.',
  PARTNERSHIP_CLOSED: 'The partnership was closed on {closedOn}; nothing can be changed any more.',
  WRONG_STATE: 'The verb "{verb}" is for things that are {expected}; this one is {status}.',

  // Who can mend what is said above, and in other features
  MENDED_BY_LEAD: '{organisation} (lead)',
  MENDED_BY_LEADS: '{organisations} (leads)',
  MENDED_BY_A_LEAD: 'the lead',
  MENDED_BY_THE_LEADS: 'the leads of the actions',
  MENDED_BY_OWNER: '{organisation} (owner)',
  MENDED_BY_AN_OWNER: 'the owner of the proposal',
  MENDED_BY_COORDINATOR: 'the coordinator, {organisation}',
  MENDED_BY_A_COORDINATOR: 'the coordinator',
  MENDED_BY_COMMITTEE: 'the steering committee',
  MENDED_BY_AUTHOR: 'you, with other details',
  MENDED_BY_ADMINISTRATOR: 'whoever runs Roadbook',
  MENDED_BY_TIME: 'nobody: it waits for its date',
};
