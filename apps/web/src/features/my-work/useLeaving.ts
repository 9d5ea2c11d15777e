import { useEffect, useState } from 'react';

/** As long as a row takes to fade. */
const FADE_MS = 150;

interface Shown<Row> {
  readonly row: Row;
  readonly leaving: boolean;
}

/** The rows of a list; one that has just gone stays in its place for a moment, so that one sees it go. */
export function useLeaving<Row extends { readonly key: string }>(rows: readonly Row[]): readonly Shown<Row>[] {
  const [before, setBefore] = useState(rows);
  const [leaving, setLeaving] = useState<readonly { readonly row: Row; readonly at: number }[]>([]);
  if (rows !== before) {
    const keys = new Set(rows.map(({ key }) => key));
    const gone = before.flatMap((row, at) => (keys.has(row.key) ? [] : [{ row, at }]));
    setBefore(rows);
    if (gone.length > 0) setLeaving(gone);
  }
  useEffect(() => {
    if (leaving.length === 0) return undefined;
    const timer = setTimeout(() => setLeaving([]), FADE_MS);
    return () => clearTimeout(timer);
  }, [leaving]);
  const shown = rows.map((row) => ({ row, leaving: false }));
  for (const { row, at } of leaving) {
    if (!shown.some((other) => other.row.key === row.key)) shown.splice(at, 0, { row, leaving: true });
  }
  return shown;
}
