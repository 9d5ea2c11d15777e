/** What the English file of this name says, in Catalan. */
export const identityMessages: Readonly<Record<string, string>> = {
  PAST: 'Així era el pla abans; el passat no es pot canviar.',
  NOT_LEAD: 'Només ho poden fer l’organització líder o el coordinador.',
  NOT_YOUR_ROLE: 'La vostra funció en aquesta associació no ho permet.',
  PARTNERSHIP_CLOSED: 'L’associació es va tancar el {closedOn}; ja no s’hi pot canviar res.',
  WRONG_STATE: 'L’operació «{verb}» val per a l’estat {expected}; aquí l’estat és «{status}».',
};
