/** What the English file of this name says, in French. */
export const pictureMessages: Readonly<Record<string, string>> = {
  UNKNOWN_REGION: 'Il n’y a pas de région « {name} » ; il y a {expected}.',
  UNKNOWN_ACTION: 'Il n’y a pas d’action {code}.',
};
