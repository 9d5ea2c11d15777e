/** Shades of a heat map: none, and then as many as can be told apart. */
export const SHADES = 4;

/** The shade of a count, 0 for none and {@link SHADES} for the most there is. */
export function shadeOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.ceil((count * SHADES) / Math.max(most, 1));
}

interface Cells {
  readonly cells: readonly { readonly organisations: readonly unknown[] }[];
}

/** The largest count in any cell. */
export function mostOf(rows: readonly Cells[]): number {
  return Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ organisations }) => organisations.length)));
}
