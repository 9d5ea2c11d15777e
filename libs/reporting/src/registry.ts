import { normaliseName, notFound, type Picture, type ChangeView } from '@roadbook/domain';
import type { ReportDocument } from './document.js';
import { planSource } from './from-picture.js';
import { renderJson } from './render/json.js';
import { renderMarkdown } from './render/markdown.js';
import { renderPdf } from './render/pdf.js';
import { statusReport } from './reports/status.report.js';
import type { PlanSource, ReportOptions } from './source.js';

/** What whoever asks for a report gives beside the picture; names as people write them. */
export interface ReportRequest {
  /** BCP 47. */
  readonly language: string;
  readonly publicOnly: boolean;
  /** The hash of the picture's revision, in hexadecimal. */
  readonly hash: string;
  /** An earlier picture, and what changed from it to this one. */
  readonly since?: { readonly picture: Picture; readonly changes: readonly ChangeView[] };
  /** A partner's short name or alias. */
  readonly partner?: string;
  /** A region's name or NUTS code. */
  readonly region?: string;
}

/** One line adds a report. */
const BUILDERS = { status: statusReport } satisfies Record<
  string,
  (source: PlanSource, options: ReportOptions) => ReportDocument
>;

export interface ReportDefinition {
  /** @throws DomainError NOT_FOUND for a partner or region that the picture does not know */
  build(picture: Picture, request: ReportRequest): ReportDocument;
}

/** The reports by the names that they have in addresses, and by no other name. */
export const REPORTS: Readonly<Record<string, ReportDefinition>> = withoutPrototype(
  Object.fromEntries(
    Object.entries(BUILDERS).map(([name, report]) => [
      name,
      {
        build: (picture, request) => report(planSource(picture, request.language), optionsOf(picture, request)),
      } satisfies ReportDefinition,
    ]),
  ),
);

export interface FormatDefinition {
  readonly mediaType: string;
  /** The same bytes for the same document. */
  render(document: ReportDocument): Promise<Buffer>;
}

/** The formats by their file extensions; one line adds one. */
export const FORMATS: Readonly<Record<string, FormatDefinition>> = withoutPrototype({
  pdf: { mediaType: 'application/pdf', render: renderPdf },
  md: { mediaType: 'text/markdown; charset=utf-8', render: renderMarkdown },
  json: { mediaType: 'application/json', render: renderJson },
});

function optionsOf(
  picture: Picture,
  { language, publicOnly, hash, since, partner, region }: ReportRequest,
): ReportOptions {
  return {
    language,
    // A reduced picture lacks what the other sections are about; to say that there is none would be untrue.
    publicOnly: publicOnly || picture.reduced,
    hash,
    ...(since && {
      since: {
        asOf: since.picture.partnership.asOf,
        revision: since.picture.partnership.revision,
        changes: since.changes,
      },
    }),
    ...(partner !== undefined && { partnerId: partnerId(picture, partner) }),
    ...(region !== undefined && { region: regionName(picture, region) }),
  };
}

function partnerId(picture: Picture, name: string): string {
  const organisation = picture.plan.organisationNamed(name);
  if (!organisation) throw notFound('Organisation', name);
  return organisation.id;
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
