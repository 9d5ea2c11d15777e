import {
  cellText,
  fault,
  fileFault,
  headerRowOf,
  invalidInput,
  normaliseName,
  proposeMapping,
  READ_SHEETS,
  readTable,
  tableFields,
  type FieldFault,
  type PlanReading,
  type RawRow,
  type ReadSheetName,
  type TableColumn,
  type TableMapping,
} from '@roadbook/domain';
import type { ImportMapping } from '../import.input.js';
import type { TableFile } from './table-file.js';

/** Rows among which the titles are looked for, rows that samples are taken from, and samples of a column. */
const TITLE_ROWS = 25;
const SAMPLE_ROWS = 40;
const SAMPLES = 3;
const SAMPLE_LETTERS = 60;
/** Columns that are matched, as many as a list in an input may name. */
const MOST_COLUMNS = 200;
const LONGEST_TITLE = 200;

/** A table with its titles found: its columns, and the rows below them. */
export interface TitledTable {
  readonly headerRow: number | null;
  readonly columns: readonly TableColumn[];
  readonly below: readonly RawRow[];
}

/** Finds the titles of a table. @param stated the number of their row, when somebody said so */
export function titled({ rows }: TableFile, stated: number | null): TitledTable {
  const first = rows.slice(0, TITLE_ROWS);
  const headerRow =
    stated ??
    headerRowOf(first.map(({ row, cells }) => ({ row, texts: cells.map(({ cell }) => cellText(cell)) }))) ??
    null;
  const header = rows.find(({ row }) => row === headerRow);
  const below = header ? rows.filter(({ row }) => row > header.row) : [];
  const columns = (header?.cells ?? []).slice(0, MOST_COLUMNS).map(({ letter, cell }) => ({
    letter,
    header: cellText(cell).replace(/\s+/g, ' ').slice(0, LONGEST_TITLE),
    samples: samplesOf(below, letter),
  }));
  return { headerRow: header ? header.row : null, columns, below };
}

/** The kind of rows that a word means. @throws DomainError INVALID_INPUT */
export function targetNamed(target: string | null | undefined, field: string): ReadSheetName | null {
  if (target === null || target === undefined) return null;
  const found = READ_SHEETS.find((one) => normaliseName(one) === normaliseName(target));
  if (found) return found;
  throw invalidInput([fault(field, 'UNKNOWN_VALUE', { value: target.slice(0, 100), expected: READ_SHEETS })]);
}

/**
 * Reads a table as a mapping says, and as it proposes itself where the mapping is silent.
 * @throws DomainError INVALID_INPUT for columns or fields that there are not
 */
export function readMappedTable(file: TableFile, mapping: ImportMapping, reading: PlanReading): void {
  const { headerRow, columns, below } = titled(file, mapping.headerRow ?? null);
  const stated = targetNamed(mapping.target, 'input.mapping.target');
  const proposal = proposeMapping(columns, stated);
  const matches = mapping.columns ? statedMatches(mapping.columns, columns, proposal.target) : proposal.matches;
  for (const { code, params, row, letter } of file.notes)
    reading.warnings.add({ ...fileFault(code, params, proposal.target), row, column: letter });
  if (headerRow === null || matches.length === 0) {
    const params = { titles: tableFields(proposal.target).map(({ title }) => title) };
    return reading.faults.add(fileFault('NO_COLUMNS', params, proposal.target));
  }
  const named = columns.filter(({ letter }) => !matches.some((match) => match.letter === letter));
  if (named.length > 0) {
    const names = named.map(({ header, letter }) => header || letter);
    reading.warnings.add(fileFault('COLUMNS_LEFT_OUT', { names }, proposal.target));
  }
  const headers = new Map(columns.map(({ letter, header }) => [letter, header]));
  const table: TableMapping = {
    target: proposal.target,
    columns: matches.map(({ letter, field }) => ({ letter, field, header: headers.get(letter)! })),
    dateOrder: mapping.dateOrder ?? null,
  };
  readTable(below, table, reading);
}

function statedMatches(
  stated: NonNullable<ImportMapping['columns']>,
  columns: readonly TableColumn[],
  target: ReadSheetName,
): { letter: string; field: string }[] {
  const faults: FieldFault[] = [];
  const fields = tableFields(target).map(({ key }) => key);
  const letters = columns.map(({ letter }) => letter);
  const matches: { letter: string; field: string }[] = [];
  for (const [at, { column, field }] of stated.entries()) {
    const path = `input.mapping.columns.${at}`;
    const letter = column.trim().toUpperCase();
    if (field === '') continue;
    const known = fields.find((one) => normaliseName(one) === normaliseName(field));
    if (!letters.includes(letter))
      faults.push(fault(`${path}.column`, 'UNKNOWN_VALUE', { value: column.slice(0, 100), expected: letters }));
    else if (!known)
      faults.push(fault(`${path}.field`, 'UNKNOWN_VALUE', { value: field.slice(0, 100), expected: fields }));
    else if (matches.some((one) => one.field === known || one.letter === letter))
      faults.push(fault(path, 'DUPLICATE_VALUE', { value: field.slice(0, 100) }));
    else matches.push({ letter, field: known });
  }
  if (faults.length > 0) throw invalidInput(faults);
  return matches;
}

function samplesOf(rows: readonly RawRow[], letter: string): string[] {
  const samples: string[] = [];
  for (const { cells } of rows.slice(0, SAMPLE_ROWS)) {
    const text = cells.find((one) => one.letter === letter);
    if (text && samples.length < SAMPLES) samples.push(cellText(text.cell).slice(0, SAMPLE_LETTERS));
  }
  return samples;
}
