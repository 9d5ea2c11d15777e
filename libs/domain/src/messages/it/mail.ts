/** What the English file of this name says, in Italian. */
export const mailMessages: Readonly<Record<string, string>> = {

};
