import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  demand,
  DomainError,
  fault,
  invalidInput,
  isLocalDate,
  permit,
  PHASES,
  type FieldFault,
  type Picture,
} from '@roadbook/domain';
import {
  REPORT_LANGUAGES,
  ROADMAP_GROUPINGS,
  roadmapPdf,
  roadmapSvg,
  type RoadmapGrouping,
  type RoadmapRequest,
} from '@roadbook/reporting';
import type { Viewer } from '../identity/viewer.js';
import { StoredPictures } from '../work/stored-pictures.js';
import type { MadeExport } from './export.service.js';

/** The options of the roadmap as they stand in an address; all of them texts, none of them needed. */
export interface RoadmapQuery {
  readonly asOf?: string;
  readonly language?: string;
  /** What the rows are put together by. */
  readonly group?: string;
  readonly partner?: string;
  readonly activity?: string;
  readonly phase?: string;
  /** A region's name. */
  readonly region?: string;
  /** An objective's code. */
  readonly objective?: string;
  readonly search?: string;
  /** The first and last day to draw. */
  readonly from?: string;
  readonly to?: string;
  readonly baseline?: string;
  readonly dependencies?: string;
  readonly milestones?: string;
  readonly critical?: string;
}

interface Format {
  readonly mediaType: string;
  readonly make: (picture: Picture, request: RoadmapRequest) => Promise<Buffer>;
}

const FORMATS: Readonly<Record<string, Format>> = {
  pdf: { mediaType: 'application/pdf', make: roadmapPdf },
  svg: { mediaType: 'image/svg+xml', make: roadmapSvg },
};

/** The roadmap as a file, of what the viewer may see and has chosen. */
@Injectable()
export class RoadmapExportService {
  constructor(private readonly pictures: StoredPictures) {}

  /**
   * Makes the same bytes of the same revision.
   * @throws DomainError INVALID_INPUT for unknown options; NOT_FOUND for an unknown partnership, format, partner or activity
   */
  async make(viewer: Viewer, partnership: string, formatName: string, query: RoadmapQuery): Promise<MadeExport> {
    const options = readOptions(query);
    const picture = await this.pictures.of(viewer, partnership, query.asOf === undefined ? {} : { asOf: query.asOf });
    demand(permit('readReport', picture.asker.rights, false));
    if (!Object.hasOwn(FORMATS, formatName))
      throw new DomainError('NOT_FOUND', 'UNKNOWN_FORMAT', { format: formatName, formats: Object.keys(FORMATS) });
    const { mediaType, make } = FORMATS[formatName]!;
    const content = await make(picture, { ...options, hash: await this.pictures.hashOf(picture) });
    const { partnership: facts, revision } = picture.plan;
    return {
      content,
      mediaType,
      fileName: `${facts.code}-roadmap-r${revision}.${formatName}`,
      sha256: createHash('sha256').update(content).digest('hex'),
    };
  }
}

const FLAGS = { true: true, '1': true, '': true, false: false, '0': false } as const;

function readOptions(query: RoadmapQuery): Omit<RoadmapRequest, 'hash'> {
  const faults: FieldFault[] = [];
  for (const [name, value] of Object.entries(query))
    if (typeof value !== 'string') faults.push(fault(name, 'GIVE_ONE'));
  const language = query.language ?? 'en';
  if (!REPORT_LANGUAGES.includes(language))
    faults.push(fault('language', 'UNKNOWN_LANGUAGE', { language, languages: REPORT_LANGUAGES }));
  const among = (name: 'group' | 'phase', expected: readonly string[]): void => {
    const value = query[name];
    if (value !== undefined && !expected.includes(value))
      faults.push(fault(name, 'UNKNOWN_VALUE', { value, expected }));
  };
  among('group', ROADMAP_GROUPINGS);
  among('phase', PHASES);
  for (const name of ['from', 'to'] as const)
    if (query[name] !== undefined && !isLocalDate(query[name])) faults.push(fault(name, 'NOT_A_DATE'));
  const flag = (name: 'baseline' | 'dependencies' | 'milestones' | 'critical', usual: boolean): boolean => {
    const value = query[name] ?? String(usual);
    if (!Object.hasOwn(FLAGS, value)) faults.push(fault(name, 'NOT_A_FLAG'));
    return FLAGS[value as keyof typeof FLAGS] ?? usual;
  };
  const shown = {
    baseline: flag('baseline', true),
    dependencies: flag('dependencies', true),
    milestones: flag('milestones', true),
    critical: flag('critical', false),
  };
  const { from, to } = query;
  if (faults.length === 0 && from !== undefined && to !== undefined && to < from)
    faults.push(fault('to', 'END_BEFORE_START', { start: from, end: to }));
  if (faults.length > 0) throw invalidInput(faults);
  return {
    language,
    group: (query.group ?? 'activity') as RoadmapGrouping,
    ...shown,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(query.partner && { partner: query.partner }),
    ...(query.activity && { activity: query.activity }),
    ...(query.phase && { phase: query.phase }),
    ...(query.region && { region: query.region }),
    ...(query.objective && { objective: query.objective }),
    ...(query.search?.trim() && { search: query.search.trim() }),
  };
}
