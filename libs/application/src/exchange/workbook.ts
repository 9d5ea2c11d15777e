import {
  joinList,
  NOTE_SHEET,
  SHEET_NAMES,
  SHEETS,
  titleOf,
  type CellValue,
  type Plan,
  type TemplateTable,
} from '@roadbook/domain';
import { writeXlsx, type OutSheet } from './xlsx/write-xlsx.js';

/** The workbook of a plan: a note that explains it, and a sheet for each kind of thing. */
export function planWorkbook(plan: Plan): Buffer {
  return writeXlsx([noteSheet(plan), ...SHEET_NAMES.map((name) => planSheet(plan, name))]);
}

/** A table of a funder's form, with a sheet of its own. */
export function tableWorkbook(name: string, { titles, rows }: TemplateTable): Buffer {
  const columns = titles.map((title) => ({ title, kind: LONG.test(title) ? 'LONG_TEXT' : 'TEXT' }) as const);
  return writeXlsx([{ name, columns, rows }]);
}

/** Titles of columns that hold whole sentences. */
const LONG = /title|name|description|verification/i;

function planSheet(plan: Plan, name: (typeof SHEET_NAMES)[number]): OutSheet {
  const { columns, rows } = SHEETS[name];
  return {
    name,
    columns: columns.map(({ key, kind, fixed }) => ({ title: titleOf(key), kind, fixed: fixed !== undefined })),
    rows: rows(plan).map((row) => columns.map(({ value }) => cellOf(value(row, plan)))),
  };
}

function cellOf(value: CellValue): CellValue {
  return Array.isArray(value) ? joinList(value as readonly string[]) : value;
}

function noteSheet(plan: Plan): OutSheet {
  const { code, name } = plan.partnership;
  const lines = [
    `${code}: ${name}`,
    `The plan at revision ${plan.revision}.`,
    '',
    'Change the cells, add rows, and import the file: first as a dry run, which lists every change and every faulty cell.',
    'A row is known by its code, a partner by its short name, a stakeholder by its name. A row or a sheet that is missing is left alone.',
    'Columns with a grey title are for reading: they change by the actions of Roadbook and the decisions of the committee.',
    'Some of them a new row must or may say: the lead and the phase of an action, the phase of a milestone or deliverable.',
    'Dates are dates; a project month such as M7 works too. Lists have "; " between their items.',
    'Contributors: AFIL (SUPPORT); CEP (CONSULTED). Dependencies: A1.1 FS+5; A1.2 SS.',
    'Write values, not formulas. This sheet is not imported.',
  ];
  return { name: NOTE_SHEET, columns: [], rows: lines.map((line) => [line]) };
}
