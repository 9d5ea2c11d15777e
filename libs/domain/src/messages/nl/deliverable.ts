/** What the English file of this name says, in Dutch. */
export const deliverableMessages: Readonly<Record<string, string>> = {
  DUE_DATE_SUBMITTED:
    'Voor de datum {date} is iets ingediend; ze verschuift alleen door een besluit over een nieuwe basis.',
};
