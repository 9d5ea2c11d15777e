import { PIXELS_PER_DAY, ZOOMS, type Zoom } from '@roadbook/drawing';

/** What the rows are put together by. */
export const GROUPINGS = ['activity', 'partner', 'phase', 'status'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the reader has chosen to see; all of it stands in the address. */
export interface RoadmapView {
  /** `fit`: the whole plan in the room there is. */
  readonly zoom: Zoom | 'fit';
  readonly group: Grouping;
  readonly baseline: boolean;
  readonly dependencies: boolean;
  readonly milestones: boolean;
  /** The critical path in frames, and how many days each action can slip. */
  readonly critical: boolean;
  /** An organisation's short name: its actions, led or contributed to. */
  readonly partner: string | null;
  /** An activity's code. */
  readonly activity: string | null;
  readonly phase: string | null;
  /** A region's name: actions that an organisation of it leads or contributes to. */
  readonly region: string | null;
  /** An objective's code. */
  readonly objective: string | null;
  readonly search: string;
}

/** The view that an address asks for; what it does not say or says wrongly is as at first. */
export function viewOf(address: URLSearchParams): RoadmapView {
  const one = <Value extends string>(name: string, values: readonly Value[], initial: Value): Value =>
    values.find((value) => value === address.get(name)) ?? initial;
  return {
    zoom: one('zoom', [...ZOOMS, 'fit'], 'fit'),
    group: one('group', GROUPINGS, 'activity'),
    baseline: address.get('baseline') !== '0',
    dependencies: address.get('dependencies') !== '0',
    milestones: address.get('milestones') !== '0',
    critical: address.get('critical') === '1',
    partner: address.get('partner'),
    activity: address.get('activity'),
    phase: address.get('phase'),
    region: address.get('region'),
    objective: address.get('objective'),
    search: address.get('search') ?? '',
  };
}

/** How wide a day is: as the zoom says, or so that all days have room in the width. */
export function dayWidth(zoom: RoadmapView['zoom'], days: number, room: number): number {
  return zoom === 'fit' ? Math.max(0.05, room / Math.max(1, days)) : PIXELS_PER_DAY[zoom];
}

/** The steps whose labels have room where a day is so wide. */
export function stepsFor(width: number): Zoom {
  return ZOOMS.find((zoom) => width >= PIXELS_PER_DAY[zoom] * 0.8) ?? 'years';
}

/** The next zoom that is nearer (1) or farther (-1) than days of this width; the last one where there is no other. */
export function nextZoom(width: number, direction: 1 | -1): Zoom {
  const others = ZOOMS.filter((zoom) =>
    direction > 0 ? PIXELS_PER_DAY[zoom] > width * 1.05 : PIXELS_PER_DAY[zoom] < width * 0.95,
  );
  return (direction > 0 ? others.at(-1) : others[0]) ?? (direction > 0 ? 'weeks' : 'years');
}

/** Where the server has the view as a PDF of its own. */
export function pdfAddress(
  code: string,
  view: RoadmapView,
  { language, asOf }: { language: string; asOf: string | null },
): string {
  const [parent = 'en'] = language.split('-');
  const query = new URLSearchParams({ group: view.group, language: parent });
  for (const name of ['partner', 'activity', 'phase', 'region', 'objective', 'search'] as const)
    if (view[name]) query.set(name, view[name]);
  for (const name of ['baseline', 'dependencies', 'milestones', 'critical'] as const)
    query.set(name, String(view[name]));
  if (asOf) query.set('asOf', asOf);
  return `/exports/${encodeURIComponent(code)}/roadmap.pdf?${query.toString()}`;
}
