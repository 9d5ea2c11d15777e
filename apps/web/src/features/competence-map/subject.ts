/** What partners may be looked for. */
export const SUBJECT_KINDS = ['action', 'area', 'domain', 'call', 'toolboxItem', 'organisation'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** What they are looked for: an action, area or domain by code, a call or an item of the toolbox by id, a partner by short name. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly name: string;
}

interface Team {
  readonly organisation: { readonly shortName: string };
  readonly complements: readonly { readonly shortName: string }[];
}

/**
 * With whom of those who are in something already the viewer may match a suggested partner: the coordinator with any, the
 * suggested partner itself too, others with their own organisation if it is one of them.
 */
export function matchable(
  { organisation, complements }: Team,
  own: string | null,
  coordinates: boolean,
): readonly string[] {
  const names = complements.map(({ shortName }) => shortName);
  if (coordinates || own === organisation.shortName) {
    const first = names.filter((name) => name === own);
    return [...first, ...names.filter((name) => name !== own)];
  }
  return names.filter((name) => name === own);
}
