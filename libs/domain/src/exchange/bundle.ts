import type { Plan } from '../plan/plan.js';
import { SHEET_NAMES } from './column.js';
import { SHEETS } from './sheets.js';

/** What a bundle says it is. The version grows when a reader of the last one would not understand it any more. */
export const BUNDLE_FORMAT = 'roadbook-plan';
export const BUNDLE_VERSION = 1;

/** The plan as data: what the workbook holds, dates as texts such as 2026-11-22, lists as lists. */
export function bundleOf(plan: Plan): Readonly<Record<string, unknown>> {
  const { code, name, startDate } = plan.partnership;
  const head = { format: BUNDLE_FORMAT, version: BUNDLE_VERSION, partnership: code, name, startDate };
  const lists = SHEET_NAMES.map((sheetName) => {
    const { columns, rows } = SHEETS[sheetName];
    const records = rows(plan).map((row) =>
      Object.fromEntries(columns.map(({ key, data, value }) => [key, (data ?? value)(row, plan)])),
    );
    return [sheetName, records] as const;
  });
  return { ...head, revision: plan.revision, ...Object.fromEntries(lists) };
}

/** The fields of a bundle. */
export function bundleFields(): string[] {
  return ['format', 'version', 'partnership', 'name', 'startDate', 'revision', ...SHEET_NAMES];
}
