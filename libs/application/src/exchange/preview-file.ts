import {
  matchColumns,
  NOTE_SHEET,
  PlanReading,
  proposeMapping,
  tableFields,
  type ReadSheetName,
} from '@roadbook/domain';
import { FileFault } from './file-fault.js';
import type { FileFormat, ImportPreview, ImportPreviewRequest } from './import.input.js';
import { kindOf } from './read-file.js';
import { readTableFile, type TableFile } from './table/table-file.js';
import { targetNamed, titled } from './table/table-mapping.js';
import { sheetNames } from './xlsx/read-table.js';

const BLANK: Omit<ImportPreview, 'format'> = {
  ...{ encoding: null, delimiter: null, sheets: [], sheet: null, headerRow: null, rowCount: 0, target: null },
  ...{ columns: [], fields: [], faults: [] },
};

type Wanted = Pick<ImportPreviewRequest, 'sheet' | 'headerRow' | 'target'>;

/**
 * What a file is; of a table its columns, with the fields that they are taken for.
 * @throws DomainError INVALID_INPUT for an unknown target
 */
export async function previewFile(path: string, wanted: Wanted): Promise<ImportPreview> {
  const target = targetNamed(wanted.target, 'input.target');
  try {
    const kind = await kindOf(path);
    if (kind === 'JSON') return { ...BLANK, format: 'BUNDLE' };
    if (kind === 'XML') return { ...BLANK, format: 'PROJECT', target: 'actions', fields: fieldsOf('actions') };
    if (kind === 'OTHER') throw new FileFault('NOT_A_TABLE');
    if (kind === 'PACKED' && !isTableAsked(wanted) && (await isWorkbookOfPlan(path)))
      return { ...BLANK, format: 'WORKBOOK' };
    const file = await readTableFile(path, kind === 'PACKED', wanted.sheet ?? null);
    return describe(file, wanted.headerRow ?? null, target);
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return { ...BLANK, format: 'UNKNOWN' satisfies FileFormat, faults: [error.fault] };
  }
}

function describe(file: TableFile, headerRow: number | null, stated: ReadSheetName | null): ImportPreview {
  const table = titled(file, headerRow);
  const { target } = proposeMapping(table.columns, stated);
  const matches = new Map(matchColumns(table.columns, target).map(({ letter, field }) => [letter, field]));
  const { encoding, delimiter, sheets, sheet } = file;
  return {
    format: 'TABLE',
    ...{ encoding, delimiter, sheets, sheet, headerRow: table.headerRow, rowCount: table.below.length, target },
    columns: table.columns.map(({ letter, header, samples }) => ({
      ...{ column: letter, header, samples },
      field: matches.get(letter) ?? null,
    })),
    fields: fieldsOf(target),
    faults: [],
  };
}

function fieldsOf(target: ReadSheetName): ImportPreview['fields'] {
  return tableFields(target).map(({ key, title, required }) => ({ field: key, title, required }));
}

function isTableAsked({ sheet, headerRow, target }: Wanted): boolean {
  return [sheet, headerRow, target].some((one) => one !== undefined && one !== null);
}

/** The workbook of a plan has the sheet that explains it, or several sheets of a plan. */
async function isWorkbookOfPlan(path: string): Promise<boolean> {
  const names = await sheetNames(path);
  return (
    names.some((name) => name.trim().toLowerCase() === NOTE_SHEET) ||
    names.filter((name) => PlanReading.sheetNamed(name) !== undefined).length > 1
  );
}
