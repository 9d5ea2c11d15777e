import { draftOf } from '../../../../tests/support/decisions.js';
import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import { effectsBetween, effectSubject } from './effect.rules.js';

it('lists what was changed by field, and what was added as one', () => {
  const draft = draftOf(aPlan().action({ code: 'A1.1', status: 'PROPOSED' }).build());
  draft.insert('Decision', { number: 1 } as never, 'Decision:1');
  draft.update('Action', idOf('Action', 'A1.1'), { status: 'PLANNED', title: 'Action A1.1' });
  draft.insert('FollowUp', { text: 'x' } as never, 'FollowUp:1');
  expect(effectsBetween(draft.base, draft.plan, 'Decision:1')).toEqual([
    { thing: 'Action', id: 'Action:A1.1', field: 'status', before: 'PROPOSED', after: 'PLANNED' },
    { thing: 'FollowUp', id: 'FollowUp:1', field: null, before: null, after: null },
  ]);
});

it('calls things what people call them', () => {
  const builder = aPlan()
    .action({ code: 'A1.1' })
    .deliverable({ code: 'D1.1.1' })
    .session()
    .gate({ action: 'A1.1' })
    .gate();
  const plan = builder.build();
  const called = (thing: Parameters<typeof effectSubject>[1], name: string | number): string =>
    effectSubject(plan, thing, idOf(thing, name));
  expect([
    called('Action', 'A1.1'),
    called('Deliverable', 'D1.1.1'),
    called('CommitteeSession', 1),
    called('Gate', 1),
    called('Gate', 2),
    called('Membership', 'Org2'),
    called('Organisation', 'Org3'),
  ]).toEqual(['A1.1', 'D1.1.1', '1', 'A1.1', 'P', 'Org2', 'Org3']);
});
