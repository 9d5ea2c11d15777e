/** Why an action is not on track. */
export const healthMessages: Record<string, string> = {
  MILESTONE_OVERDUE: 'Milestone {milestone} is overdue by {days:day|days}.',
  DELIVERABLE_OVERDUE: 'Deliverable {deliverable} is overdue by {days:day|days}.',
  BEHIND_TIME: 'Progress is {progress} %, {points:point|points} behind the {expected} % of its time that have passed.',
  PREDECESSOR_LATE: 'It depends on {action}, which is late.',
  NO_REPORT: 'There is no progress report for {period}.',
};
