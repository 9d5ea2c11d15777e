import { joinList, SHEETS, titleOf, type CellValue, type Plan, type SheetName } from '@roadbook/domain';
import { writeCsv } from './csv.js';

/** One sheet of the plan's workbook as comma-separated values. */
export function sheetCsv(plan: Plan, name: SheetName): Buffer {
  const { columns, rows } = SHEETS[name];
  return writeCsv(
    columns.map(({ key }) => titleOf(key)),
    rows(plan).map((row) => columns.map(({ value }) => cellOf(value(row, plan)))),
  );
}

function cellOf(value: CellValue): CellValue {
  return Array.isArray(value) ? joinList(value as readonly string[]) : value;
}
