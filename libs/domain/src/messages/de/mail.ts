/** What the English file of this name says, in German. */
export const mailMessages: Readonly<Record<string, string>> = {

};
