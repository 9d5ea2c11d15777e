import type { ActionFact } from '../../action/action.facts.js';
import { ROADMAP_ACTIVITY } from '../../action/dependency.rules.js';
import { isLater } from '../../partnership/phase.status.js';
import { graphOf, topologicalOrder } from '../../schedule/graph.js';
import type { LocalDate } from '../../shared/calendar.js';
import type { ComplianceContext } from '../context.js';
import type { ComplianceRule } from '../finding.js';

/**
 * The roadmap is defined upstream (concept note n. 525): an action in IMPLEMENTATION or later starts after the roadmap
 * actions that it depends on, directly or through others, are done; where it depends on none, after all that end in
 * PREPARATION. An action that has started needs them completed; for one that has not, their planned end counts.
 */
export const startsBeforeRoadmap: ComplianceRule = {
  rule: 'STARTS_BEFORE_ROADMAP',
  severity: 'WARNING',
  find: (context) => {
    const upstream = upstreamOf(context);
    return context.openActions
      .filter((action) => isLater(action.phase, 'PREPARATION') && !isRoadmap(context, action))
      .flatMap((action) => {
        const roadmap = lastToFinish(upstream(action), action);
        return roadmap && startOf(action) <= doneOn(roadmap, action) ? [foundIn(context, action, roadmap)] : [];
      });
  },
};

/** The two roadmap actions that a later start could be measured by: the one that ends last, and the open one that does. */
interface Upstream {
  readonly last: ActionFact | undefined;
  readonly lastOpen: ActionFact | undefined;
}

const NOTHING: Upstream = { last: undefined, lastOpen: undefined };

/** What stands upstream of each action, in one walk along the dependencies. */
function upstreamOf(context: ComplianceContext): (action: ActionFact) => Upstream {
  const { actions } = context;
  const graph = graphOf(actions);
  const upstream: Upstream[] = actions.map(() => NOTHING);
  for (const node of topologicalOrder(graph)) {
    for (let e = graph.first[node]!; e < graph.first[node + 1]!; e += 1) {
      const predecessor = graph.predecessors[e]!;
      upstream[node] = merge(merge(upstream[node]!, upstream[predecessor]!), itself(context, actions[predecessor]!));
    }
  }
  const byAction = new Map(actions.map((action, node) => [action.id, upstream[node]!]));
  const preparation = actions.filter((action) => isRoadmap(context, action) && action.finalPhase === 'PREPARATION');
  const wholeRoadmap = preparation.map((action) => itself(context, action)).reduce(merge, NOTHING);
  return (action) => {
    const own = byAction.get(action.id)!;
    return own.last ? own : wholeRoadmap;
  };
}

function itself(context: ComplianceContext, action: ActionFact): Upstream {
  if (!isRoadmap(context, action)) return NOTHING;
  return { last: action, lastOpen: action.status === 'COMPLETED' ? undefined : action };
}

function merge(left: Upstream, right: Upstream): Upstream {
  if (right === NOTHING || left === right) return left;
  return { last: later(left.last, right.last), lastOpen: later(left.lastOpen, right.lastOpen) };
}

function later(left: ActionFact | undefined, right: ActionFact | undefined): ActionFact | undefined {
  if (!left || !right) return left ?? right;
  return endOf(right) > endOf(left) ? right : left;
}

function lastToFinish({ last, lastOpen }: Upstream, action: ActionFact): ActionFact | undefined {
  return action.actualStart === null ? last : (lastOpen ?? last);
}

function isRoadmap({ plan }: ComplianceContext, action: ActionFact): boolean {
  return plan.find('Activity', action.activityId)?.code === ROADMAP_ACTIVITY;
}

function startOf(action: ActionFact): LocalDate {
  return action.actualStart ?? action.plannedStart;
}

function endOf(roadmap: ActionFact): LocalDate {
  return roadmap.status === 'COMPLETED' ? (roadmap.actualEnd ?? roadmap.plannedEnd) : roadmap.plannedEnd;
}

/** For an action that has started, an open roadmap action is done no sooner than it started itself. */
function doneOn(roadmap: ActionFact, action: ActionFact): LocalDate {
  const isOpen = action.actualStart !== null && roadmap.status !== 'COMPLETED';
  return isOpen && action.actualStart > endOf(roadmap) ? action.actualStart : endOf(roadmap);
}

function foundIn(
  context: ComplianceContext,
  action: ActionFact,
  roadmap: ActionFact,
): ReturnType<ComplianceRule['find']>[number] {
  return {
    subjects: [action.code],
    params: {
      action: action.code,
      start: startOf(action),
      lead: context.nameOf(action.leadId),
      roadmap: roadmap.code,
      end: endOf(roadmap),
      roadmapLead: context.nameOf(roadmap.leadId),
    },
  };
}
