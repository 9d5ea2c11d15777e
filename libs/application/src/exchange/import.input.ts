import type { CellFault, DateOrder, PlanChange, ReadSheetName } from '@roadbook/domain';
import type { Optional } from '../input/input-check.js';
import type { Delimiter } from './table/csv-reader.js';
import type { Encoding } from './table/decode.js';

/** What an import asks for; fields as in the API. */
export interface ImportPlan {
  readonly partnership: string;
  /** Of a file that the viewer has uploaded. */
  readonly fileId: string;
  /** False: a dry run, which changes nothing. */
  readonly apply: boolean;
  /** The revision of the dry run. */
  readonly expectedRevision?: Optional<number>;
  readonly reason?: Optional<string>;
  /** How a table is read, and what a file of another tool does not say. */
  readonly mapping?: Optional<ImportMapping>;
}

/** How a table of any form is read; what is left out is found in the table itself. */
export interface ImportMapping {
  /** The sheet of a workbook; its first when left out. */
  readonly sheet?: Optional<string>;
  /** The row of the titles. */
  readonly headerRow?: Optional<number>;
  /** What the rows are. */
  readonly target?: Optional<string>;
  readonly columns?: Optional<readonly MappedColumn[]>;
  /** What new rows say where the file says nothing. */
  readonly values?: Optional<readonly MappedValue[]>;
  readonly dateOrder?: Optional<DateOrder>;
}

/** Which field a column is; the empty text for a column that is left out. */
export interface MappedColumn {
  /** Its letters, such as `C`. */
  readonly column: string;
  readonly field: string;
}

export interface MappedValue {
  readonly field: string;
  readonly value: string;
}

/** What a preview asks for. */
export interface ImportPreviewRequest {
  readonly partnership: string;
  readonly fileId: string;
  readonly sheet?: Optional<string>;
  readonly headerRow?: Optional<number>;
  readonly target?: Optional<string>;
}

export const FILE_FORMATS = ['WORKBOOK', 'BUNDLE', 'PROJECT', 'TABLE', 'UNKNOWN'] as const;
/** What a file is taken for: our own workbook or bundle, a project file (MSPDI), a table of another form, or nothing that is read. */
export type FileFormat = (typeof FILE_FORMATS)[number];

/** What a file is, and of a table how it would be read. */
export interface ImportPreview {
  readonly format: FileFormat;
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly headerRow: number | null;
  /** Rows below the titles. */
  readonly rowCount: number;
  readonly target: ReadSheetName | null;
  readonly columns: readonly PreviewColumn[];
  readonly fields: readonly PreviewField[];
  /** Why the file cannot be read. */
  readonly faults: readonly CellFault[];
}

/** A column of a table, some of what stands in it, and the field that it is taken for. */
export interface PreviewColumn {
  readonly column: string;
  readonly header: string;
  readonly samples: readonly string[];
  readonly field: string | null;
}

/** What a column may be. */
export interface PreviewField {
  readonly field: string;
  readonly title: string;
  readonly required: boolean;
}

/** A file that lies on this machine. */
export interface ImportSource {
  readonly name: string;
  readonly path: string;
}

/** What an import came to, or would. Faults, warnings and changes are the first of them; their counts tell of the rest. */
export interface ImportResult {
  readonly applied: boolean;
  /** The revision that was made; else the one that the file was compared with. */
  readonly revision: number;
  readonly faults: readonly CellFault[];
  readonly faultCount: number;
  /** What was left out of the file, and why; it hinders nothing. */
  readonly warnings: readonly CellFault[];
  readonly warningCount: number;
  readonly changes: readonly PlanChange[];
  readonly changeCount: number;
}
