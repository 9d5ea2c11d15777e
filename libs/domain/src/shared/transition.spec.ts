import { anAsker } from '../../../../tests/support/plan-builder.js';
import { Machine } from './machine.js';
import { askState, isDecided, transitionsOf } from './transition.js';
import { blocker } from './verdict.js';

type State = 'SHUT' | 'OPEN' | 'BROKEN';
type DoorVerb = 'open' | 'shut' | 'break';

const DOOR = new Machine<State, DoorVerb>(
  'Door',
  ['SHUT'],
  ['SHUT', 'OPEN', 'BROKEN'],
  [
    { verb: 'open', from: ['SHUT'], to: 'OPEN', path: 'PEOPLE', requires: ['key'] },
    { verb: 'shut', from: ['OPEN'], to: 'SHUT', path: 'PEOPLE', requires: [] },
    { verb: 'break', from: ['SHUT', 'OPEN'], to: 'BROKEN', path: 'PEOPLE', requires: [] },
  ],
);

describe('askState', () => {
  it.each([
    ['open', 'SHUT', []],
    ['open', 'OPEN', [blocker('WRONG_STATE', { verb: 'open', status: 'OPEN', expected: ['SHUT'] })]],
    ['break', 'BROKEN', [blocker('WRONG_STATE', { verb: 'break', status: 'BROKEN', expected: ['SHUT', 'OPEN'] })]],
  ] as const)('%s in %s', (verb, state, verdict) => {
    expect(askState(DOOR, verb, state)).toEqual(verdict);
  });
});

describe('transitionsOf', () => {
  it('lists every verb in every state, with target, reasons and inputs', () => {
    for (const state of DOOR.states) {
      const transitions = transitionsOf(DOOR, state, (verb) => askState(DOOR, verb, state));
      expect(transitions.map((one) => [one.name, one.to])).toEqual([
        ['open', 'OPEN'],
        ['shut', 'SHUT'],
        ['break', 'BROKEN'],
      ]);
      for (const one of transitions) expect(one.allowed).toBe(one.blockers.length === 0);
    }
  });

  it('lets a thing say more about its lines', () => {
    const [open] = transitionsOf(
      DOOR,
      'SHUT',
      () => [],
      (line) => ({ to: 'AJAR', requires: [...line.requires, 'hand'] }),
    );
    expect(open).toEqual({ name: 'open', to: 'AJAR', allowed: true, blockers: [], requires: ['key', 'hand'] });
  });
});

it('tells the committee from a person', () => {
  expect(isDecided({ decidedBy: 'COMMITTEE', today: '2026-06-15' })).toBe(true);
  expect(isDecided(anAsker('Org1', ['COORDINATOR']))).toBe(false);
});
