import {
  ACTION_ORDERS,
  ACTION_STATUSES,
  DEPENDENCY_TYPES,
  HEALTHS,
  PRIORITIES,
  RESPONSIBILITIES,
} from '@roadbook/domain';
import { registerEnum } from '../graphql/register-enum.js';

export const ActionStatusEnum = registerEnum('ActionStatus', ACTION_STATUSES, 'Where an action stands.', {
  PROPOSED: 'Put forward by a partner; the committee has not decided yet.',
  PLANNED: 'Adopted by the committee, not started.',
  IN_PROGRESS: 'Under way.',
  ON_HOLD: 'Interrupted, for a reason given.',
  COMPLETED: 'Done: milestones reached or dropped, deliverables accepted.',
  CANCELLED: 'Given up: by its lead while it was proposed, or by a decision.',
  REJECTED: 'Refused by the committee.',
});

export const HealthEnum = registerEnum('Health', HEALTHS, 'How an action fares.', {
  ON_TRACK: 'Nothing speaks against its plan.',
  AT_RISK: 'Something is overdue, late or missing.',
  OFF_TRACK: 'Overdue by more than 30 days, or progress 25 points behind the time gone.',
});

export const PriorityEnum = registerEnum('Priority', PRIORITIES, 'How much an action matters.', {
  HIGH: 'First of all.',
  MEDIUM: 'In its turn.',
  LOW: 'When there is room.',
});

export const ResponsibilityEnum = registerEnum(
  'Responsibility',
  RESPONSIBILITIES,
  'What a contributor does in an action.',
  {
    RESPONSIBLE: 'Does the work together with the lead.',
    SUPPORT: 'Supports the work.',
    CONSULTED: 'Is asked for advice.',
    INFORMED: 'Is kept informed.',
  },
);

export const DependencyTypeEnum = registerEnum('DependencyType', DEPENDENCY_TYPES, 'How one action hangs on another.', {
  FS: 'Starts after the other has finished.',
  SS: 'Starts after the other has started.',
  FF: 'Finishes after the other has finished.',
  SF: 'Finishes after the other has started.',
});

export const ActionOrderEnum = registerEnum(
  'ActionOrder',
  ACTION_ORDERS,
  'How a list of actions is ordered; ties go by code.',
  {
    CODE: 'By code: A1.2 before A1.10.',
    PLANNED_END: 'The earliest planned end first.',
    PRIORITY: 'The highest priority first.',
    HEALTH: 'The worst computed health first.',
    UPDATED: 'The latest change first.',
  },
);
