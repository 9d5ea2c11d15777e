import type { DecisionFact, DecisionKind, VoteFact } from '../../libs/domain/src/committee/committee.facts.js';
import { askDecision, recordDecision, type DecisionProposal } from '../../libs/domain/src/committee/decision.rules.js';
import { Draft } from '../../libs/domain/src/plan/draft.js';
import type { Plan } from '../../libs/domain/src/plan/plan.js';
import type { LocalDate } from '../../libs/domain/src/shared/calendar.js';
import type { Verdict } from '../../libs/domain/src/shared/verdict.js';
import { aPlan, idOf, type PlanBuilder, type PlanShape } from './plan-builder.js';

export const TODAY: LocalDate = '2026-06-15';

/** A small partnership whose session 1 is under way, with all four voters present. */
export function inSession(shape: PlanShape = {}): PlanBuilder {
  return aPlan(shape).session({ status: 'IN_SESSION', present: ['Org1', 'Org2', 'Org3', 'Org4'] });
}

/** A proposal that all four voters carry, unless told otherwise. */
export function proposal(
  kind: DecisionKind,
  subjects: readonly string[],
  fields: Partial<DecisionProposal> = {},
): DecisionProposal {
  return {
    kind,
    subjects,
    outcome: 'APPROVED',
    text: 'So be it',
    conditions: [],
    method: 'VOTE',
    votes: votes({ Org1: 'FOR', Org2: 'FOR', Org3: 'FOR', Org4: 'FOR' }),
    overrideReason: null,
    newLeadId: null,
    plannedStart: null,
    plannedEnd: null,
    ...fields,
  };
}

/** `{ Org1: 'FOR' }` */
export function votes(byName: Readonly<Record<string, VoteFact['vote']>>): VoteFact[] {
  return Object.entries(byName).map(([name, vote]) => ({ organisationId: idOf('Organisation', name), vote }));
}

/** A condition with its owner by short name. */
export function condition(
  text: string,
  owner = 'Org2',
  dueDate: LocalDate = '2026-09-30',
): DecisionProposal['conditions'][number] {
  return { text, ownerId: idOf('Organisation', owner), dueDate };
}

/** The next revision of a plan, at noon of a day; what it adds is called `new-1`, `new-2`, … of that revision. */
export function draftOf(plan: Plan, today: LocalDate = TODAY): Draft {
  let count = 0;
  return new Draft(plan, `${today}T10:00:00.000Z`, 'account', () => `r${plan.revision + 1}-${(count += 1)}`);
}

/** Asks session 1 for a decision. */
export function ask(plan: Plan, asked: DecisionProposal, today: LocalDate = TODAY): Verdict {
  return askDecision(plan, plan.get('CommitteeSession', idOf('CommitteeSession', 1)), asked, today);
}

/** The codes of the reasons against a decision of session 1. */
export function refusals(plan: Plan, asked: DecisionProposal, today: LocalDate = TODAY): string[] {
  return ask(plan, asked, today).map((reason) => reason.code);
}

/** Lets session 1 take a decision that nothing speaks against, and answers with the plan of the next revision. */
export function decide(
  plan: Plan,
  asked: DecisionProposal,
  today: LocalDate = TODAY,
): { plan: Plan; decision: DecisionFact } {
  const reasons = ask(plan, asked, today);
  if (reasons.length > 0) throw new Error(`refused: ${JSON.stringify(reasons)}`);
  const draft = draftOf(plan, today);
  const { id } = recordDecision(draft, plan.get('CommitteeSession', idOf('CommitteeSession', 1)), asked);
  const next = draft.finish().plan;
  return { plan: next, decision: next.get('Decision', id) };
}

/** Minutes of one paragraph, as the editor keeps them. */
export function minutesSaying(text: string): unknown {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}
