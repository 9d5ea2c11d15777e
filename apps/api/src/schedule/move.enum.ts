import { MOVE_REQUEST_STATUSES } from '@roadbook/domain';
import { registerEnum } from '../graphql/register-enum.js';

export const MoveRequestStatusEnum = registerEnum(
  'MoveRequestStatus',
  MOVE_REQUEST_STATUSES,
  'Where a move request stands.',
  {
    REQUESTED: 'It waits for the answer of the organisation asked.',
    ACCEPTED: 'The actions were moved as it asked.',
    REFUSED: 'The organisation asked moves nothing; the committee may overrule.',
    WITHDRAWN: 'Who asked took it back, or needs it no more.',
    OVERRULED: 'The committee moved the actions.',
  },
);
