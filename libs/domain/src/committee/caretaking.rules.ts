import { say } from '../messages/index.js';
import type { Draft } from '../plan/draft.js';
import type { Plan } from '../plan/plan.js';
import type { LocalDate } from '../shared/calendar.js';
import { tacitAdoptionOn } from './minutes.rules.js';
import { isVetoOver, settlePending } from './veto.rules.js';

/** A thing of the committee that time alone moves on. */
export interface DueThing {
  readonly thing: 'Decision' | 'CommitteeSession';
  readonly id: string;
}

/**
 * What is due on a day without anybody's doing (domain.md, "Late items"; minutes adopted tacitly): decisions whose veto
 * window is over, in the order in which they were taken, and circulated minutes that nobody objected to in time.
 */
export function dueThings(plan: Plan, today: LocalDate): DueThing[] {
  const decisions = plan.table('Decision').filter((decision) => isVetoOver(decision, today));
  decisions.sort((left, right) => left.number - right.number);
  const sessions = plan.table('CommitteeSession').filter((session) => isDue(tacitAdoptionOn(plan, session), today));
  return [
    ...decisions.map(({ id }): DueThing => ({ thing: 'Decision', id })),
    ...sessions.map(({ id }): DueThing => ({ thing: 'CommitteeSession', id })),
  ];
}

/** Does what is due about one thing; nothing when somebody has seen to it meanwhile. */
export function settleDue(draft: Draft, { thing, id }: DueThing): void {
  if (thing === 'Decision') {
    const decision = draft.plan.find('Decision', id);
    if (decision && isVetoOver(decision, draft.today)) settlePending(draft, decision);
    return;
  }
  const session = draft.plan.find('CommitteeSession', id);
  const on = session ? tacitAdoptionOn(draft.plan, session) : null;
  if (!session || on === null || !isDue(on, draft.today)) return;
  const { contentLanguage } = draft.plan.partnership;
  draft.reason = say({ code: 'MINUTES_TACIT', params: { session: session.number } }, contentLanguage);
  draft.update('CommitteeSession', id, { status: 'MINUTES_ADOPTED', minutesAdoptedOn: on });
}

function isDue(on: LocalDate | null, today: LocalDate): boolean {
  return on !== null && on <= today;
}
