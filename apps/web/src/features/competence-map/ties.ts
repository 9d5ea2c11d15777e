import type { Tie } from './competence-map.operations.js';

/** By what partners are tied. */
export const TIE_KINDS = ['all', 'projects', 'actions'] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** How much work of a kind two partners have in common. */
export function strengthOf({ pastProjects, actionCount }: Tie, kind: TieKind): number {
  return (kind === 'actions' ? 0 : pastProjects.length) + (kind === 'projects' ? 0 : actionCount);
}

/** The ties of a kind, the closest first. */
export function tiesShown(ties: readonly Tie[], kind: TieKind): Tie[] {
  return ties
    .filter((tie) => strengthOf(tie, kind) > 0)
    .sort((left, right) => strengthOf(right, kind) - strengthOf(left, kind));
}
