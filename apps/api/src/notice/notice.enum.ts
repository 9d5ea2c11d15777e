import { DISSEMINATION_STATUSES, NOTICE_REASONS, NOTICE_STATUSES } from '@roadbook/domain';
import { registerEnum } from '../graphql/register-enum.js';

export const NoticeStatusEnum = registerEnum('NoticeStatus', NOTICE_STATUSES, 'Where a notice stands.', {
  OPEN: 'Nobody has been told yet; it is mailed as soon as the organisation has a contact.',
  SENT: 'It went to a named contact and has not come back.',
  BOUNCED: 'It came back: the address is wrong, or nobody is there any more.',
  ACKNOWLEDGED: 'The organisation has answered.',
});

export const NoticeReasonEnum = registerEnum('NoticeReason', NOTICE_REASONS, 'Why an organisation is informed.', {
  AUTHORITY: 'As a regional authority or agency of the partnership.',
  CONTRIBUTOR: "As an INFORMED contributor of the deliverable's action.",
});

export const DisseminationStatusEnum = registerEnum(
  'DisseminationStatus',
  DISSEMINATION_STATUSES,
  'Where a dissemination session stands.',
  {
    PLANNED: 'It lies ahead, or nobody has said yet that it was held.',
    HELD: 'It took place.',
    CANCELLED: 'It will not take place, for a reason.',
  },
);
