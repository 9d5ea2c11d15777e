/** What the English file of this name says, in Romanian. */
export const pictureMessages: Readonly<Record<string, string>> = {
  UNKNOWN_REGION: 'Nu există regiunea „{name}”; există {expected}.',
  UNKNOWN_ACTION: 'Nu există acțiunea {code}.',
};
