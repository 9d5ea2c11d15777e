/** What the English file of this name says, in German. */
export const committeeMessages: Readonly<Record<string, string>> = {

};
