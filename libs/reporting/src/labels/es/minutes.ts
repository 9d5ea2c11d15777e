/** What the English file of this name says, in Spanish. */
export const minutes = {

};
