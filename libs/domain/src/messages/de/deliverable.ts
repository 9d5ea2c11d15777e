/** What the English file of this name says, in German. */
export const deliverableMessages: Readonly<Record<string, string>> = {
  DUE_DATE_SUBMITTED:
    'Zum Termin {date} wurde etwas eingereicht; er verschiebt sich nur durch einen Beschluss über neue Basistermine.',
};
