import { condition, decide, inSession, proposal } from '../../../../../tests/support/decisions.js';

describe('OTHER', () => {
  it('stands on record and changes nothing', () => {
    const before = inSession().action().build();
    const { plan, decision } = decide(before, proposal('OTHER', [' Logo ', 'Website'], { text: 'Use the new logo' }));
    expect(decision).toMatchObject({
      effect: 'EXECUTED',
      effects: [],
      subjects: ['Logo', 'Website'],
      text: 'Use the new logo',
    });
    expect(plan.table('Action')).toBe(before.table('Action'));
  });

  it('may ask for follow-ups all the same', () => {
    const asked = proposal('OTHER', [], { outcome: 'APPROVED_WITH_CONDITIONS', conditions: [condition('Draw it')] });
    const { plan, decision } = decide(inSession().build(), asked);
    const [followUp] = plan.table('FollowUp').rows();
    expect(decision.effects).toEqual([{ thing: 'FollowUp', id: followUp!.id, field: null, before: null, after: null }]);
  });
});
