/** Refusals that lie in who asks, in when, or in the state of what is asked about. */
export const identityMessages: Record<string, string> = {
  PAST: 'This is how the plan stood earlier; the past cannot be changed.',
  NOT_LEAD: 'Only the organisation that leads it, or the coordinator, may do this.',
  NOT_YOUR_ROLE: 'Your role in this partnership does not allow this.',
  PARTNERSHIP_CLOSED: 'The partnership was closed on {closedOn}; nothing can be changed any more.',
  WRONG_STATE: 'The verb "{verb}" is for things that are {expected}; this one is {status}.',
};
