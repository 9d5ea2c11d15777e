import { MILESTONE_STATUSES } from '@roadbook/domain';
import { registerEnum } from '../graphql/register-enum.js';

export const MilestoneStatusEnum = registerEnum(
  'MilestoneStatus',
  MILESTONE_STATUSES,
  'Where a milestone stands; that it was missed is computed.',
  {
    PLANNED: 'Not reached yet.',
    REACHED: 'Reached, with a date and evidence.',
    DROPPED: 'Given up, with a reason.',
  },
);
