import { askStanding } from '../identity/standing.rules.js';
import type { Plan } from '../plan/plan.js';
import { compareCodes } from '../shared/names.js';
import type { By } from '../shared/transition.js';
import { blocker, type Blocker, type Verdict } from '../shared/verdict.js';
import { askNotEnded, leadsAction } from './action.rules.js';
import type { ActionFact } from './action.facts.js';

/** The activity whose actions make the interregional roadmap (concept note n. 525: "will be defined upstream"). */
export const ROADMAP_ACTIVITY = 'A3';

/**
 * Whether a dependency of one action on another may be added or removed.
 *
 * @returns besides who may and when: ACTION_ENDED; when added DEPENDS_ALREADY {action, dependsOn} or DEPENDENCY_CYCLE
 * {cycle}, which names the actions of the cycle in order, the first one again at the end; when removed
 * DEPENDS_NOT {action, dependsOn}.
 */
export function askDependency(
  verb: 'addDependency' | 'removeDependency',
  plan: Plan,
  action: ActionFact,
  dependsOn: ActionFact,
  by: By,
): Verdict {
  const blockers = askStanding(verb, plan, by, leadsAction(action, by));
  blockers.push(...askNotEnded(action));
  const known = action.dependencies.some((dependency) => dependency.actionId === dependsOn.id);
  const params = { action: action.code, dependsOn: dependsOn.code };
  if (verb === 'removeDependency') return known ? blockers : [...blockers, blocker('DEPENDS_NOT', params)];
  if (known) blockers.push(blocker('DEPENDS_ALREADY', params));
  blockers.push(...askNoCycle(plan, action, dependsOn));
  return blockers;
}

function askNoCycle(plan: Plan, action: ActionFact, dependsOn: ActionFact): Blocker[] {
  const path = dependencyPath(plan, dependsOn, action);
  if (!path) return [];
  return [blocker('DEPENDENCY_CYCLE', { cycle: [action.code, ...path.map((step) => step.code)] })];
}

/** The actions from one to another along dependencies, both included; undefined when the first does not hang on the second. */
function dependencyPath(plan: Plan, from: ActionFact, to: ActionFact): ActionFact[] | undefined {
  const reached = reachedFrom(plan, from);
  if (!reached.has(to.id)) return undefined;
  const path: ActionFact[] = [];
  for (let step: ActionFact | null | undefined = to; step; step = reached.get(step.id)) path.unshift(step);
  return path;
}

/** All actions on which one depends, directly or through others, and itself: each id with the action that led to it. */
function reachedFrom(plan: Plan, from: ActionFact): ReadonlyMap<string, ActionFact | null> {
  const reached = new Map<string, ActionFact | null>([[from.id, null]]);
  const waiting = [from];
  for (let action = waiting.pop(); action; action = waiting.pop()) {
    for (const { actionId } of action.dependencies) {
      const predecessor = plan.find('Action', actionId);
      if (!predecessor || reached.has(actionId)) continue;
      reached.set(actionId, action);
      waiting.push(predecessor);
    }
  }
  return reached;
}

/** The roadmap's actions on which an action depends, directly or through others, in the order of their codes. */
export function roadmapPredecessors(plan: Plan, action: ActionFact): ActionFact[] {
  const isRoadmap = ({ activityId }: ActionFact): boolean =>
    plan.find('Activity', activityId)?.code === ROADMAP_ACTIVITY;
  return [...reachedFrom(plan, action).keys()]
    .filter((id) => id !== action.id)
    .map((id) => plan.get('Action', id))
    .filter(isRoadmap)
    .sort((left, right) => compareCodes(left.code, right.code));
}
