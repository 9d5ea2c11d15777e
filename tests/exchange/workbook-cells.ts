import { SHEETS, titleOf, type CellValue, type SheetName } from '@roadbook/domain';
import { writeXlsx } from '../../libs/application/src/exchange/xlsx/write-xlsx.js';
import { joinList, SHEET_NAMES, type Plan } from '@roadbook/domain';

/** A workbook as rows of values by column, to be edited before it is written. */
export type Rows = Record<SheetName, Record<string, CellValue>[]>;

/** What the workbook of a plan says. */
export function rowsOf(plan: Plan): Rows {
  const entries = SHEET_NAMES.map((name) => {
    const { columns, rows } = SHEETS[name];
    return [
      name,
      rows(plan).map((row) => Object.fromEntries(columns.map(({ key, value }) => [key, value(row, plan)]))),
    ];
  });
  return Object.fromEntries(entries) as Rows;
}

/** Writes the workbook of such rows: the sheets given, in the order given. */
export function workbookOf(rows: Rows, sheets: readonly SheetName[] = SHEET_NAMES): Buffer {
  return writeXlsx(
    sheets.map((name) => {
      const { columns } = SHEETS[name];
      return {
        name,
        columns: columns.map(({ key, kind }) => ({ title: titleOf(key), kind })),
        rows: rows[name].map((row) => columns.map(({ key }) => cellOf(row[key] ?? null))),
      };
    }),
  );
}

function cellOf(value: CellValue): CellValue {
  return Array.isArray(value) ? joinList(value as string[]) : value;
}
