/** What the English file of this name says, in French. */
export const deliverableMessages: Readonly<Record<string, string>> = {
  DUE_DATE_SUBMITTED:
    'Une version a été remise pour la date du {date} ; elle ne se déplace que par une décision de nouvelle référence.',
};
