/** What the English file of this name says, in Catalan. */
export const regionalBrief = {

};
