import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import { nextSession, owedBy, type Owed } from './owed.js';

const TODAY = '2026-06-15';
type Builder = ReturnType<typeof aPlan>;

const owed = (build: (plan: Builder) => unknown, organisation = 'Org1'): Owed => {
  const plan = aPlan().organisation('Org5', 'Region1', 'REGIONAL_AUTHORITY');
  build(plan);
  return owedBy(plan.build(), idOf('Organisation', organisation), TODAY);
};
/** An action of Org1 in progress, of which nothing is owed by itself. */
const going = (plan: Builder): Builder =>
  plan.action({ code: 'A1.1', status: 'IN_PROGRESS', plannedEnd: '2026-12-31' });

describe('what an organisation owes', () => {
  it.each<[string, (plan: Builder) => unknown, Owed]>([
    ['nothing', (plan) => plan, { near: 0, overdue: 0 }],
    ['an action in progress with time left', going, { near: 0, overdue: 0 }],
    [
      'an action that should have ended',
      (plan) => plan.action({ status: 'IN_PROGRESS', plannedEnd: '2026-06-14', baselineEnd: '2026-06-14' }),
      { near: 1, overdue: 1 },
    ],
    [
      'an action that should have begun',
      (plan) => plan.action({ status: 'PLANNED', plannedStart: '2026-06-15', plannedEnd: '2026-12-31' }),
      { near: 1, overdue: 0 },
    ],
    [
      'an action on hold',
      (plan) => plan.action({ status: 'ON_HOLD', plannedEnd: '2026-06-01' }),
      { near: 0, overdue: 0 },
    ],
    [
      'a milestone within 30 days',
      (plan) => going(plan).milestone({ action: 'A1.1', dueDate: '2026-07-15' }),
      { near: 1, overdue: 0 },
    ],
    [
      'a milestone after 30 days',
      (plan) => going(plan).milestone({ action: 'A1.1', dueDate: '2026-07-16' }),
      { near: 0, overdue: 0 },
    ],
    [
      'a milestone that was moved past its baseline',
      (plan) => going(plan).milestone({ action: 'A1.1', dueDate: '2026-12-31', baselineDate: '2026-06-01' }),
      { near: 1, overdue: 1 },
    ],
    [
      'a milestone that was reached',
      (plan) => going(plan).milestone({ action: 'A1.1', dueDate: '2026-06-01', status: 'REACHED' }),
      { near: 0, overdue: 0 },
    ],
    [
      'a milestone of a proposal',
      (plan) => plan.action({ code: 'A1.1', status: 'PROPOSED' }).milestone({ action: 'A1.1', dueDate: '2026-06-01' }),
      { near: 0, overdue: 0 },
    ],
    [
      'a deliverable that is overdue',
      (plan) => going(plan).deliverable({ action: 'A1.1', dueDate: '2026-06-14' }),
      { near: 1, overdue: 1 },
    ],
    [
      'a deliverable that came back, however late it is due',
      (plan) => going(plan).deliverable({ action: 'A1.1', dueDate: '2026-12-31', status: 'REVISION_REQUESTED' }),
      { near: 1, overdue: 0 },
    ],
    [
      'a deliverable of another',
      (plan) => going(plan).deliverable({ action: 'A1.1', lead: 'Org2', dueDate: '2026-06-14' }),
      { near: 0, overdue: 0 },
    ],
    [
      'a follow-up, overdue',
      (plan) => plan.followUp({ ownerId: idOf('Organisation', 'Org1'), dueDate: '2026-06-14' }),
      { near: 1, overdue: 1 },
    ],
    [
      'a report of an open period, and a word on the action',
      (plan) => going(plan).period({ status: 'OPEN', dueDate: '2026-07-01' }),
      { near: 2, overdue: 0 },
    ],
    ['nothing of a closed period', (plan) => going(plan).period({ status: 'CLOSED' }), { near: 0, overdue: 0 }],
  ])('%s', (_what, build, expected) => {
    expect(owed(build)).toEqual(expected);
  });

  it('is nobody else’s, and none of a report for who has no vote', () => {
    const build = (plan: Builder): unknown => going(plan).period({ status: 'OPEN', dueDate: '2026-07-01' });
    expect([owed(build, 'Org2'), owed(build, 'Org5')]).toEqual([
      { near: 1, overdue: 0 },
      { near: 0, overdue: 0 },
    ]);
  });

  it('is only follow-ups once the partnership is closed', () => {
    const closed = owed((plan) =>
      going(plan)
        .milestone({ action: 'A1.1', dueDate: '2026-06-01' })
        .followUp({ ownerId: idOf('Organisation', 'Org1'), dueDate: '2026-07-01' })
        .partnership({ closedOn: '2026-06-10' }),
    );
    expect(closed).toEqual({ near: 1, overdue: 0 });
  });
});

describe('the next session', () => {
  it.each<[string, (plan: Builder) => unknown, number | undefined]>([
    ['none', (plan) => plan, undefined],
    ['today', (plan) => plan.session({ date: TODAY }), 1],
    ['not one that is over', (plan) => plan.session({ date: '2026-06-14' }).session({ date: '2026-08-01' }), 2],
    ['not one that was cancelled', (plan) => plan.session({ date: TODAY, status: 'CANCELLED' }), undefined],
    ['the earlier of two', (plan) => plan.session({ date: '2026-08-01' }).session({ date: '2026-07-01' }), 2],
  ])('%s', (_what, build, number) => {
    const plan = aPlan();
    build(plan);
    expect(nextSession(plan.build(), TODAY)?.number).toBe(number);
  });
});
