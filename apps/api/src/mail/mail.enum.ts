import { MAIL_KINDS, MAIL_STATUSES } from '@roadbook/application';
import { registerEnum } from '../graphql/register-enum.js';

export const MailKindEnum = registerEnum('MailKind', MAIL_KINDS, 'What a mail is about.', {
  DIGEST: 'The news of a day, one mail a day at most.',
  DECISION: 'Decisions of the committee.',
  RETURNED_REPORT: 'A partner report that came back.',
  OVERDUE: 'What is newly overdue.',
  UPDATE_LINK: 'A link to report by without an account.',
  INVITATION: 'An invitation into the partnership.',
});

export const MailStatusEnum = registerEnum('MailStatus', MAIL_STATUSES, 'Where a mail stands.', {
  QUEUED: 'It waits to be sent, for the first time or again.',
  SENDING: 'It is being sent.',
  SENT: 'The mail server has taken it.',
  FAILED: 'It could not be sent; nothing more is tried.',
  KEPT: 'It is kept here and not sent: there is no mail server, or the address is one for demonstration.',
  STOPPED: 'It was not sent, because its recipient wants no such mails.',
});
