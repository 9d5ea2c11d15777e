import { courseOf, isHeldUp, pushTo } from '../../schedule/cascade.js';
import type { MoveRequestFact } from '../../schedule/move-request.facts.js';
import { UNSETTLED_STATUSES } from '../../schedule/move-request.status.js';
import { planNetwork } from '../../schedule/schedule.js';
import type { ComplianceContext } from '../context.js';
import type { ComplianceRule, Finding } from '../finding.js';

/** What was asked to move with another action has moved, or the committee has decided (decision 0016). */
export const moveNotAgreed: ComplianceRule = {
  rule: 'MOVE_NOT_AGREED',
  severity: 'WARNING',
  find: (context) => {
    const requests = context.plan.table('MoveRequest').filter(({ status }) => UNSETTLED_STATUSES.includes(status));
    return requests.length === 0 ? [] : conflicts(context, requests);
  },
};

/** The actions that requests ask for and that are still held up, each once, with the last request that asks for it. */
function conflicts(
  context: ComplianceContext,
  requests: readonly MoveRequestFact[],
): Pick<Finding, 'subjects' | 'params'>[] {
  const { plan } = context;
  const course = courseOf(planNetwork(plan));
  const askedBy = new Map(requests.flatMap((request) => request.moves.map(({ actionId }) => [actionId, request])));
  return [...askedBy]
    .filter(([actionId]) => isHeldUp(actionId, course))
    .map(([actionId, request]) => {
      const action = plan.get('Action', actionId);
      const { toStart: needed } = pushTo(action, course.network.graph.places.get(actionId)!, course);
      const { code, plannedStart: start, leadId } = action;
      const moved = plan.get('Action', request.actionId).code;
      const params = { action: code, start, needed, moved, lead: context.nameOf(leadId), request: request.code };
      return { subjects: [code], params };
    });
}
