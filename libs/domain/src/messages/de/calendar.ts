/** What the English file of this name says, in German. */
export const calendarMessages: Readonly<Record<string, string>> = {

};
