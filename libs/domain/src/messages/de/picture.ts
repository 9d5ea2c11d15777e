/** What the English file of this name says, in German. */
export const pictureMessages: Readonly<Record<string, string>> = {
  UNKNOWN_REGION: 'Es gibt keine Region „{name}“; es gibt {expected}.',
  UNKNOWN_ACTION: 'Es gibt keine Maßnahme {code}.',
};
