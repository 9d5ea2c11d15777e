/** What the English file of this name says, in Italian. */
export const generalMessages: Readonly<Record<string, string>> = {

};
