/** What the English file of this name says, in Portuguese. */
export const deliverableMessages: Readonly<Record<string, string>> = {
  DUE_DATE_SUBMITTED: 'Para a data {date} já foi entregue algo; só se desloca por uma decisão de nova referência.',
};
