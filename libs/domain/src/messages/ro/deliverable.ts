/** What the English file of this name says, in Romanian. */
export const deliverableMessages: Readonly<Record<string, string>> = {
  DUE_DATE_SUBMITTED:
    'Pentru data {date} s-a prezentat deja ceva; ea se mută numai printr-o decizie de nouă referință.',
};
