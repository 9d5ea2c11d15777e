import { decide, inSession, proposal, refusals } from '../../../../../tests/support/decisions.js';
import { idOf } from '../../../../../tests/support/plan-builder.js';

const DATES = { plannedStart: '2026-02-01', plannedEnd: '2026-11-30' };

function plan() {
  const builder = inSession()
    .action({ code: 'A1.1', status: 'PROPOSED', ...DATES })
    .milestone()
    .deliverable();
  builder.action({ code: 'A1.2', status: 'PROPOSED' });
  builder.action({
    code: 'A2.1',
    status: 'IN_PROGRESS',
    ...DATES,
    baselineStart: '2026-01-01',
    baselineEnd: '2026-10-31',
  });
  builder.milestone({ dueDate: '2026-09-30', baselineDate: '2026-08-31' });
  builder.milestone({ dueDate: '2026-03-31', baselineDate: '2026-02-28', status: 'REACHED' });
  return builder.action({ code: 'A2.2', status: 'COMPLETED' }).action({ code: 'A2.3', status: 'REJECTED' }).build();
}

describe('ADOPT_PLAN', () => {
  it('adopts and baselines the listed actions as the next edition', () => {
    const { plan: next, decision } = decide(plan(), proposal('ADOPT_PLAN', ['a1.1', 'A1.1']));
    expect(next.get('Action', idOf('Action', 'A1.1'))).toMatchObject({
      status: 'PLANNED',
      baselineStart: '2026-02-01',
      baselineEnd: '2026-11-30',
    });
    expect(next.get('Milestone', idOf('Milestone', 'MS1.1.1')).baselineDate).toBe('2026-06-30');
    expect(next.get('Deliverable', idOf('Deliverable', 'D1.1.1')).baselineDate).toBe('2026-06-30');
    expect(next.get('Action', idOf('Action', 'A1.2')).status).toBe('PROPOSED');
    expect(next.partnership.edition).toBe(2);
    expect(decision).toMatchObject({ subjects: ['A1.1'], effect: 'EXECUTED' });
  });

  it('adopts all that are proposed under the code of the partnership', () => {
    const { plan: next } = decide(plan(), proposal('ADOPT_PLAN', ['P']));
    expect(next.actions().map((action) => action.status)).toEqual([
      'PLANNED',
      'PLANNED',
      'IN_PROGRESS',
      'COMPLETED',
      'REJECTED',
    ]);
    expect(next.partnership.edition).toBe(2);
  });

  it('baselines anew what was adopted before and is still open', () => {
    const { plan: next } = decide(plan(), proposal('ADOPT_PLAN', ['A2.1']));
    const dates = { status: 'IN_PROGRESS', baselineStart: '2026-02-01', baselineEnd: '2026-11-30' };
    expect(next.get('Action', idOf('Action', 'A2.1'))).toMatchObject(dates);
    expect(next.get('Milestone', idOf('Milestone', 'MS2.1.1')).baselineDate).toBe('2026-09-30');
    expect(next.get('Milestone', idOf('Milestone', 'MS2.1.2')).baselineDate).toBe('2026-02-28');
  });

  it('is refused for each listed action that has ended', () => {
    expect(refusals(plan(), proposal('ADOPT_PLAN', ['A1.1', 'A2.2', 'A2.3']))).toEqual(['WRONG_STATE', 'WRONG_STATE']);
  });

  it('is refused when nothing is proposed', () => {
    expect(refusals(inSession().action().build(), proposal('ADOPT_PLAN', ['P']))).toEqual(['NOTHING_PROPOSED']);
  });
});
