import { ACCEPTED_DELIVERABLE } from '../../deliverable/deliverable.status.js';
import type { ActionFact } from '../../action/action.facts.js';
import type { MembershipKind } from '../../organisation/organisation.facts.js';
import type { ComplianceContext } from '../context.js';
import type { ComplianceRule } from '../finding.js';

const AUTHORITIES: readonly (MembershipKind | undefined)[] = ['REGIONAL_AUTHORITY', 'REGIONAL_AGENCY'];

/**
 * The regional authorities are kept informed of the main deliverables (concept note n. 592): one of them, or an agency, takes
 * part in the action of every accepted one, be it only as INFORMED.
 */
export const authorityNotInformed: ComplianceRule = {
  rule: 'AUTHORITY_NOT_INFORMED',
  severity: 'WARNING',
  find: (context) =>
    context.plan
      .table('Deliverable')
      .filter((deliverable) => deliverable.main && ACCEPTED_DELIVERABLE.includes(deliverable.status))
      .map((deliverable) => ({ deliverable, action: context.plan.get('Action', deliverable.actionId) }))
      .filter(({ action }) => !isAuthorityThere(context, action))
      .map(({ deliverable: { code }, action }) => ({
        subjects: [code],
        params: { deliverable: code, action: action.code, lead: context.nameOf(action.leadId) },
      })),
};

function isAuthorityThere({ members }: ComplianceContext, action: ActionFact): boolean {
  const present = [action.leadId, ...action.contributors.map((contributor) => contributor.organisationId)];
  return present.some((id) => AUTHORITIES.includes(members.get(id)));
}
