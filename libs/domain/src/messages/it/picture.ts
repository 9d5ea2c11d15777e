/** What the English file of this name says, in Italian. */
export const pictureMessages: Readonly<Record<string, string>> = {
  UNKNOWN_REGION: 'Non c’è una regione «{name}»; ci sono {expected}.',
  UNKNOWN_ACTION: 'Non c’è un’azione {code}.',
};
