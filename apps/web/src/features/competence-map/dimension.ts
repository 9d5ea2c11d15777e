/** By what coverage can be looked at. */
export const DIMENSIONS = ['DOMAIN', 'THEMATIC_AREA', 'REGION', 'S3_PRIORITY'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** True where the columns are domains of competence, and a row is thin when few of them are covered. */
export function isByDomain(by: Dimension): boolean {
  return by === 'REGION' || by === 'S3_PRIORITY';
}

/** What a row is called: its code and title, or its name where it has no code. */
export function rowName(by: Dimension, { key, title }: { readonly key: string; readonly title: string }): string {
  return by === 'DOMAIN' || by === 'THEMATIC_AREA' ? `${key} ${title}` : title;
}
