/** What the English file of this name says, in Catalan. */
export const pictureMessages: Readonly<Record<string, string>> = {
  UNKNOWN_REGION: 'No hi ha cap regió «{name}»; hi ha {expected}.',
  UNKNOWN_ACTION: 'No hi ha cap acció {code}.',
};
