import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { usePlace } from '../../app/place.js';
import type { VariablesOf } from '../../graphql/graphql.js';
import type { RefusalFacts } from '../../graphql/refusal.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { moveTo, type BoardBy, type Move, type MoveReason, type StatusVerb } from './moves.js';
import {
  PlanCancelActionMutation,
  PlanCompleteActionMutation,
  PlanHoldActionMutation,
  PlanRequestGateMutation,
  PlanResumeActionMutation,
  PlanStartActionMutation,
  PlanTransitionsQuery,
  type PlanAction,
  type PlanTransition,
} from './plan.operations.js';

/** A move that waits for a reason, a date or a yes. */
export interface Asked {
  readonly action: PlanAction;
  readonly target: string;
  readonly move: Extract<Move, { kind: 'verb' | 'gate' }>;
}

/** Why a card stayed where it was. */
export interface RefusedMove {
  readonly id: string;
  readonly target: string;
  readonly reasons: readonly MoveReason[];
}

/**
 * Moves cards: asks the server where one may go, asks the reader what a verb needs, and keeps the reasons of a refusal.
 * @param find the action with a code, as the board shows it
 */
export function useMoves(by: BoardBy, find: (code: string) => PlanAction) {
  const { code: partnership, asOf } = usePlace();
  const client = useClient();
  const t = useT();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [refused, setRefused] = useState<RefusedMove | null>(null);
  const known = useRef(new Map<string, Promise<readonly PlanTransition[]>>());
  const verbs = useStatusVerbs(find);
  const gate = useVerb(PlanRequestGateMutation, {
    said: (_data, { input }) => t('plan.gateRequested', { code: input.subject }),
  });

  /** Where an action can go, as of now: read when its card is picked up. */
  const pickUp = (action: PlanAction): Promise<readonly PlanTransition[]> => {
    const answer = client
      .query(PlanTransitionsQuery, { code: partnership, asOf, action: action.code }, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data }) => data?.partnership.action?.transitions ?? []);
    known.current.set(action.id, answer);
    return answer;
  };

  const put = async (action: PlanAction, target: string): Promise<void> => {
    const transitions = await (known.current.get(action.id) ?? pickUp(action));
    const move = moveTo(by, target, transitions);
    setRefused(null);
    if (move.kind === 'none') return refuse(action, target, []);
    if (move.kind === 'refused') return refuse(action, target, move.reasons);
    const asks = move.kind === 'gate' || move.requires.length > 0 || move.verb === 'cancel' || move.verb === 'complete';
    if (asks) return setAsked({ action, target, move });
    await run({ action, target, move }, {});
  };

  const refuse = (action: PlanAction, target: string, reasons: readonly MoveReason[]): void =>
    setRefused({ id: action.id, target, reasons });

  const run = async ({ action, target, move }: Asked, answers: Readonly<Record<string, string>>): Promise<void> => {
    known.current.delete(action.id);
    const send = move.kind === 'gate' ? null : verbs[move.verb];
    const input = {
      partnership,
      action: action.code,
      expectedVersion: action.version,
      ...(answers['reason'] && { reason: answers['reason'] }),
      ...(answers['date'] && { date: answers['date'] }),
    };
    const outcome = send
      ? await send({ input })
      : await gate.run({ input: { partnership, subject: action.code, to: target as PlanAction['phase'] } });
    if (outcome) setAsked(null);
  };

  const refusal: RefusalFacts | null = asked?.move.kind === 'gate' ? gate.refusal : verbs.refusal;
  const forget = () => {
    verbs.forget();
    gate.forget();
    setAsked(null);
  };
  return {
    pickUp,
    put,
    asked,
    refusal,
    busy: gate.busy || verbs.busy,
    confirm: (answers: Readonly<Record<string, string>>) => (asked ? run(asked, answers) : Promise.resolve()),
    cancel: forget,
    refused,
    dismiss: () => setRefused(null),
  };
}

type TransitionInput = VariablesOf<typeof PlanStartActionMutation>['input'];

type Send = (variables: { input: TransitionInput }) => Promise<unknown>;

/** The verbs of the lifecycle that people use themselves; each is seen at once. */
function useStatusVerbs(find: (code: string) => PlanAction): Readonly<Record<StatusVerb, Send>> & {
  readonly refusal: RefusalFacts | null;
  readonly busy: boolean;
  readonly forget: () => void;
} {
  const t = useT();
  const said = (_data: unknown, { input }: { input: TransitionInput }): string =>
    t('plan.moved', { code: input.action });
  const guess = (input: TransitionInput, status: PlanAction['status']): PlanAction => ({
    ...find(input.action),
    status,
  });
  const start = useVerb(PlanStartActionMutation, {
    said,
    optimistic: ({ input }) => ({ startAction: guess(input, 'IN_PROGRESS') }),
  });
  const hold = useVerb(PlanHoldActionMutation, {
    said,
    optimistic: ({ input }) => ({ holdAction: guess(input, 'ON_HOLD') }),
  });
  const resume = useVerb(PlanResumeActionMutation, {
    said,
    optimistic: ({ input }) => ({ resumeAction: guess(input, 'IN_PROGRESS') }),
  });
  const complete = useVerb(PlanCompleteActionMutation, {
    said,
    optimistic: ({ input }) => ({ completeAction: guess(input, 'COMPLETED') }),
  });
  const cancel = useVerb(PlanCancelActionMutation, {
    said,
    optimistic: ({ input }) => ({ cancelAction: guess(input, 'CANCELLED') }),
  });
  const all = [start, hold, resume, complete, cancel];
  return {
    start: start.run,
    hold: hold.run,
    resume: resume.run,
    complete: complete.run,
    cancel: cancel.run,
    refusal: all.find(({ refusal }) => refusal)?.refusal ?? null,
    busy: all.some(({ busy }) => busy),
    forget: () => all.forEach((verb) => verb.forget()),
  };
}
