/** What the English file of this name says, in Dutch. */
export const periodMessages: Readonly<Record<string, string>> = {

};
