/** What is wrong with the arguments of a list. */
export const pictureMessages: Readonly<Record<string, string>> = {
  UNKNOWN_REGION: 'There is no region "{name}"; there are {expected}.',
  UNKNOWN_ACTION: 'There is no action {code}.',
};
