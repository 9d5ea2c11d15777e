import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { demand, DomainError, fault, invalidInput, normaliseName, permit, type FieldFault, type Picture } from '@roadbook/domain';
import { FORMATS, isFormat, isReport, LANGUAGES, makeReport, REPORTS, type ReportOptions } from '@roadbook/reporting';
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
  async make(viewer: Viewer, partnership: string, reportName: string, formatName: string, query: ReportQuery): Promise<MadeReport> {
    const options = readOptions(query);
    const picture = await this.pictures.of(viewer, partnership, {
      ...(query.asOf !== undefined && { asOf: query.asOf }),
      ...(options.revision !== undefined && { revision: options.revision }),
    });
    demand(permit('readReport', picture.asker.rights, false));
    if (!isReport(reportName)) throw new DomainError('NOT_FOUND', 'UNKNOWN_REPORT', { report: reportName, reports: Object.keys(REPORTS) });
    if (!isFormat(formatName)) throw new DomainError('NOT_FOUND', 'UNKNOWN_FORMAT', { format: formatName, formats: Object.keys(FORMATS) });
    const content = await makeReport(reportName, formatName, picture, {
      language: options.language,
      publicOnly: options.publicOnly,
      hash: await this.pictures.hashOf(picture),
      ...(await this.since(viewer, picture, query.since)),
      ...scopeOf(picture, query),
    });
    return {
      content,
      mediaType: FORMATS[formatName].mediaType,
      fileName: `${picture.plan.partnership.code}-${reportName}-r${picture.plan.revision}.${formatName}`,
      sha256: createHash('sha256').update(content).digest('hex'),
    };
  }

  private async since(viewer: Viewer, picture: Picture, since: string | undefined): Promise<Pick<ReportOptions, 'since'>> {
    if (since === undefined) return {};
    const changes = await this.pictures.changes(viewer, picture, since, null);
    return { since: { asOf: changes.since, revision: changes.fromRevision, changes: changes.changes } };
  }
}

/** The partner or region that a report is limited to. */
function scopeOf(picture: Picture, query: ReportQuery): Pick<ReportOptions, 'partnerId' | 'region'> {
  const partner = query.partner === undefined ? undefined : picture.plan.organisationNamed(query.partner);
  const wanted = query.region === undefined ? '' : normaliseName(query.region);
  const regions = picture.plan.table('Region').rows();
  const region = regions.find((one) => normaliseName(one.name) === wanted);
  const faults: FieldFault[] = [];
  if (query.partner !== undefined && !partner) faults.push(fault('partner', 'UNKNOWN_ORGANISATION', { name: query.partner }));
  if (query.region !== undefined && !region) faults.push(fault('region', 'UNKNOWN_REGION', { name: query.region, expected: regions.map((one) => one.name) }));
  if (faults.length > 0) throw invalidInput(faults);
  return { ...(partner && { partnerId: partner.id }), ...(region && { region: region.name }) };
}

function readOptions(query: ReportQuery): { revision?: number; language: string; publicOnly: boolean } {
  const faults: FieldFault[] = [];
  const revision = query.revision === undefined ? undefined : Number(query.revision);
  if (revision !== undefined && !Number.isInteger(revision)) faults.push(fault('revision', 'NOT_A_NUMBER'));
  const language = query.language ?? 'en';
  if (!LANGUAGES.includes(language)) faults.push(fault('language', 'UNKNOWN_LANGUAGE', { language, languages: LANGUAGES }));
  const flag = query.public ?? 'false';
  if (!['true', 'false', '1', '0', ''].includes(flag)) faults.push(fault('public', 'NOT_A_FLAG'));
  for (const [name, value] of Object.entries(query)) if (typeof value !== 'string') faults.push(fault(name, 'GIVE_ONE'));
  if (faults.length > 0) throw invalidInput(faults);
  return { ...(revision !== undefined && { revision }), language, publicOnly: flag === 'true' || flag === '1' || flag === '' };
}
