/** Why the due date of a deliverable stands, beside the reasons that hold for all dates. */
export const deliverableMessages: Record<string, string> = {
  DUE_DATE_SUBMITTED: 'Something was submitted for the date {date}; it moves only by a decision REBASELINE.',
};
