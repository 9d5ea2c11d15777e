/** What the English file of this name says, in German. */
export const generalMessages: Readonly<Record<string, string>> = {

};
