/** What the English file of this name says, in German. */
export const periodMessages: Readonly<Record<string, string>> = {

};
