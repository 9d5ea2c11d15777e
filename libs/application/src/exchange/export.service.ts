import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  bundleOf,
  deliverableTable,
  DELIVERABLE_SCHEMES,
  demand,
  DomainError,
  fault,
  invalidInput,
  milestoneTable,
  permit,
  SHEET_NAMES,
  type DeliverableScheme,
  type FieldFault,
  type Plan,
} from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { StoredPictures } from '../work/stored-pictures.js';
import { sheetCsv } from './export-tables.js';
import { CSV, XLSX } from './media-types.js';
import { writeMspdi } from './project-file.js';
import { planWorkbook, tableWorkbook } from './workbook.js';

/** The options of an export as they stand in an address; all of them texts, none of them needed. */
export interface ExportQuery {
  readonly asOf?: string;
  readonly revision?: string;
  /** Whose form the tables of deliverables and milestones follow; the partnership's own scheme when left out. */
  readonly scheme?: string;
}

export interface MadeExport {
  readonly content: Buffer;
  readonly mediaType: string;
  readonly fileName: string;
  readonly sha256: string;
}

interface ExportFile {
  readonly mediaType: string;
  readonly make: (plan: Plan, scheme: DeliverableScheme) => Buffer;
}

/** Everything that can be exported, by file name. */
const EXPORTS: Readonly<Record<string, ExportFile>> = {
  'plan.xlsx': { mediaType: XLSX, make: planWorkbook },
  'plan.json': {
    mediaType: 'application/json; charset=utf-8',
    make: (plan) => Buffer.from(`${JSON.stringify(bundleOf(plan), null, 1)}\n`, 'utf8'),
  },
  'plan.xml': { mediaType: 'application/xml; charset=utf-8', make: writeMspdi },
  ...Object.fromEntries(
    SHEET_NAMES.map((name) => [`${name}.csv`, { mediaType: CSV, make: (plan: Plan) => sheetCsv(plan, name) }]),
  ),
  'deliverables.xlsx': {
    mediaType: XLSX,
    make: (plan, scheme) => tableWorkbook('deliverables', deliverableTable(plan, scheme)),
  },
  'milestones.xlsx': {
    mediaType: XLSX,
    make: (plan, scheme) => tableWorkbook('milestones', milestoneTable(plan, scheme)),
  },
};

/** Exports: the plan as a workbook, a bundle, a project file or tables, to be imported again, and the tables of the funders' forms. */
@Injectable()
export class ExportService {
  constructor(private readonly pictures: StoredPictures) {}

  /**
   * Makes the same bytes of the same revision.
   * @throws DomainError INVALID_INPUT for unknown options, NOT_FOUND for an unknown partnership or file, FORBIDDEN
   */
  async make(viewer: Viewer, partnership: string, fileName: string, query: ExportQuery): Promise<MadeExport> {
    const { revision, scheme } = readOptions(query);
    const picture = await this.pictures.of(viewer, partnership, {
      ...(query.asOf !== undefined && { asOf: query.asOf }),
      ...(revision !== undefined && { revision }),
    });
    demand(permit('exportPlan', picture.asker.rights, false));
    if (!Object.hasOwn(EXPORTS, fileName))
      throw new DomainError('NOT_FOUND', 'UNKNOWN_EXPORT', { file: fileName, files: Object.keys(EXPORTS) });
    const { mediaType, make } = EXPORTS[fileName]!;
    const { plan } = picture;
    const content = make(plan, scheme ?? plan.partnership.deliverableScheme);
    return {
      content,
      mediaType,
      fileName: `${plan.partnership.code}-r${plan.revision}-${fileName}`,
      sha256: createHash('sha256').update(content).digest('hex'),
    };
  }
}

function readOptions(query: ExportQuery): { revision?: number; scheme?: DeliverableScheme } {
  const faults: FieldFault[] = [];
  for (const [name, value] of Object.entries(query))
    if (typeof value !== 'string') faults.push(fault(name, 'GIVE_ONE'));
  const revision = query.revision === undefined ? undefined : Number(query.revision);
  if (revision !== undefined && !Number.isInteger(revision)) faults.push(fault('revision', 'NOT_A_NUMBER'));
  const scheme = DELIVERABLE_SCHEMES.find((one) => one === query.scheme);
  if (query.scheme !== undefined && !scheme)
    faults.push(fault('scheme', 'UNKNOWN_SCHEME', { scheme: String(query.scheme), schemes: DELIVERABLE_SCHEMES }));
  if (faults.length > 0) throw invalidInput(faults);
  return { ...(revision !== undefined && { revision }), ...(scheme && { scheme }) };
}
