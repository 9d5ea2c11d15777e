import { Machine } from '../shared/machine.js';

export const GATE_STATUSES = [
  'REQUESTED',
  'PASSED',
  'PASSED_WITH_CONDITIONS',
  'REFUSED',
  'DEFERRED',
  'WITHDRAWN',
] as const;
export type GateStatus = (typeof GATE_STATUSES)[number];
export type GateVerb = 'withdraw' | 'pass' | 'passWithConditions' | 'refuse' | 'defer';

/** A gate from its request to its decision; a deferred gate stays open for a later decision. */
export const GATE_MACHINE = new Machine<GateStatus, GateVerb>('Gate', ['REQUESTED'], GATE_STATUSES, [
  { verb: 'withdraw', from: ['REQUESTED', 'DEFERRED'], to: 'WITHDRAWN', path: 'PEOPLE', requires: [] },
  { verb: 'pass', from: ['REQUESTED', 'DEFERRED'], to: 'PASSED', path: 'DECISION', requires: [] },
  {
    verb: 'passWithConditions',
    from: ['REQUESTED', 'DEFERRED'],
    to: 'PASSED_WITH_CONDITIONS',
    path: 'DECISION',
    requires: [],
  },
  { verb: 'refuse', from: ['REQUESTED', 'DEFERRED'], to: 'REFUSED', path: 'DECISION', requires: [] },
  { verb: 'defer', from: ['REQUESTED', 'DEFERRED'], to: 'DEFERRED', path: 'DECISION', requires: [] },
]);

/** Statuses of gates that wait for a decision. */
export const OPEN_GATE: readonly GateStatus[] = ['REQUESTED', 'DEFERRED'];
