/** What the English file of this name says, in Dutch. */
export const generalMessages: Readonly<Record<string, string>> = {

};
