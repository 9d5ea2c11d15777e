import { DELIVERABLE_STATUSES, REVIEW_OUTCOMES } from '@roadbook/domain';
import { registerEnum } from '../graphql/register-enum.js';

export const DeliverableStatusEnum = registerEnum(
  'DeliverableStatus',
  DELIVERABLE_STATUSES,
  'Where a deliverable stands.',
  {
    PLANNED: 'Nothing saved yet.',
    DRAFT: 'A draft is saved.',
    SUBMITTED: 'A version is submitted and waits for its review.',
    REVISION_REQUESTED: 'The last version was returned.',
    ACCEPTED: 'Accepted.',
    ACCEPTED_WITH_CONDITIONS: 'Accepted, with conditions still to be met.',
  },
);

export const ReviewOutcomeEnum = registerEnum('ReviewOutcome', REVIEW_OUTCOMES, 'What came of a review.', {
  ACCEPTED: 'Accepted.',
  ACCEPTED_WITH_CONDITIONS: 'Accepted, with conditions.',
  REVISION_REQUESTED: 'Returned for revision.',
});
