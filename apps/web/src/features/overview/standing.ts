import type { RoadmapBar, RoadmapGroup } from '@roadbook/drawing';
import type { ActionFacts, OverviewPlan } from './overview.operations.js';

/** The actions that are going on or about to: their health is what counts. */
export const LIVE = ['PLANNED', 'IN_PROGRESS', 'ON_HOLD'] as const;
export const HEALTHS = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'] as const;
export const PHASES = ['PREPARATION', 'IMPLEMENTATION', 'INVESTMENT'] as const;
export type Health = (typeof HEALTHS)[number];

/** How the actions of an activity or a phase are. */
export interface HealthRow {
  readonly code: string;
  /** Of the live actions. */
  readonly counts: Readonly<Record<Health, number>>;
  readonly completed: number;
}

/** True for an action that is going on or about to. */
export function isLive({ status }: Pick<ActionFacts, 'status'>): boolean {
  return (LIVE as readonly string[]).includes(status);
}

/** The live actions, by health, and the completed ones: a row for each key in its order, those without any left out. */
export function healthRows(
  actions: readonly ActionFacts[],
  keys: readonly string[],
  keyOf: (action: ActionFacts) => string,
): HealthRow[] {
  return keys
    .map((code) =>
      healthOf(
        code,
        actions.filter((action) => keyOf(action) === code),
      ),
    )
    .filter(({ counts, completed }) => completed + HEALTHS.reduce((sum, health) => sum + counts[health], 0) > 0);
}

/** The same for a set of actions as a whole. */
export function healthOf(code: string, actions: readonly ActionFacts[]): HealthRow {
  const live = actions.filter(isLive);
  const count = (health: Health): number => live.filter(({ computedHealth }) => computedHealth === health).length;
  return {
    code,
    counts: { ON_TRACK: count('ON_TRACK'), AT_RISK: count('AT_RISK'), OFF_TRACK: count('OFF_TRACK') },
    completed: actions.filter(({ status }) => status === 'COMPLETED').length,
  };
}

/** The plan's part of an address that lists exactly the live actions with these values. */
export function planPath(filters: Readonly<Record<string, string>>): string {
  return `plan?${new URLSearchParams({ status: LIVE.join(','), ...filters }).toString()}`;
}

type SessionFacts = OverviewPlan['sessions'][number];

/** The session that comes next, or is being held. */
export function nextSession(sessions: readonly SessionFacts[]): SessionFacts | null {
  const coming = sessions.filter(({ status }) => ['PLANNED', 'CONVENED', 'IN_SESSION'].includes(status));
  return coming.sort((left, right) => left.date.localeCompare(right.date) || left.number - right.number)[0] ?? null;
}

/** The last session that was held. */
export function lastSession(sessions: readonly SessionFacts[]): SessionFacts | null {
  const held = sessions.filter(({ status }) => status === 'CLOSED' || status === 'MINUTES_ADOPTED');
  return held.sort((left, right) => right.number - left.number)[0] ?? null;
}

/** A decision that the committee is asked for. */
export type Asked =
  | { readonly kind: 'gate'; readonly gate: OverviewPlan['gates'][number]; readonly onAgenda: boolean }
  | {
      readonly kind: 'deliverable';
      readonly deliverable: OverviewPlan['handedIn']['items'][number];
      readonly onAgenda: boolean;
    }
  | { readonly kind: 'item'; readonly item: SessionFacts['agenda'][number] };

/** Open gates, deliverables that the coordinator may not accept itself, and what else the next agenda asks for. */
export function askedOf(plan: OverviewPlan): Asked[] {
  const agenda = nextSession(plan.sessions)?.agenda ?? [];
  const listed = (kind: string, subject: string): boolean =>
    agenda.some((item) => item.kind === kind && item.subjects.includes(subject));
  const gates = plan.gates
    .filter(({ status }) => status === 'REQUESTED')
    .map((gate): Asked => ({ kind: 'gate', gate, onAgenda: listed('PASS_GATE', gate.subject) }));
  const deliverables = plan.handedIn.items
    .filter(({ main, lead }) => main || lead.id === plan.coordinator.id)
    .map((deliverable): Asked => ({
      kind: 'deliverable',
      deliverable,
      onAgenda: listed('ACCEPT_DELIVERABLE', deliverable.code),
    }));
  const others = agenda
    .filter(({ kind }) => kind !== null && kind !== 'PASS_GATE' && kind !== 'ACCEPT_DELIVERABLE')
    .map((item): Asked => ({ kind: 'item', item }));
  return [...gates, ...deliverables, ...others];
}

/** The activities as bars of a roadmap: from their first action's start to the last one's end, with all milestones. */
export function activityBars(plan: OverviewPlan, actions: readonly ActionFacts[], title: string): RoadmapGroup[] {
  const bars = plan.activities.flatMap(({ code, title: name }): RoadmapBar[] => {
    const own = actions.filter(({ activity, status }) => activity.code === code && !/CANCELLED|REJECTED/.test(status));
    return own.length === 0 ? [] : [activityBar({ code, title: name }, own)];
  });
  return bars.length === 0 ? [] : [{ code: '', title, bars }];
}

function activityBar(activity: { code: string; title: string }, actions: readonly ActionFacts[]): RoadmapBar {
  const live = actions.filter(isLive);
  const worst = [...HEALTHS].reverse().find((health) => live.some(({ computedHealth }) => computedHealth === health));
  const started = actions.some(({ status }) => status === 'IN_PROGRESS' || status === 'COMPLETED');
  return {
    ...activity,
    status: live.length === 0 ? 'COMPLETED' : started ? 'IN_PROGRESS' : 'PLANNED',
    health: worst ?? null,
    start: actions.map(({ plannedStart }) => plannedStart).sort()[0]!,
    end: actions
      .map(({ plannedEnd }) => plannedEnd)
      .sort()
      .at(-1)!,
    baselineStart: null,
    baselineEnd: null,
    progress: Math.round(actions.reduce((sum, { progress }) => sum + progress, 0) / actions.length),
    milestones: actions.flatMap(({ milestones }) =>
      milestones.map(({ code, dueDate, reachedOn, status, missed }) => ({
        code,
        date: reachedOn ?? dueDate,
        state: status === 'PLANNED' && missed ? ('MISSED' as const) : status,
      })),
    ),
  };
}
