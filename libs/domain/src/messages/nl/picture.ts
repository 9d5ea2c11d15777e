/** What the English file of this name says, in Dutch. */
export const pictureMessages: Readonly<Record<string, string>> = {
  UNKNOWN_REGION: 'Er is geen regio „{name}”; er zijn {expected}.',
  UNKNOWN_ACTION: 'Er is geen actie {code}.',
};
