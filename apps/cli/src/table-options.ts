import type { ImportMapping } from '@roadbook/application';
import type { Command } from 'commander';
import { Refusal } from './output.js';

/** How `apply` reads a table; what is left out is found in the table itself. */
export interface TableOptions {
  readonly table?: boolean;
  readonly target?: string;
  readonly sheet?: string;
  readonly headerRow?: string;
  readonly column?: readonly string[];
  readonly value?: readonly string[];
  readonly monthFirst?: boolean;
}

const TEXT_TABLE = /\.(csv|tsv|txt)$/i;

export function addTableOptions(command: Command): Command {
  return command
    .option('--table', 'read an .xlsx as a table of any form, and not as the workbook of a plan')
    .option('--target <kind>', 'what the rows of a table are: actions, milestones, deliverables, …')
    .option('--sheet <name>', 'the sheet of an .xlsx that holds the table')
    .option('--header-row <number>', 'the row that holds the titles')
    .option('--column <letter=field...>', 'which column is which field, such as C=plannedStart; others are left out')
    .option('--value <field=text...>', 'what new rows say where the file says nothing, such as lead=AFIL')
    .option('--month-first', 'read 3/4/2026 as the fourth of March');
}

/** The mapping that the options say; null where the file is read as one of our own. */
export function mappingOf(file: string, options: TableOptions): ImportMapping | null {
  const { table, target, sheet, headerRow, column, value, monthFirst } = options;
  const given = [table, target, sheet, headerRow, column, value, monthFirst].some((one) => one !== undefined);
  if (!given && !TEXT_TABLE.test(file)) return null;
  const row = headerRow === undefined ? null : Number(headerRow);
  if (row !== null && !Number.isInteger(row)) throw new Refusal(`--header-row ${headerRow} is no number of a row.`);
  return {
    target: target ?? null,
    sheet: sheet ?? null,
    headerRow: row,
    columns: column?.map(pairOf).map(([letter, field]) => ({ column: letter, field })) ?? null,
    values: value?.map(pairOf).map(([field, text]) => ({ field, value: text })) ?? null,
    dateOrder: monthFirst ? 'MONTH_FIRST' : null,
  };
}

/** `C=plannedStart` */
function pairOf(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new Refusal(`${text} must be like name=value.`);
  return [text.slice(0, at), text.slice(at + 1)];
}
