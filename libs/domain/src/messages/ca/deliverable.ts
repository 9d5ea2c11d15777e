/** What the English file of this name says, in Catalan. */
export const deliverableMessages: Readonly<Record<string, string>> = {
  DUE_DATE_SUBMITTED:
    'Per a la data {date} ja s’ha presentat alguna cosa; només es mou amb una decisió de nova referència.',
};
