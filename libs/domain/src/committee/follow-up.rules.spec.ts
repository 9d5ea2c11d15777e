import { condition, draftOf } from '../../../../tests/support/decisions.js';
import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import { addFollowUps, isFollowUpOverdue, openFollowUps } from './follow-up.rules.js';

it('lists what is open, what is due first in front', () => {
  const builder = aPlan()
    .followUp({ text: 'late', dueDate: '2026-09-01' })
    .followUp({ text: 'soon', dueDate: '2026-07-01' });
  const plan = builder.followUp({ text: 'done', doneOn: '2026-05-01' }).build();
  expect(openFollowUps(plan).map((followUp) => followUp.text)).toEqual(['soon', 'late']);
});

it.each([
  ['2026-06-29', null, false],
  ['2026-06-30', null, false],
  ['2026-07-01', null, true],
  ['2026-07-01', '2026-06-29', false],
])('due on 30 June, on %s, done on %s: overdue %s', (today, doneOn, overdue) => {
  const plan = aPlan().followUp({ dueDate: '2026-06-30', doneOn }).build();
  expect(isFollowUpOverdue(plan.get('FollowUp', 'FollowUp:1'), today)).toBe(overdue);
});

it('makes one of each condition', () => {
  const draft = draftOf(aPlan().build());
  addFollowUps(draft, [condition('Name a host', 'Org2', '2026-08-01'), condition('Sign')], 'Decision:1');
  expect(draft.plan.table('FollowUp').rows()).toMatchObject([
    {
      text: 'Name a host',
      ownerId: idOf('Organisation', 'Org2'),
      dueDate: '2026-08-01',
      doneOn: null,
      decisionId: 'Decision:1',
    },
    { text: 'Sign', decisionId: 'Decision:1' },
  ]);
});
