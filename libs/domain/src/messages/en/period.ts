/** Why a reporting period cannot be opened. */
export const periodMessages: Record<string, string> = {
  PERIOD_DATES_REVERSED: 'The end of the period ({end}) must not be before its start ({start}).',
  PERIOD_DUE_BEFORE_END: 'Reports cannot be due on {dueDate}, before the period ends on {end}.',
  PERIOD_OVERLAPS: 'A period from {start} on overlaps with period {number}, which ends on {end}.',
  PERIOD_NOT_CONSECUTIVE:
    'Periods follow each other without a gap: after period {number}, the next begins on {expected}, not on {start}.',
};
