import type { ColumnId } from './columns.js';

/** A column that is shown, with its width in pixels. */
export interface ShownColumn {
  readonly id: ColumnId;
  readonly size: number;
}

/** The id of a cell in the document. */
export function cellId(key: string, column: number): string {
  return `plan-${key}-${column}`;
}
