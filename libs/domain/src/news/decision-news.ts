import type { ActionFact } from '../action/action.facts.js';
import type { DecisionFact } from '../committee/committee.facts.js';
import type { Statement } from '../shared/verdict.js';
import { concernedBy, organisationsOf } from './concerned.js';
import { isDecided } from './committee-news.js';
import type { News } from './news.js';
import {
  EVERYBODY,
  keyOf,
  organisationName,
  pathOf,
  peopleOf,
  READERS,
  stepsOf,
  type Happening,
  type Step,
} from './telling.js';

/** What decisions bring, to all whom they concern: at once, when they are taken, take effect, are vetoed, or lapse. */
export function decisionNews(happening: Happening): News[] {
  return stepsOf(happening, 'Decision').flatMap((step) => {
    const code = codeOf(step);
    return code === null ? [] : [told(happening, step.after, code)];
  });
}

/**
 * What decisions did to actions, for organisations that take part in them and do not see the committee's papers: that the
 * committee decided, and how the action stands now.
 */
export function decidedActionNews(happening: Happening): News[] {
  if (happening.revision.decisionId === null || isDecided(happening)) return [];
  return stepsOf(happening, 'Action')
    .filter(({ before, after }) => before === undefined || isAnother(before, after))
    .map(({ before, after }) => {
      const { code: action, title, status } = after;
      return {
        key: keyOf(happening, 'decided', after.id),
        kind: 'DECISION',
        audience: peopleOf([...organisationsOf(after), ...(before ? organisationsOf(before) : [])], EVERYBODY),
        statement: { code: 'NEWS_ACTION_DECIDED', params: { action, title, status, phase: after.phase } },
        lines: [],
        subject: { code: 'NEWS_ACTION_DECIDED_SUBJECT', params: { action, status } },
        link: pathOf(happening.after, 'actions', action),
      };
    });
}

/** True when the two states of an action differ in what the committee decides on. */
function isAnother(before: ActionFact, after: ActionFact): boolean {
  const decided = ['status', 'phase', 'leadId', 'plannedStart', 'plannedEnd'] as const;
  return decided.some((field) => before[field] !== after[field]);
}

function codeOf({ before, after }: Step<'Decision'>): string | null {
  if (before === undefined) return after.effect === 'PENDING' ? 'NEWS_DECISION_PENDING' : 'NEWS_DECISION';
  if (before.effect !== 'PENDING' || after.effect === before.effect) return null;
  if (after.effect === 'VETOED') return 'NEWS_DECISION_VETOED';
  return after.effect === 'EXECUTED' ? 'NEWS_DECISION_EFFECTIVE' : 'NEWS_DECISION_LAPSED';
}

function told(happening: Happening, decision: DecisionFact, code: string): News {
  const { before, after, day, revision } = happening;
  const { number, kind, subjects, outcome, text, vetoUntil, veto } = decision;
  const params = {
    decision: number,
    kind,
    outcome,
    text,
    ...(vetoUntil !== null && { vetoUntil }),
    ...(veto !== null && { organisation: organisationName(after, veto.organisationId), reason: veto.reason }),
    ...(code === 'NEWS_DECISION_LAPSED' && { reason: revision.reason }),
  };
  const lines: Statement[] = [];
  if (subjects.length > 0) lines.push({ code: 'NEWS_DECISION_SUBJECTS', params: { subjects } });
  for (const { text: condition, ownerId, dueDate } of decision.conditions) {
    const owner = organisationName(after, ownerId);
    lines.push({ code: 'NEWS_CONDITION', params: { condition, owner, dueDate } });
  }
  if (decision.overrideReason !== null) {
    lines.push({ code: 'NEWS_OVERRIDE', params: { reason: decision.overrideReason } });
  }
  return {
    key: keyOf(happening, 'decision', decision.id),
    kind: 'DECISION',
    audience: peopleOf(concernedBy(before.revision === 0 ? [after] : [before, after], decision, day), READERS),
    statement: { code, params },
    lines,
    subject: { code: `${code}_SUBJECT`, params: { decision: number, kind, outcome } },
    link: pathOf(after, 'decisions', number),
  };
}
