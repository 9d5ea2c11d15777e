import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  ACTION_COLUMNS,
  actionTable,
  demand,
  DomainError,
  fault,
  invalidInput,
  joinList,
  languages,
  permit,
  TABLE_LIMIT,
  type ActionColumn,
  type ActionTable,
  type FieldFault,
} from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { StoredPictures } from '../work/stored-pictures.js';
import { writeCsv } from './csv.js';
import type { MadeExport } from './export.service.js';
import { CSV, XLSX } from './media-types.js';
import { writeXlsx } from './xlsx/write-xlsx.js';

/** A table as it is asked for; nothing in it has been looked at. */
export interface TableRequest {
  /** Names of columns, in their order. */
  readonly columns?: unknown;
  /** Codes of actions, in the order of their rows. */
  readonly codes?: unknown;
  /** Of titles and words; the viewer's own without it. */
  readonly language?: unknown;
  /** The moment that is looked at. */
  readonly asOf?: unknown;
}

interface TableFile {
  readonly mediaType: string;
  readonly make: (table: ActionTable) => Buffer;
}

const FILES: Readonly<Record<string, TableFile>> = {
  'actions.xlsx': {
    mediaType: XLSX,
    make: ({ columns, rows }) =>
      writeXlsx([
        {
          name: 'actions',
          columns,
          rows: rows.map((row) =>
            row.map((cell) => (Array.isArray(cell) ? joinList(cell as readonly string[]) : cell)),
          ),
        },
      ]),
  },
  'actions.csv': {
    mediaType: CSV,
    make: ({ columns, rows }) =>
      writeCsv(
        columns.map(({ title }) => title),
        rows,
      ),
  },
};

/** Tables exactly as somebody looks at them: these rows in this order, these columns. They hold what the viewer sees anyway. */
@Injectable()
export class TableExportService {
  constructor(private readonly pictures: StoredPictures) {}

  /** @throws DomainError INVALID_INPUT with every fault of the request, NOT_FOUND for an unknown partnership or file */
  async make(viewer: Viewer, partnership: string, fileName: string, request: TableRequest): Promise<MadeExport> {
    const asOf = typeof request.asOf === 'string' ? { asOf: request.asOf } : {};
    const picture = await this.pictures.of(viewer, partnership, asOf);
    if (!Object.hasOwn(FILES, fileName))
      throw new DomainError('NOT_FOUND', 'UNKNOWN_EXPORT', { file: fileName, files: Object.keys(FILES) });
    const { columns, codes, language } = readRequest(request, viewer.language);
    demand(permit('readPublic', picture.asker.rights, false));
    const { mediaType, make } = FILES[fileName]!;
    const content = make(actionTable(picture, columns, codes, language));
    return {
      content,
      mediaType,
      fileName: `${picture.plan.partnership.code}-r${picture.plan.revision}-${fileName}`,
      sha256: createHash('sha256').update(content).digest('hex'),
    };
  }
}

function readRequest(
  request: TableRequest,
  own: string,
): { columns: ActionColumn[]; codes: readonly string[]; language: string } {
  const faults: FieldFault[] = [];
  const texts = (field: 'columns' | 'codes', least: number, limit: number): readonly string[] => {
    const value = request[field];
    if (Array.isArray(value) && value.length >= least && value.length <= limit && value.every(isText)) return value;
    faults.push(fault(field, 'NOT_A_LIST_OF_TEXTS', { limit }));
    return [];
  };
  const columns = texts('columns', 1, ACTION_COLUMNS.length);
  const codes = texts('codes', 0, TABLE_LIMIT);
  const unknown = columns.find((column) => !isColumn(column));
  if (unknown !== undefined)
    faults.push(fault('columns', 'UNKNOWN_VALUE', { value: unknown.slice(0, 100), expected: ACTION_COLUMNS }));
  const language = languages().find((one) => one === (request.language ?? own).toString()) ?? 'en';
  if (request.asOf !== undefined && request.asOf !== null && typeof request.asOf !== 'string')
    faults.push(fault('asOf', 'GIVE_ONE'));
  if (faults.length > 0) throw invalidInput(faults);
  return { columns: columns.filter(isColumn), codes, language };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isColumn(value: string): value is ActionColumn {
  return (ACTION_COLUMNS as readonly string[]).includes(value);
}
