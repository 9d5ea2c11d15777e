import { isPossible, moveTo } from './moves.js';

const transition = (name: string, to: string, codes: string[] = [], requires: string[] = []) => ({
  name,
  to,
  allowed: codes.length === 0,
  requires,
  blockers: codes.map((code) => ({ code, message: `Because of ${code}.`, mendedBy: null })),
});

/** Of an action in progress, in a phase that is not its last. */
const RUNNING = [
  transition('adopt', 'PLANNED', ['WRONG_STATE', 'NEEDS_DECISION']),
  transition('reject', 'REJECTED', ['WRONG_STATE', 'NEEDS_DECISION']),
  transition('start', 'IN_PROGRESS', ['WRONG_STATE']),
  transition('hold', 'ON_HOLD', [], ['reason']),
  transition('resume', 'IN_PROGRESS', ['WRONG_STATE']),
  transition('complete', 'COMPLETED', ['NOT_FINAL_PHASE', 'MILESTONES_OPEN']),
  transition('cancel', 'CANCELLED', ['NEEDS_DECISION']),
  transition('advance', 'IMPLEMENTATION', ['NEEDS_GATE']),
];

describe('moving a card', () => {
  it('asks for what the verb requires', () => {
    expect(moveTo('status', 'ON_HOLD', RUNNING)).toEqual({ kind: 'verb', verb: 'hold', requires: ['reason'] });
  });

  it('to a phase requests its gate', () => {
    expect(moveTo('phase', 'IMPLEMENTATION', RUNNING)).toEqual({ kind: 'gate', to: 'IMPLEMENTATION' });
  });

  it.each([
    ['status', 'COMPLETED', ['NOT_FINAL_PHASE', 'MILESTONES_OPEN']],
    ['status', 'CANCELLED', ['NEEDS_DECISION']],
    ['status', 'PLANNED', ['WRONG_STATE', 'NEEDS_DECISION']],
  ] as const)('by %s to %s is refused with every reason', (by, target, codes) => {
    const move = moveTo(by, target, RUNNING);
    expect(move.kind === 'refused' && move.reasons.map(({ code }) => code)).toEqual(codes);
    expect(isPossible(move)).toBe(false);
  });

  it('to a phase that is closed is refused with the reasons besides the gate', () => {
    const closed = [transition('advance', 'INVESTMENT', ['NEEDS_GATE', 'PHASE_NOT_OPEN'])];
    const move = moveTo('phase', 'INVESTMENT', closed);
    expect(move.kind === 'refused' && move.reasons.map(({ code }) => code)).toEqual(['PHASE_NOT_OPEN']);
  });

  it('to any phase is refused in the last one', () => {
    const last = [transition('advance', 'PREPARATION', ['IN_FINAL_PHASE'])];
    const move = moveTo('phase', 'IMPLEMENTATION', last);
    expect(move.kind === 'refused' && move.reasons.map(({ code }) => code)).toEqual(['IN_FINAL_PHASE']);
  });

  it.each([
    ['status', 'PROPOSED'],
    ['phase', 'INVESTMENT'],
  ] as const)('by %s to %s is nothing that there is a verb for', (by, target) => {
    expect(moveTo(by, target, RUNNING)).toEqual({ kind: 'none' });
  });

  it('takes the verb that fits where two lead to the same column', () => {
    const held = [
      transition('start', 'IN_PROGRESS', ['WRONG_STATE']),
      transition('resume', 'IN_PROGRESS', ['NOT_LEAD']),
    ];
    const move = moveTo('status', 'IN_PROGRESS', held);
    expect(move.kind === 'refused' && move.reasons.map(({ code }) => code)).toEqual(['NOT_LEAD']);
    expect(moveTo('status', 'IN_PROGRESS', [held[0]!, transition('resume', 'IN_PROGRESS')])).toEqual({
      kind: 'verb',
      verb: 'resume',
      requires: [],
    });
  });
});
