import {
  phaseBands,
  type RoadmapBand,
  type RoadmapBar,
  type RoadmapGroup,
  type RoadmapLink,
  type RoadmapMilestone,
} from '@roadbook/drawing';
import type { ResultOf } from '../../graphql/graphql.js';
import type { RoadmapActionsQuery, RoadmapHeadQuery } from './roadmap.operations.js';
import type { Grouping, RoadmapView } from './view.js';

export type ActionFacts = ResultOf<typeof RoadmapActionsQuery>['partnership']['actions']['items'][number];
export type HeadFacts = ResultOf<typeof RoadmapHeadQuery>['partnership'];
export type MilestoneFacts = ActionFacts['milestones'][number];

/** The whole of what can be drawn. */
export interface Schedule {
  readonly head: HeadFacts;
  readonly actions: readonly ActionFacts[];
}

/** A group of rows; the bars are those of its actions, in their order. */
export interface ActionGroup extends RoadmapGroup {
  /** An activity's code, an organisation's id, a phase or a status. */
  readonly key: string;
  readonly actions: readonly ActionFacts[];
}

/** Words for values of enumerations. */
export type Word = (enumeration: string, value: string) => string;

/** Which actions a view asks for. */
export type Filter = Pick<RoadmapView, 'partner' | 'activity' | 'phase' | 'region' | 'objective' | 'search'>;

/** The actions that the view asks for. */
export function chosen({ head, actions }: Schedule, view: Filter): ActionFacts[] {
  const words = plain(view.search).split(/\s+/).filter(Boolean);
  const regional = view.region ? organisationsOf(head, view.region) : null;
  return actions.filter((action) => {
    if (view.activity && action.activity.code !== view.activity) return false;
    if (view.phase && action.phase !== view.phase) return false;
    if (view.partner && !involves(action, view.partner)) return false;
    if (view.objective && !action.objectives.some(({ code }) => code === view.objective)) return false;
    if (regional && !involvesAny(action, regional)) return false;
    if (words.length === 0) return true;
    const text = plain(`${action.code} ${action.title} ${action.lead.shortName}`);
    return words.every((word) => text.includes(word));
  });
}

function involves({ lead, contributors }: ActionFacts, partner: string): boolean {
  return lead.shortName === partner || contributors.some(({ organisation }) => organisation.shortName === partner);
}

/** The ids of a region's organisations. */
function organisationsOf({ organisations, regions }: HeadFacts, name: string): ReadonlySet<string> {
  const region = regions.find((one) => one.name === name);
  return new Set(organisations.filter((one) => one.region.id === region?.id).map(({ id }) => id));
}

function involvesAny({ lead, contributors }: ActionFacts, ids: ReadonlySet<string>): boolean {
  return ids.has(lead.id) || contributors.some(({ organisation }) => ids.has(organisation.id));
}

/** Without accents and case. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const ORDERS: Partial<Record<Grouping, readonly string[]>> = {
  phase: ['PREPARATION', 'IMPLEMENTATION', 'INVESTMENT'],
  status: ['IN_PROGRESS', 'PLANNED', 'PROPOSED', 'ON_HOLD', 'COMPLETED', 'CANCELLED', 'REJECTED'],
};

/** The actions in groups; groups without any are left out. */
export function grouped(
  actions: readonly ActionFacts[],
  { group: by, critical }: Pick<RoadmapView, 'group' | 'critical'>,
  word: Word,
): ActionGroup[] {
  const groups = new Map<string, { code: string; title: string; actions: ActionFacts[] }>();
  for (const action of actions) {
    const { key, code, title } = groupOf(action, by, word);
    const group = groups.get(key);
    if (group) group.actions.push(action);
    else groups.set(key, { code, title, actions: [action] });
  }
  const order = ORDERS[by];
  const keys = [...groups.keys()];
  if (order) keys.sort((left, right) => order.indexOf(left) - order.indexOf(right));
  if (by === 'partner') keys.sort((left, right) => groups.get(left)!.title.localeCompare(groups.get(right)!.title));
  return keys.map((key) => {
    const group = groups.get(key)!;
    return { key, ...group, bars: group.actions.map((action) => barOf(action, critical)) };
  });
}

function groupOf(action: ActionFacts, by: Grouping, word: Word): { key: string; code: string; title: string } {
  switch (by) {
    case 'activity':
      return { key: action.activity.code, code: action.activity.code, title: action.activity.title };
    case 'partner':
      return { key: action.lead.id, code: '', title: action.lead.shortName };
    case 'phase':
      return { key: action.phase, code: '', title: word('Phase', action.phase) };
    case 'status':
      return { key: action.status, code: '', title: word('ActionStatus', action.status) };
  }
}

const LIVE: readonly string[] = ['PLANNED', 'IN_PROGRESS', 'ON_HOLD'];

/** An action as the drawing takes it; framed where it is on the critical path and that is to be shown. */
export function barOf(action: ActionFacts, critical = false): RoadmapBar {
  return {
    code: action.code,
    title: action.title,
    status: action.status,
    health: LIVE.includes(action.status) ? action.computedHealth : null,
    start: action.plannedStart,
    end: action.plannedEnd,
    baselineStart: action.baselineStart,
    baselineEnd: action.baselineEnd,
    progress: action.progress,
    critical: critical && action.critical,
    milestones: action.milestones.map(milestoneOf),
    deliverables: action.deliverables.map(({ code, dueDate, status }) => ({ code, date: dueDate, state: status })),
  };
}

/** A milestone as the drawing takes it. */
export function milestoneOf({ code, dueDate, reachedOn, status, missed }: MilestoneFacts): RoadmapMilestone {
  return { code, date: reachedOn ?? dueDate, state: status === 'PLANNED' && missed ? 'MISSED' : status };
}

/** The arrows between actions. */
export function linksOf(actions: readonly ActionFacts[]): RoadmapLink[] {
  return actions.flatMap(({ code, dependencies }) =>
    dependencies.map(({ dependsOn, type }) => ({ from: dependsOn.code, to: code, type })),
  );
}

/** The partnership's phases as bands. */
export function bandsOf(head: HeadFacts, until: string, word: Word): RoadmapBand[] {
  const passed = head.gates
    .filter(({ subject, status }) => subject === head.code && /^PASSED/.test(status))
    .flatMap(({ to, decision }) => (decision ? [{ to, date: decision.session.date }] : []))
    .sort((left, right) => (left.date < right.date ? -1 : 1));
  return phaseBands({ startDate: head.startDate, phase: head.phase, passed }, until).map((band) => ({
    ...band,
    label: word('Phase', band.phase),
  }));
}

/** From the first day of anything to the last. */
export function spanOf(head: HeadFacts, actions: readonly ActionFacts[]): { from: string; to: string } {
  let from = head.startDate;
  let to = head.endDate ?? head.startDate;
  const reach = (date: string | null): void => {
    if (date === null) return;
    if (date < from) from = date;
    if (date > to) to = date;
  };
  for (const action of actions) {
    [action.plannedStart, action.plannedEnd, action.baselineStart, action.baselineEnd].forEach(reach);
    for (const milestone of action.milestones) reach(milestone.reachedOn ?? milestone.dueDate);
  }
  return { from, to };
}

/** The day in the partnership's time zone at the moment that is looked at. */
export function todayOf({ asOf, timeZone }: Pick<HeadFacts, 'asOf' | 'timeZone'>): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(asOf),
  );
}
