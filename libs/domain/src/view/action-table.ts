import type { CellValue, ColumnKind } from '../exchange/column.js';
import { asCode, say, wordOf } from '../messages/index.js';
import type { ActionView } from '../picture/action.view.js';
import type { Picture } from '../picture/picture.js';

/** The columns of a table of actions, by the names that they have in the address of a view. */
export const ACTION_COLUMNS = [
  'code',
  'title',
  'activity',
  'lead',
  'region',
  'contributors',
  'priority',
  'phase',
  'finalPhase',
  'status',
  'progress',
  'health',
  'declaredHealth',
  'plannedStart',
  'plannedEnd',
  'baselineEnd',
  'updatedAt',
] as const;
export type ActionColumn = (typeof ACTION_COLUMNS)[number];

/** The most codes that one table is asked for. */
export const TABLE_LIMIT = 20_000;

/** A table for reading, as people see it: titles and words in their language. */
export interface ActionTable {
  readonly columns: readonly { readonly title: string; readonly kind: ColumnKind }[];
  readonly rows: readonly (readonly CellValue[])[];
}

interface Reading {
  readonly kind: ColumnKind;
  readonly value: (action: ActionView, language: string) => CellValue;
}

const READINGS: Readonly<Record<ActionColumn, Reading>> = {
  code: { kind: 'TEXT', value: ({ code }) => code },
  title: { kind: 'LONG_TEXT', value: ({ title }) => title },
  activity: { kind: 'TEXT', value: ({ activity }) => `${activity.code} ${activity.title}` },
  lead: { kind: 'ORGANISATION', value: ({ lead }) => lead.shortName },
  region: { kind: 'TEXT', value: ({ lead }) => lead.region.name },
  contributors: {
    kind: 'LIST',
    value: ({ contributors }, language) =>
      contributors.map((part) => `${part.organisation.shortName} (${wordOf(part.responsibility, language)})`),
  },
  priority: words(({ priority }) => priority),
  phase: words(({ phase }) => phase),
  finalPhase: words(({ finalPhase }) => finalPhase),
  status: words(({ status }) => status),
  progress: { kind: 'NUMBER', value: ({ progress }) => progress },
  health: words(({ computedHealth }) => computedHealth),
  declaredHealth: words(({ declaredHealth }) => declaredHealth),
  plannedStart: { kind: 'DATE', value: ({ plannedStart }) => plannedStart },
  plannedEnd: { kind: 'DATE', value: ({ plannedEnd }) => plannedEnd },
  baselineEnd: { kind: 'DATE', value: ({ baselineEnd }) => baselineEnd },
  updatedAt: { kind: 'DATE', value: ({ updatedAt }) => updatedAt.slice(0, 10) },
};

/**
 * The actions of a picture in the order given, each once. Codes that the picture does not show are left out, so that
 * nobody learns of what is hidden.
 */
export function actionTable(
  picture: Picture,
  columns: readonly ActionColumn[],
  codes: readonly string[],
  language: string,
): ActionTable {
  const ids = new Set(codes.flatMap((code) => picture.plan.coded('Action', code)?.id ?? []));
  return {
    columns: columns.map((column) => ({ title: columnTitle(column, language), kind: READINGS[column].kind })),
    rows: [...ids].map((id) => {
      const action = picture.actions.get(id);
      return columns.map((column) => READINGS[column].value(action, language));
    }),
  };
}

function columnTitle(column: ActionColumn, language: string): string {
  return say({ code: `COLUMN_${asCode(column)}`, params: {} }, language);
}

function words(read: (action: ActionView) => string | null): Reading {
  return {
    kind: 'CHOICE',
    value: (action, language) => {
      const value = read(action);
      return value === null ? null : wordOf(value, language);
    },
  };
}
