/** What the English file of this name says, in Spanish. */
export const pictureMessages: Readonly<Record<string, string>> = {
  UNKNOWN_REGION: 'No hay ninguna región «{name}»; hay {expected}.',
  UNKNOWN_ACTION: 'No hay ninguna acción {code}.',
};
