import type { Plan } from '../plan/plan.js';
import type { CellValue, Column, ColumnKind, Fixed } from './column.js';

/** A column that holds a field as it is stored. */
export function plain<Row>(key: keyof Row & string, kind: ColumnKind, fixed?: Fixed): Column<Row> {
  return { key, kind, value: (row) => row[key] as CellValue, ...(fixed && { fixed }) };
}

export function shortName(plan: Plan, id: string | null): string | null {
  return plan.find('Organisation', id)?.shortName ?? null;
}

export function codeOf(plan: Plan, thing: 'Action' | 'Activity', id: string | null): string | null {
  return plan.find(thing, id)?.code ?? null;
}

export function codesOf(plan: Plan, thing: 'Objective' | 'ThematicArea', ids: readonly string[]): string[] {
  return ids.map((id) => plan.get(thing, id).code);
}
