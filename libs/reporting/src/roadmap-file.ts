import { normaliseName, notFound, PHASES, type ActionStatus, type LocalDate, type Picture } from '@roadbook/domain';
import { svgSheet, type RoadmapGroup, type TimelineLook } from '@roadbook/drawing';
import type { Figure, ReportDocument } from './document.js';
import { planSource } from './from-picture.js';
import { renderPdf } from './render/pdf.js';
import type { ReportContext } from './sections/context.js';
import { contextOf, framed } from './sections/frame.js';
import { barOf, linksOf, roadmapFigures, spanOf } from './sections/roadmap.js';
import type { ActionSource } from './source.js';

/** What the rows of a roadmap can be put together by. */
export const ROADMAP_GROUPINGS = ['activity', 'partner', 'phase', 'status'] as const;
export type RoadmapGrouping = (typeof ROADMAP_GROUPINGS)[number];

/** What whoever asks for the roadmap as a file may choose; names as people write them. */
export interface RoadmapRequest {
  /** BCP 47. */
  readonly language: string;
  /** The hash of the picture's revision, in hexadecimal. */
  readonly hash: string;
  readonly group: RoadmapGrouping;
  /** A partner's short name or alias: what it leads or contributes to. */
  readonly partner?: string;
  /** An activity's code. */
  readonly activity?: string;
  readonly phase?: string;
  /** A region's name: what an organisation of it leads or contributes to. */
  readonly region?: string;
  /** An objective's code. */
  readonly objective?: string;
  /** With all these words in title or code. */
  readonly search?: string;
  /** The days to draw; from the first of anything to the last when left out. */
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly baseline: boolean;
  readonly dependencies: boolean;
  readonly milestones: boolean;
  /** The critical path in frames. */
  readonly critical: boolean;
}

/** Units that fill the text of a page on its side, where 720 fill that of an upright one. */
const WIDTH = 1_068;
const LABELS = { width: 380, codes: 44 };
/** Rows of a page on its side, beside title, caption and legend. */
const PAGE_ROWS = 27;

/**
 * The roadmap as a PDF: a drawing on each landscape page, the same bytes for the same picture and request.
 * @throws DomainError NOT_FOUND for a partner, region, activity or objective that the picture does not know
 */
export async function roadmapPdf(picture: Picture, request: RoadmapRequest): Promise<Buffer> {
  const { context, figures } = figuresOf(picture, request, PAGE_ROWS);
  return renderPdf(documentOf(context, figures));
}

/** The roadmap as one SVG, however high. @throws DomainError as {@link roadmapPdf} */
export async function roadmapSvg(picture: Picture, request: RoadmapRequest): Promise<Buffer> {
  const { context, figures } = figuresOf(picture, request, Number.MAX_SAFE_INTEGER);
  const { title, subtitle, footer } = documentOf(context, []);
  const [figure] = figures;
  const foot = `${footer.revisionLabel} · ${footer.hash}`;
  const drawing = figure?.drawing ?? { width: WIDTH, height: 0, shapes: '', labels: [] };
  return Buffer.from(svgSheet(drawing, figure?.alternative ?? title, { title, subtitle, foot }), 'utf8');
}

function documentOf(context: ReportContext, blocks: readonly Figure[]): ReportDocument {
  const { source, words } = context;
  return {
    ...framed(context, {
      report: 'roadmap',
      title: words.say('section.roadmap'),
      subtitle: words.say('status.subtitle', { name: source.name, date: words.date(source.today) }),
      facts: [],
      blocks,
    }),
    landscape: true,
  };
}

function figuresOf(
  picture: Picture,
  request: RoadmapRequest,
  rows: number,
): { context: ReportContext; figures: readonly Figure[] } {
  const { language, hash } = request;
  const source = planSource(picture, language);
  // A reduced picture lacks what is not adopted and not public; a heading of it would be untrue.
  const options = { language, hash, publicOnly: picture.reduced, viewerId: picture.asker.rights.organisationId };
  const context = contextOf(source, {
    ...options,
    ...(request.partner && { partnerId: partnerOf(picture, request.partner) }),
    ...(request.region && { region: request.region }),
  });
  demandKnown('Region', request.region, source.regions, ({ name }) => name);
  demandKnown('Activity', request.activity, source.activities, ({ code }) => code);
  demandKnown('Objective', request.objective, source.objectives, ({ code }) => code);
  const served = source.objectives.find(({ code }) => code === request.objective)?.actions.map(({ code }) => code);
  const actions = context.scope.activities
    .filter(({ code }) => request.activity === undefined || code === request.activity)
    .flatMap((activity) => activity.actions.map((action) => ({ action, activity })))
    .filter(({ action }) => isWanted(action, request) && (served === undefined || served.includes(action.code)));
  if (actions.length === 0) return { context, figures: [] };
  const span = spanOf(
    source,
    actions.map(({ action }) => action),
  );
  const groups = groupsOf(actions, request, context);
  const look: Partial<TimelineLook> = {
    width: WIDTH,
    labels: LABELS,
    show: { baseline: request.baseline, milestones: request.milestones },
  };
  const sheet = { rows, span: { from: request.from ?? span.from, to: request.to ?? span.to }, look };
  const links = request.dependencies ? linksOf(actions.map(({ action }) => action)) : [];
  return { context, figures: roadmapFigures(context, groups, { ...sheet, links }) };
}

/** @throws DomainError NOT_FOUND where something is asked for by a name that none of them bears */
function demandKnown<Thing>(
  kind: string,
  asked: string | undefined,
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): void {
  if (asked !== undefined && !things.some((thing) => nameOf(thing) === asked)) throw notFound(kind, asked);
}

function partnerOf(picture: Picture, name: string): string {
  const organisation = picture.plan.organisationNamed(name);
  if (!organisation) throw notFound('Organisation', name);
  return organisation.id;
}

function isWanted(action: ActionSource, { phase, search, from, to }: RoadmapRequest): boolean {
  if (phase !== undefined && action.phase !== phase) return false;
  if (from !== undefined && action.plannedEnd < from) return false;
  if (to !== undefined && action.plannedStart > to) return false;
  if (search === undefined) return true;
  const text = normaliseName(`${action.code} ${action.title} ${action.lead.shortName}`);
  return search.split(/\s+/).every((word) => text.includes(normaliseName(word)));
}

interface PlacedAction {
  readonly action: ActionSource;
  readonly activity: { readonly code: string; readonly title: string };
}

const STATUS_ORDER: readonly ActionStatus[] = [
  'IN_PROGRESS',
  'PLANNED',
  'PROPOSED',
  'ON_HOLD',
  'COMPLETED',
  'CANCELLED',
  'REJECTED',
];

/** In the order that the roadmap page has. */
function groupsOf(
  placed: readonly PlacedAction[],
  { group, critical }: RoadmapRequest,
  context: ReportContext,
): RoadmapGroup[] {
  const groups = new Map<string, { code: string; title: string; actions: ActionSource[] }>();
  for (const { action, activity } of placed) {
    const { key, code, title } = headOf(action, activity, group, context);
    const known = groups.get(key);
    if (known) known.actions.push(action);
    else groups.set(key, { code, title, actions: [action] });
  }
  const keys = [...groups.keys()];
  if (group === 'phase') keys.sort((left, right) => orderIn(PHASES, left) - orderIn(PHASES, right));
  if (group === 'status') keys.sort((left, right) => orderIn(STATUS_ORDER, left) - orderIn(STATUS_ORDER, right));
  if (group === 'partner') keys.sort((left, right) => compare(groups.get(left)!.title, groups.get(right)!.title));
  return keys.map((key) => {
    const { code, title, actions } = groups.get(key)!;
    return { code, title, bars: actions.map((action) => barOf(action, critical)) };
  });
}

function headOf(
  action: ActionSource,
  activity: PlacedAction['activity'],
  group: RoadmapGrouping,
  { words }: ReportContext,
): { key: string; code: string; title: string } {
  switch (group) {
    case 'activity':
      return { key: activity.code, code: activity.code, title: activity.title };
    case 'partner':
      return { key: action.lead.id, code: '', title: action.lead.shortName };
    case 'phase':
      return { key: action.phase, code: '', title: words.say(`phase.${action.phase}`) };
    case 'status':
      return { key: action.status, code: '', title: words.say(`status.${action.status}`) };
  }
}

function orderIn(values: readonly string[], value: string): number {
  return values.indexOf(value);
}

function compare(left: string, right: string): number {
  return left.localeCompare(right, 'en');
}
