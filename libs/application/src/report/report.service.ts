import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { demand, DomainError, fault, invalidInput, permit, type FieldFault, type Picture } from '@roadbook/domain';
import { FORMATS, REPORT_LANGUAGES, REPORTS, type ReportRequest } from '@roadbook/reporting';
import type { Viewer } from '../identity/viewer.js';
import { StoredPictures } from '../work/stored-pictures.js';

/** The options of a report as they stand in an address; all of them texts, none of them needed. */
export interface ReportQuery {
  readonly asOf?: string;
  readonly revision?: string;
  readonly since?: string;
  readonly partner?: string;
  readonly region?: string;
  readonly language?: string;
  readonly public?: string;
}

export interface MadeReport {
  readonly content: Buffer;
  readonly mediaType: string;
  readonly fileName: string;
  readonly sha256: string;
}

/** Makes reports: the picture that the viewer may see, through a report, through a format. */
@Injectable()
export class ReportService {
  constructor(private readonly pictures: StoredPictures) {}

  /** @throws DomainError INVALID_INPUT for unknown options, NOT_FOUND for an unknown partnership, report or format */
  async make(
    viewer: Viewer,
    partnership: string,
    reportName: string,
    formatName: string,
    query: ReportQuery,
  ): Promise<MadeReport> {
    const options = readOptions(query);
    const picture = await this.pictures.of(viewer, partnership, {
      ...(query.asOf !== undefined && { asOf: query.asOf }),
      ...(options.revision !== undefined && { revision: options.revision }),
    });
    demand(permit('readReport', picture.asker.rights, false));
    const report = REPORTS[reportName];
    const format = FORMATS[formatName];
    if (!report)
      throw new DomainError('NOT_FOUND', 'UNKNOWN_REPORT', { report: reportName, reports: Object.keys(REPORTS) });
    if (!format)
      throw new DomainError('NOT_FOUND', 'UNKNOWN_FORMAT', { format: formatName, formats: Object.keys(FORMATS) });
    const document = report.build(picture, {
      language: options.language,
      publicOnly: options.publicOnly,
      hash: await this.pictures.hashOf(picture),
      ...(query.since !== undefined && { since: await this.since(viewer, partnership, picture, query.since) }),
      ...(query.partner !== undefined && { partner: query.partner }),
      ...(query.region !== undefined && { region: query.region }),
    });
    const content = await format.render(document);
    return {
      content,
      mediaType: format.mediaType,
      fileName: `${picture.plan.partnership.code}-${reportName}-r${picture.plan.revision}.${formatName}`,
      sha256: createHash('sha256').update(content).digest('hex'),
    };
  }

  private async since(
    viewer: Viewer,
    partnership: string,
    picture: Picture,
    since: string,
  ): Promise<ReportRequest['since']> {
    const { changes } = await this.pictures.changes(viewer, picture, since, null);
    return { picture: await this.pictures.of(viewer, partnership, { asOf: since }), changes };
  }
}

function readOptions(query: ReportQuery): { revision?: number; language: string; publicOnly: boolean } {
  const faults: FieldFault[] = [];
  const revision = query.revision === undefined ? undefined : Number(query.revision);
  if (revision !== undefined && !Number.isInteger(revision)) faults.push(fault('revision', 'NOT_A_NUMBER'));
  const language = query.language ?? 'en';
  if (!REPORT_LANGUAGES.includes(language))
    faults.push(fault('language', 'UNKNOWN_LANGUAGE', { language, languages: REPORT_LANGUAGES }));
  const flag = query.public ?? 'false';
  if (!['true', 'false', '1', '0', ''].includes(flag)) faults.push(fault('public', 'NOT_A_FLAG'));
  for (const [name, value] of Object.entries(query))
    if (typeof value !== 'string') faults.push(fault(name, 'GIVE_ONE'));
  if (faults.length > 0) throw invalidInput(faults);
  return {
    ...(revision !== undefined && { revision }),
    language,
    publicOnly: flag === 'true' || flag === '1' || flag === '',
  };
}
