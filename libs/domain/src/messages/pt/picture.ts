/** What the English file of this name says, in Portuguese. */
export const pictureMessages: Readonly<Record<string, string>> = {
  UNKNOWN_REGION: 'Não há região «{name}»; há {expected}.',
  UNKNOWN_ACTION: 'Não há ação {code}.',
};
