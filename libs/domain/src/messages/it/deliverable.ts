/** What the English file of this name says, in Italian. */
export const deliverableMessages: Readonly<Record<string, string>> = {
  DUE_DATE_SUBMITTED: 'Per la data {date} è stato presentato qualcosa; si sposta solo con una decisione di nuova base.',
};
