import { Machine } from '../shared/machine.js';

export const ACTION_STATUSES = [
  'PROPOSED',
  'PLANNED',
  'IN_PROGRESS',
  'ON_HOLD',
  'COMPLETED',
  'CANCELLED',
  'REJECTED',
] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];
export type ActionVerb = 'adopt' | 'reject' | 'start' | 'hold' | 'resume' | 'complete' | 'cancel' | 'advance';

/** The lifecycle of an action (domain.md, "The lifecycle"). `advance` moves the phase and keeps the status. */
export const ACTION_MACHINE = new Machine<ActionStatus, ActionVerb>('Action', ['PROPOSED'], ACTION_STATUSES, [
  { verb: 'adopt', from: ['PROPOSED'], to: 'PLANNED', path: 'DECISION', requires: [] },
  { verb: 'reject', from: ['PROPOSED'], to: 'REJECTED', path: 'DECISION', requires: [] },
  { verb: 'start', from: ['PLANNED'], to: 'IN_PROGRESS', path: 'PEOPLE', requires: [] },
  { verb: 'hold', from: ['IN_PROGRESS'], to: 'ON_HOLD', path: 'PEOPLE', requires: ['reason'] },
  { verb: 'resume', from: ['ON_HOLD'], to: 'IN_PROGRESS', path: 'PEOPLE', requires: [] },
  { verb: 'complete', from: ['IN_PROGRESS'], to: 'COMPLETED', path: 'PEOPLE', requires: [] },
  { verb: 'cancel', from: ['PROPOSED'], to: 'CANCELLED', path: 'PEOPLE', requires: [] },
  { verb: 'cancel', from: ['PLANNED', 'IN_PROGRESS', 'ON_HOLD'], to: 'CANCELLED', path: 'DECISION', requires: [] },
  { verb: 'advance', from: ['PLANNED'], to: 'PLANNED', path: 'GATE', requires: [] },
  { verb: 'advance', from: ['IN_PROGRESS'], to: 'IN_PROGRESS', path: 'GATE', requires: [] },
]);

/** Statuses of actions that the committee has adopted and that go on. */
export const LIVE_STATUSES: readonly ActionStatus[] = ['PLANNED', 'IN_PROGRESS', 'ON_HOLD'];
/** Statuses of actions that the committee has adopted, ended ones included; CANCELLED counts when a baseline was set. */
export const ADOPTED_STATUSES: readonly ActionStatus[] = ['PLANNED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED'];
/** Statuses of actions that take no part in the plan any more. */
export const DROPPED_STATUSES: readonly ActionStatus[] = ['CANCELLED', 'REJECTED'];
