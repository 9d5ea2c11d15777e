/** What the English file of this name says, in Spanish. */
export const deliverableMessages: Readonly<Record<string, string>> = {
  DUE_DATE_SUBMITTED: 'Para la fecha {date} ya se presentó algo; solo se mueve con una decisión de nueva referencia.',
};
