/** What the English file of this name says, in Spanish. */
export const noticeMessages: Readonly<Record<string, string>> = {

};
