interface RevisionFacts<Change> {
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
  readonly changes: readonly Change[];
}

/** The revisions that touch an action, each with the changes of it and its milestones and deliverables alone. */
export function touching<Change extends { readonly subject: string }>(
  revisions: readonly RevisionFacts<Change>[],
  code: string,
): RevisionFacts<Change>[] {
  return revisions
    .map((revision) => ({ ...revision, changes: revision.changes.filter(({ subject }) => belongs(subject, code)) }))
    .filter(({ changes }) => changes.length > 0);
}

/** True for `A3.1` itself, `MS3.1.2` and `D3.1.2`. */
function belongs(subject: string, action: string): boolean {
  const number = action.slice(1);
  return subject === action || subject.startsWith(`MS${number}.`) || subject.startsWith(`D${number}.`);
}
