import { aPlan } from '../../../../tests/support/plan-builder.js';
import { aViewer, InMemoryWork, refusalOf } from '../../../../tests/support/in-memory-work.js';
import type { RequestGate } from './gate.input.js';
import { GateService } from './gate.service.js';

const COORDINATOR = aViewer('Org1', 'COORDINATOR', 'PARTNER');
const LEAD = aViewer('Org2', 'PARTNER');
const OTHER = aViewer('Org3', 'PARTNER');

/** A1.1, led by Org2, which goes on to INVESTMENT; the partnership stands in IMPLEMENTATION. */
function build(): { work: InMemoryWork; gates: GateService } {
  const work = new InMemoryWork(aPlan().action({ code: 'A1.1', lead: 'Org2', finalPhase: 'INVESTMENT' }).build());
  return { work, gates: new GateService(work) };
}

const gateOf = (subject: string, to: RequestGate['to'] = 'IMPLEMENTATION'): RequestGate => ({
  partnership: 'P',
  subject,
  to,
});

describe('gates', () => {
  it('are requested with whatever criteria are unmet, and withdrawn', async () => {
    const { work, gates } = build();
    const gate = await work.thing('Gate', gates.request(LEAD, 'k', gateOf('a1.1')));
    expect(gate).toMatchObject({
      actionId: 'Action:A1.1',
      from: 'PREPARATION',
      to: 'IMPLEMENTATION',
      status: 'REQUESTED',
      requestedAt: work.now,
      requestedById: LEAD.accountId,
    });
    expect(await refusalOf(gates.request(LEAD, 'k', gateOf('A1.1')))).toEqual(['RULE_VIOLATION', 'GATE_OPEN']);
    const withdrawn = await work.thing('Gate', gates.withdraw(LEAD, 'k', gateOf('A1.1')));
    expect(withdrawn).toMatchObject({ id: gate.id, status: 'WITHDRAWN' });
    expect(await refusalOf(gates.withdraw(LEAD, 'k', gateOf('A1.1')))).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });

  it("are the partnership's own under its code", async () => {
    const { work, gates } = build();
    const gate = await work.thing('Gate', gates.request(COORDINATOR, 'k', gateOf('p', 'INVESTMENT')));
    expect(gate).toMatchObject({ actionId: null, from: 'IMPLEMENTATION', to: 'INVESTMENT' });
  });

  it.each<[string, typeof LEAD, RequestGate, string[]]>([
    ['of an unknown action', LEAD, gateOf('A9.9'), ['NOT_FOUND', 'NOT_FOUND']],
    ["of another's action", OTHER, gateOf('A1.1'), ['FORBIDDEN', 'NOT_LEAD']],
    ['of the partnership, by a partner', LEAD, gateOf('P', 'INVESTMENT'), ['FORBIDDEN', 'NOT_LEAD']],
    ['two phases on', LEAD, gateOf('A1.1', 'INVESTMENT'), ['RULE_VIOLATION', 'NOT_NEXT_PHASE', 'PHASE_NOT_OPEN']],
  ])('are refused %s', async (_what, viewer, input, expected) => {
    const { gates } = build();
    expect(await refusalOf(gates.request(viewer, 'k', input))).toEqual(expected);
  });
});
