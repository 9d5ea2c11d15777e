/** The duty to inform: notices, contacts, dissemination sessions. */
export const noticeMessages: Record<string, string> = {
  NOT_AN_AUTHORITY:
    '{organisation} is no regional authority or agency of the partnership today; only these hold dissemination sessions.',
  UNKNOWN_CONTACT: '{organisation} has no such contact; save one first.',
  TOO_MANY_CONTACTS: '{organisation} has {most} contacts, which is the most; remove one first.',
  NOT_A_MAIN_DELIVERABLE:
    'There is no main deliverable {code} here; dissemination sessions are about main deliverables.',
  SENT_BY_HAND_DATE: 'A date belongs to what was sent by hand; say byHand, or leave it out.',
};
