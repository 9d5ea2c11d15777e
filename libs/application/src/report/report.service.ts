import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  demand,
  diffPlans,
  DomainError,
  fault,
  invalidInput,
  permit,
  type FieldFault,
  type Picture,
} from '@roadbook/domain';
import {
  FORMATS,
  REPORT_LANGUAGES,
  REPORTS,
  type FormatDefinition,
  type ReportDefinition,
  type ReportRequest,
} from '@roadbook/reporting';
import type { Viewer } from '../identity/viewer.js';
import { StoredPictures } from '../work/stored-pictures.js';

/** The options of a report as they stand in an address; all of them texts, none of them needed. */
export interface ReportQuery {
  readonly asOf?: string;
  readonly revision?: string;
  readonly since?: string;
  readonly partner?: string;
  readonly region?: string;
  /** The number of a session of the committee. */
  readonly session?: string;
  /** The number of a reporting period. */
  readonly period?: string;
  readonly language?: string;
  readonly public?: string;
}

export interface MadeReport {
  readonly content: Buffer;
  readonly mediaType: string;
  /** The policy under which the content is to be shown, where it needs one of its own. */
  readonly contentSecurityPolicy?: string;
  readonly fileName: string;
  readonly sha256: string;
}

/** Makes reports: the picture that the viewer may see, through a report, through a format. */
@Injectable()
export class ReportService {
  constructor(private readonly pictures: StoredPictures) {}

  /**
   * @throws DomainError INVALID_INPUT for options that are not what they should be; NOT_FOUND for an unknown partnership,
   *   report, format, partner, region, session or period; FORBIDDEN for a report that is not public (NOT_PUBLIC)
   */
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
    const { report, format } = definitionsOf(reportName, formatName);
    report.allow(picture, options.publicOnly);
    const since = await this.since(viewer, partnership, picture, report, options);
    const document = report.build(picture, {
      language: options.language,
      publicOnly: options.publicOnly,
      hash: await this.pictures.hashOf(picture),
      ...(since && { since }),
      ...(query.partner !== undefined && { partner: query.partner }),
      ...(query.region !== undefined && { region: query.region }),
      ...(options.session !== undefined && { session: options.session }),
      ...(options.period !== undefined && { period: options.period }),
    });
    const content = await format.render(document);
    return {
      content,
      mediaType: format.mediaType,
      ...(format.contentSecurityPolicy && { contentSecurityPolicy: format.contentSecurityPolicy }),
      fileName: `${picture.plan.partnership.code}-${reportName}-r${picture.plan.revision}.${formatName}`,
      sha256: createHash('sha256').update(content).digest('hex'),
    };
  }

  /** What changed since the moment asked for; of a report that counts from a session of itself, since that session's end. */
  private async since(
    viewer: Viewer,
    partnership: string,
    picture: Picture,
    report: ReportDefinition,
    { since, session, language }: Options,
  ): Promise<ReportRequest['since']> {
    if (since !== undefined) {
      const before = await this.pictures.earlier(viewer, partnership, picture, since);
      return { picture: before, changes: diffPlans(before.plan, picture.plan, language) };
    }
    const last = report.changesAfter(picture, session);
    if (!last) return undefined;
    const revision = await this.pictures.closingOf(picture, last.id);
    const before = await this.pictures.of(viewer, partnership, { revision });
    const changes = diffPlans(before.plan, picture.plan, language);
    return { picture: before, changes, session: { number: last.number, date: last.date } };
  }
}

function definitionsOf(reportName: string, formatName: string): { report: ReportDefinition; format: FormatDefinition } {
  const report = REPORTS[reportName];
  const format = FORMATS[formatName];
  if (!report)
    throw new DomainError('NOT_FOUND', 'UNKNOWN_REPORT', { report: reportName, reports: Object.keys(REPORTS) });
  if (!format)
    throw new DomainError('NOT_FOUND', 'UNKNOWN_FORMAT', { format: formatName, formats: Object.keys(FORMATS) });
  return { report, format };
}

interface Options {
  readonly revision?: number;
  readonly since?: string;
  readonly session?: number;
  readonly period?: number;
  readonly language: string;
  readonly publicOnly: boolean;
}

function readOptions(query: ReportQuery): Options {
  const faults: FieldFault[] = [];
  const [revision, session, period] = (['revision', 'session', 'period'] as const).map((name) => {
    const text = query[name];
    const number = text === undefined ? undefined : Number(text);
    if (number !== undefined && (text === '' || !Number.isSafeInteger(number)))
      faults.push(fault(name, 'NOT_A_NUMBER'));
    return number;
  });
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
    ...(query.since !== undefined && { since: query.since }),
    ...(session !== undefined && { session }),
    ...(period !== undefined && { period }),
    language,
    publicOnly: flag === 'true' || flag === '1' || flag === '',
  };
}
