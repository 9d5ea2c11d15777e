import type { ResultOf, VariablesOf } from '../../graphql/graphql.js';
import type { ImportPlanMutation, ImportPreviewQuery } from './reports.operations.js';

/** What the server makes of a file before it is compared with the plan. */
export type Preview = ResultOf<typeof ImportPreviewQuery>['importPreview'];
export type Mapping = NonNullable<VariablesOf<typeof ImportPlanMutation>['input']['mapping']>;

/** What somebody has said about a file; what is not said is as the server proposes. */
export interface Match {
  readonly sheet: string | null;
  readonly headerRow: number | null;
  readonly target: string | null;
  /** Fields by the letters of their columns; the empty text leaves a column out. */
  readonly fields: Readonly<Record<string, string>>;
  /** What new rows say where the file says nothing, by field. */
  readonly values: Readonly<Record<string, string>>;
}

export const emptyMatch: Match = { sheet: null, headerRow: null, target: null, fields: {}, values: {} };

/** The field that a column is taken for, as proposed or as said; the empty text for none. */
export function fieldOf({ column, field }: Preview['columns'][number], match: Match): string {
  return match.fields[column] ?? field ?? '';
}

/** Takes a column for a field, which no other column is then. */
export function withField(preview: Preview, match: Match, column: string, field: string): Match {
  const fields: Record<string, string> = {};
  for (const one of preview.columns) {
    const current = fieldOf(one, match);
    fields[one.column] = field !== '' && current === field ? '' : current;
  }
  return { ...match, fields: { ...fields, [column]: field } };
}

/** The fields that a new row must say, and of which the table has no column. An action's code names its activity. */
export function gapsOf(preview: Preview, match: Match): string[] {
  const columns = preview.columns.map((column) => fieldOf(column, match));
  const matched = columns.includes('code') ? [...columns, 'activity'] : columns;
  return preview.fields.filter(({ field, required }) => required && !matched.includes(field)).map(({ field }) => field);
}

/** How the file is to be read; null for one that says everything itself. */
export function inputOf(preview: Preview, match: Match): Mapping | null {
  if (preview.format !== 'TABLE' && preview.format !== 'PROJECT') return null;
  const values = Object.entries(match.values)
    .filter(([, value]) => value.trim() !== '')
    .map(([field, value]) => ({ field, value: value.trim() }));
  if (preview.format === 'PROJECT') return { values };
  return {
    sheet: preview.sheet,
    headerRow: preview.headerRow,
    target: preview.target,
    columns: preview.columns.map((column) => ({ column: column.column, field: fieldOf(column, match) })),
    values,
  };
}
