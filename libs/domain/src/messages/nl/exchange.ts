/** What the English file of this name says, in Dutch. */
export const exchangeMessages: Readonly<Record<string, string>> = {

};
