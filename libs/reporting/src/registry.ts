import {
  DomainError,
  fault,
  invalidInput,
  normaliseName,
  notFound,
  type ChangeView,
  type CommitteeSessionView,
  type Picture,
} from '@roadbook/domain';
import type { ReportDocument } from './document.js';
import { planSource } from './from-picture.js';
import { renderDocx } from './render/docx.js';
import { renderHtml } from './render/html.js';
import { HTML_POLICY } from './render/html/style.js';
import { renderJson } from './render/json.js';
import { renderMarkdown } from './render/markdown.js';
import { renderPdf } from './render/pdf.js';
import { renderXlsx } from './render/xlsx.js';
import { decisionRegisterReport } from './reports/decision-register.report.js';
import { investmentPipelineReport } from './reports/investment-pipeline.report.js';
import { jointActionPlanReport } from './reports/joint-action-plan.report.js';
import { lastSessionBefore, meetingFileReport } from './reports/meeting-file.report.js';
import { minutesReport } from './reports/minutes.report.js';
import { partnerOverviewReport } from './reports/partner-overview.report.js';
import { periodReport } from './reports/period.report.js';
import { periodicReport } from './reports/periodic.report.js';
import { regionalBriefReport } from './reports/regional-brief.report.js';
import { statusReport } from './reports/status.report.js';
import type { PlanSource, ReportOptions, SessionName } from './source.js';

/** What whoever asks for a report gives beside the picture; names as people write them. */
export interface ReportRequest {
  /** BCP 47. */
  readonly language: string;
  readonly publicOnly: boolean;
  /** The hash of the picture's revision, in hexadecimal. */
  readonly hash: string;
  /** An earlier picture, what changed from it to this one, and the session whose end it is where it was taken for that. */
  readonly since?: {
    readonly picture: Picture;
    readonly changes: readonly ChangeView[];
    readonly session?: SessionName;
  };
  /** A partner's short name or alias. */
  readonly partner?: string;
  /** A region's name or NUTS code. */
  readonly region?: string;
  /** The number of a session of the committee. */
  readonly session?: number;
  /** The number of a reporting period. */
  readonly period?: number;
}

/** How a report is made, and who may have it. */
interface ReportBuilder {
  build(this: void, source: PlanSource, options: ReportOptions): ReportDocument;
  /**
   * The partners' own affair from the first line to the last: in public nothing would be left of it, and an office that
   * may not see it is told so rather than handed an empty paper. All other reports have a public variant.
   */
  readonly confidential?: true;
  /** About one region: the viewer's own unless the request names another. */
  readonly ofRegion?: true;
  /** The session whose end the changes are counted from, unless the request says since when. */
  changesAfter?(this: void, picture: Picture, session: number | undefined): CommitteeSessionView | undefined;
}

/** One line adds a report. */
const BUILDERS: Readonly<Record<string, ReportBuilder>> = {
  status: { build: statusReport },
  'meeting-file': { build: meetingFileReport, confidential: true, changesAfter: lastSessionBefore },
  minutes: { build: minutesReport, confidential: true },
  'decision-register': { build: decisionRegisterReport, confidential: true },
  'joint-action-plan': { build: jointActionPlanReport },
  'partner-overview': { build: partnerOverviewReport },
  'regional-brief': { build: regionalBriefReport, ofRegion: true },
  period: { build: periodReport, confidential: true },
  periodic: { build: periodicReport },
  'investment-pipeline': { build: investmentPipelineReport },
};

export interface ReportDefinition {
  /** @throws DomainError FORBIDDEN (NOT_PUBLIC) for a report that nobody but the partners may read */
  allow(picture: Picture, publicOnly: boolean): void;
  /** The session whose end the changes are counted from when the request has no `since`. */
  changesAfter(picture: Picture, session: number | undefined): CommitteeSessionView | undefined;
  /**
   * @throws DomainError FORBIDDEN as {@link allow}; NOT_FOUND for a partner, region, session or period that the picture
   *   does not know
   */
  build(picture: Picture, request: ReportRequest): ReportDocument;
}

/** The reports by the names that they have in addresses, and by no other name. */
export const REPORTS: Readonly<Record<string, ReportDefinition>> = withoutPrototype(
  Object.fromEntries(Object.entries(BUILDERS).map(([name, builder]) => [name, definitionOf(name, builder)])),
);

function definitionOf(name: string, { build, confidential, ofRegion, changesAfter }: ReportBuilder): ReportDefinition {
  const allow = (picture: Picture, publicOnly: boolean): void => {
    if (confidential && (publicOnly || picture.reduced)) {
      throw new DomainError('FORBIDDEN', 'NOT_PUBLIC', { report: name });
    }
  };
  return {
    allow,
    changesAfter: (picture, session) => changesAfter?.(picture, session),
    build: (picture, request) => {
      allow(picture, request.publicOnly);
      const region = request.region ?? (ofRegion ? ownRegion(picture) : undefined);
      const options = optionsOf(picture, { ...request, ...(region !== undefined && { region }) });
      return build(planSource(picture, request.language), options);
    },
  };
}

export interface FormatDefinition {
  readonly mediaType: string;
  /** The header `Content-Security-Policy` to serve it with, where a browser shows it as a page. */
  readonly contentSecurityPolicy?: string;
  /** The same bytes for the same document. */
  render(document: ReportDocument): Promise<Buffer>;
}

/** The formats by their file extensions; one line adds one. */
export const FORMATS: Readonly<Record<string, FormatDefinition>> = withoutPrototype({
  pdf: { mediaType: 'application/pdf', render: renderPdf },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: renderDocx,
  },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', render: renderXlsx },
  html: { mediaType: 'text/html; charset=utf-8', contentSecurityPolicy: HTML_POLICY, render: renderHtml },
  md: { mediaType: 'text/markdown; charset=utf-8', render: renderMarkdown },
  json: { mediaType: 'application/json', render: renderJson },
});

function optionsOf(picture: Picture, request: ReportRequest): ReportOptions {
  const { language, publicOnly, hash, since, partner, region, session, period } = request;
  return {
    language,
    // A reduced picture lacks what the other sections are about; to say that there is none would be untrue.
    publicOnly: publicOnly || picture.reduced,
    hash,
    viewerId: picture.asker.rights.organisationId,
    // Whoever asks for the public variant wants to hand it on.
    ...(picture.reduced && !publicOnly && { reduced: true }),
    ...(since && {
      since: {
        asOf: since.picture.partnership.asOf,
        revision: since.picture.partnership.revision,
        changes: since.changes,
        ...(since.session && { session: since.session }),
      },
    }),
    ...(partner !== undefined && { partnerId: partnerId(picture, partner) }),
    ...(region !== undefined && { region: regionName(picture, region) }),
    ...(session !== undefined && { session: numbered('CommitteeSession', picture, session) }),
    ...(period !== undefined && { period: numbered('ReportingPeriod', picture, period) }),
  };
}

function numbered(thing: 'CommitteeSession' | 'ReportingPeriod', picture: Picture, number: number): number {
  if (!picture.plan.table(thing).first('number', number)) throw notFound(thing, String(number));
  return number;
}

function partnerId(picture: Picture, name: string): string {
  const organisation = picture.plan.organisationNamed(name);
  if (!organisation) throw notFound('Organisation', name);
  return organisation.id;
}

/** @throws DomainError INVALID_INPUT when the viewer speaks for no organisation of the plan, and so has to name a region */
function ownRegion(picture: Picture): string {
  const organisation = picture.organisations.find(picture.asker.rights.organisationId);
  if (!organisation) throw invalidInput([fault('region', 'REGION_NEEDED')]);
  return organisation.region.name;
}

function regionName(picture: Picture, name: string): string {
  const wanted = normaliseName(name);
  const region = picture.partnership.regions.find((row) =>
    [row.name, row.nuts ?? ''].some((text) => normaliseName(text) === wanted),
  );
  if (!region) throw notFound('Region', name);
  return region.name;
}

/** So that `constructor` and the like, which addresses may hold, are unknown names. */
function withoutPrototype<Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null) as Record<string, Value>, entries);
}
