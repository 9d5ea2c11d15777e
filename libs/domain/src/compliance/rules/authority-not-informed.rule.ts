import type { DeliverableFact } from '../../deliverable/deliverable.facts.js';
import { ACCEPTED_DELIVERABLE } from '../../deliverable/deliverable.status.js';
import { INFORMED_KINDS, isAuthority, isNoticeGap } from '../../notice/notice.rules.js';
import type { NoticeFact } from '../../notice/notice.facts.js';
import type { ComplianceContext } from '../context.js';
import type { ComplianceRule } from '../finding.js';

/**
 * The regional authorities are kept informed of the main deliverables (concept note n. 590-592). Of every accepted one, each
 * notice to an authority or agency that is still a member has gone out within a week and has not come back. Where there is no
 * notice to an authority, because the partnership had none or the acceptance is older than notices are, one takes part in the
 * deliverable's action, be it only as INFORMED.
 */
export const authorityNotInformed: ComplianceRule = {
  rule: 'AUTHORITY_NOT_INFORMED',
  severity: 'WARNING',
  find: (context) =>
    context.plan
      .table('Deliverable')
      .filter((deliverable) => deliverable.main && ACCEPTED_DELIVERABLE.includes(deliverable.status))
      .flatMap((deliverable) => findingOf(context, deliverable)),
};

type Found = ReturnType<ComplianceRule['find']>;

function findingOf(context: ComplianceContext, deliverable: DeliverableFact): Found {
  const notices = context.plan
    .table('Notice')
    .with('deliverableId', deliverable.id)
    .filter((notice) => isAuthority(context.plan, notice.organisationId));
  return notices.length > 0 ? notReached(context, deliverable, notices) : nobodyThere(context, deliverable);
}

/** The authorities whose notice came back or has been waiting for too long. */
function notReached(context: ComplianceContext, { code }: DeliverableFact, notices: readonly NoticeFact[]): Found {
  const gaps = notices.filter(
    (notice) => context.members.has(notice.organisationId) && isNoticeGap(notice, context.today),
  );
  if (gaps.length === 0) return [];
  const organisations = gaps.map((notice) => context.nameOf(notice.organisationId));
  const { coordinator } = context;
  const params = {
    deliverable: code,
    organisations,
    coordinator,
    gap: 'NOTICE_NOT_REACHED',
    remedy: 'REACH_BY_NOTICE',
  };
  return [{ subjects: [code, ...organisations], params }];
}

function nobodyThere(context: ComplianceContext, { code, actionId }: DeliverableFact): Found {
  const action = context.plan.get('Action', actionId);
  const present = [action.leadId, ...action.contributors.map((contributor) => contributor.organisationId)];
  const kinds = present.map((id) => context.members.get(id));
  if (kinds.some((kind) => kind && INFORMED_KINDS.includes(kind))) return [];
  const lead = context.nameOf(action.leadId);
  const params = {
    deliverable: code,
    action: action.code,
    lead,
    gap: 'NO_AUTHORITY_THERE',
    remedy: 'ADD_AN_AUTHORITY',
  };
  return [{ subjects: [code], params }];
}
