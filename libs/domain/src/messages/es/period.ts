/** What the English file of this name says, in Spanish. */
export const periodMessages: Readonly<Record<string, string>> = {

};
