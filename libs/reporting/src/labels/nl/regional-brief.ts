/** What the English file of this name says, in Dutch. */
export const regionalBrief = {

};
