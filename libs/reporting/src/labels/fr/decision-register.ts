/** What the English file of this name says, in French. */
export const decisionRegister = {

};
