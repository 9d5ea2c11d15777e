/** What the English file of this name says, in German. */
export const exchangeMessages: Readonly<Record<string, string>> = {

};
