/** True for the partners, whose competences the map is about. */
export function isVoter({ membership }: { readonly membership: string }): boolean {
  return membership === 'COORDINATOR' || membership === 'PARTNER';
}
