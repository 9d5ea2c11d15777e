/** What the English file of this name says, in Italian. */
export const calendarMessages: Readonly<Record<string, string>> = {

};
