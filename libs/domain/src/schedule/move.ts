import type { Draft } from '../plan/draft.js';
import type { Plan } from '../plan/plan.js';
import { cascadeOf, courseOf, isHeldUp, pushTo, type Course, type WantedDates } from './cascade.js';
import { isMet } from './move.rules.js';
import type { MoveFact, MoveRequestFact } from './move-request.facts.js';
import { planNetwork } from './schedule.js';

/** Who moves actions, and why. */
export interface Mover {
  readonly organisationId: string;
  /** The action that it began with, which requests name. */
  readonly actionId: string;
  readonly reason: string;
}

/**
 * Moves actions that an organisation leads and, with them, what they push (decision 0016): its own actions at once; each
 * other lead is asked by one request. What it asks for already is asked for as it is needed now, or no more.
 */
export function moveOwn(draft: Draft, wanted: readonly WantedDates[], mover: Mover): void {
  const { moves, after } = cascadeOf(draft.plan, courseOf(planNetwork(draft.plan)), wanted);
  const others: MoveFact[] = [];
  for (const move of moves) {
    if (draft.plan.get('Action', move.actionId).leadId !== mover.organisationId) others.push(move);
    else draft.update('Action', move.actionId, { plannedStart: move.toStart, plannedEnd: move.toEnd });
  }
  askOthers(draft, others, after, mover);
  for (const request of openRequests(draft.plan, 'organisationId', mover.organisationId)) {
    if (request.moves.every((move) => isMet(draft.plan, move))) {
      draft.update('MoveRequest', request.id, { status: 'ACCEPTED', answeredOn: draft.today });
    }
  }
}

/** Asks an action's lead to move it, and what it pushes of the same lead; nothing moves before that is accepted. */
export function askLeadToMove(draft: Draft, wanted: WantedDates, mover: Mover): void {
  const { moves } = cascadeOf(draft.plan, courseOf(planNetwork(draft.plan)), [wanted]);
  const { leadId } = draft.plan.get('Action', wanted.actionId);
  const own = moves.filter((move) => draft.plan.get('Action', move.actionId).leadId === leadId);
  const before = openRequests(draft.plan, 'organisationId', leadId).filter(
    ({ actionId, requesterId, moves: asked }) =>
      actionId === wanted.actionId && requesterId === mover.organisationId && asked[0]!.actionId === actionId,
  );
  for (const request of before) withdraw(draft, request);
  insertRequest(draft, leadId, own, mover);
}

/** Requests to others: one to each lead, in place of what is asked of it already. */
function askOthers(draft: Draft, pushed: readonly MoveFact[], after: Course, mover: Mover): void {
  const asked = openRequests(draft.plan, 'requesterId', mover.organisationId).filter(isConsequence);
  const ids = new Set([...pushed, ...asked.flatMap(({ moves }) => moves)].map(({ actionId }) => actionId));
  const needed = new Map<string, MoveFact[]>();
  for (const id of ids) {
    const action = draft.plan.get('Action', id);
    if (!isHeldUp(id, after)) continue;
    const move = pushTo(action, after.network.graph.places.get(id)!, after);
    if (isAskedByAnother(draft.plan, move, mover.organisationId)) continue;
    needed.set(action.leadId, [...(needed.get(action.leadId) ?? []), move]);
  }
  const kept = new Set<string>();
  for (const request of asked) {
    const moves = needed.get(request.organisationId) ?? [];
    if (!kept.has(request.organisationId) && sameMoves(request.moves, moves)) kept.add(request.organisationId);
    else withdraw(draft, request);
  }
  for (const [leadId, moves] of needed) if (!kept.has(leadId)) insertRequest(draft, leadId, moves, mover);
}

/** The requests that wait for an answer, of one asker or to one organisation. */
function openRequests(plan: Plan, party: 'requesterId' | 'organisationId', id: string): MoveRequestFact[] {
  return plan
    .table('MoveRequest')
    .with(party, id)
    .filter(({ status }) => status === 'REQUESTED');
}

/** True for what comes of a move that was made; the coordinator's wish that a lead makes one is none. */
function isConsequence({ actionId, moves }: MoveRequestFact): boolean {
  return moves.every((move) => move.actionId !== actionId);
}

function isAskedByAnother(plan: Plan, { actionId, toStart }: MoveFact, requesterId: string): boolean {
  const { leadId } = plan.get('Action', actionId);
  return openRequests(plan, 'organisationId', leadId).some(
    (request) =>
      request.requesterId !== requesterId &&
      request.moves.some((move) => move.actionId === actionId && move.toStart >= toStart),
  );
}

function sameMoves(left: readonly MoveFact[], right: readonly MoveFact[]): boolean {
  const keys = new Set(left.map(keyOf));
  return left.length === right.length && right.every((move) => keys.has(keyOf(move)));
}

function keyOf({ actionId, fromStart, fromEnd, toStart, toEnd }: MoveFact): string {
  return [actionId, fromStart, fromEnd, toStart, toEnd].join(' ');
}

function withdraw(draft: Draft, { id }: MoveRequestFact): void {
  draft.update('MoveRequest', id, { status: 'WITHDRAWN', answeredOn: draft.today });
}

function insertRequest(draft: Draft, organisationId: string, moves: readonly MoveFact[], mover: Mover): void {
  const highest = draft.plan
    .table('MoveRequest')
    .rows()
    .reduce((most, { code }) => Math.max(most, requestNumber(code)), 0);
  draft.insert('MoveRequest', {
    code: `MR${highest + 1}`,
    actionId: mover.actionId,
    requesterId: mover.organisationId,
    organisationId,
    moves,
    reason: mover.reason,
    status: 'REQUESTED',
    answer: null,
    answeredOn: null,
    decisionId: null,
  });
}

/** The number in a request's code. */
export function requestNumber(code: string): number {
  return Number(code.slice(2));
}
