import type { RefusalFacts } from '../../graphql/refusal.js';
import type { PlanAction } from './plan.operations.js';

/** What is done to several actions at once. */
export type BulkVerb =
  | { readonly kind: 'priority'; readonly priority: PlanAction['priority'] }
  | { readonly kind: 'report'; readonly health: PlanAction['computedHealth']; readonly summary: string }
  | { readonly kind: 'start' | 'resume' }
  | { readonly kind: 'hold'; readonly reason: string };

export interface Refused {
  readonly code: string;
  readonly title: string;
  readonly refusal: RefusalFacts;
}

/** How far it has come: what is done, with the action as it was and as it is; and what was refused. */
export interface BulkProgress {
  readonly total: number;
  readonly done: readonly { readonly before: PlanAction; readonly after: PlanAction }[];
  readonly refused: readonly Refused[];
}

/** Whether a verb would change anything about an action; what it would not, is not sent. */
export function wouldChange(verb: BulkVerb, action: PlanAction): boolean {
  return verb.kind !== 'priority' || verb.priority !== action.priority;
}

/**
 * Does the same to one action after the other, and goes on where one is refused.
 * @param stopped asked before each: true ends it, and what is done stays done
 */
export async function runBulk(
  send: (action: PlanAction) => Promise<{ after: PlanAction } | { refusal: RefusalFacts }>,
  actions: readonly PlanAction[],
  tell: (progress: BulkProgress) => void,
  stopped: () => boolean,
): Promise<BulkProgress> {
  let progress: BulkProgress = { total: actions.length, done: [], refused: [] };
  for (const before of actions) {
    if (stopped()) break;
    const answer = await send(before);
    progress =
      'after' in answer
        ? { ...progress, done: [...progress.done, { before, after: answer.after }] }
        : { ...progress, refused: [...progress.refused, { code: before.code, title: before.title, ...answer }] };
    tell(progress);
  }
  return progress;
}
