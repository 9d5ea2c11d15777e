/** What the English file of this name says, in German. */
export const noticeMessages: Readonly<Record<string, string>> = {

};
