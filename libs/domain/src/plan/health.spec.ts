import { aPlan, type ActionFields, type PlanBuilder } from '../../../../tests/support/plan-builder.js';
import type { Health } from '../action/action.facts.js';
import { say } from '../messages/index.js';
import { expectedProgress } from './health.js';
import { Insight } from './insight.js';

const TODAY = '2026-06-15';
/** An action whose time has not begun, so that nothing but what a case adds can speak against it. */
const AHEAD: ActionFields = { code: 'A1.1', plannedStart: '2026-07-01', plannedEnd: '2026-12-31' };
const RUNNING: ActionFields = { ...AHEAD, status: 'IN_PROGRESS', actualStart: '2026-03-01' };

function healthOf(builder: PlanBuilder, today = TODAY): { health: Health; reasons: string[] } {
  const plan = builder.build();
  const { health, reasons } = new Insight(plan, today).health(plan.coded('Action', 'A1.1')!);
  return { health, reasons: reasons.map((reason) => say(reason)) };
}

describe('health', () => {
  const cases: [string, PlanBuilder, Health, string[]][] = [
    ['nothing speaks against it', aPlan().action(AHEAD).milestone().deliverable(), 'ON_TRACK', []],
    ['a milestone is due today', aPlan().action(AHEAD).milestone({ dueDate: TODAY }), 'ON_TRACK', []],
    [
      'a milestone was due yesterday',
      aPlan().action(AHEAD).milestone({ dueDate: '2026-06-14' }),
      'AT_RISK',
      ['Milestone MS1.1.1 is overdue by 1 day.'],
    ],
    [
      'a milestone was due 30 days ago',
      aPlan().action(AHEAD).milestone({ dueDate: '2026-05-16' }),
      'AT_RISK',
      ['Milestone MS1.1.1 is overdue by 30 days.'],
    ],
    [
      'a milestone was due 31 days ago',
      aPlan().action(AHEAD).milestone({ dueDate: '2026-05-15' }),
      'OFF_TRACK',
      ['Milestone MS1.1.1 is overdue by 31 days.'],
    ],
    [
      'a due date was moved away from its baseline',
      aPlan().action(AHEAD).milestone({ dueDate: '2026-12-31', baselineDate: '2026-06-05' }),
      'AT_RISK',
      ['Milestone MS1.1.1 is overdue by 10 days.'],
    ],
    [
      'milestones were reached or dropped',
      aPlan()
        .action(AHEAD)
        .milestone({ dueDate: '2026-01-31', status: 'REACHED' })
        .milestone({ dueDate: '2026-01-31', status: 'DROPPED' }),
      'ON_TRACK',
      [],
    ],
    ...(['PLANNED', 'DRAFT', 'REVISION_REQUESTED'] as const).map((status): [string, PlanBuilder, Health, string[]] => [
      `a deliverable in ${status} is overdue`,
      aPlan().action(AHEAD).deliverable({ dueDate: '2026-06-01', status }),
      'AT_RISK',
      ['Deliverable D1.1.1 is overdue by 14 days.'],
    ]),
    ...(['SUBMITTED', 'ACCEPTED', 'ACCEPTED_WITH_CONDITIONS'] as const).map(
      (status): [string, PlanBuilder, Health, string[]] => [
        `a deliverable in ${status} is past its date`,
        aPlan().action(AHEAD).deliverable({ dueDate: '2026-06-01', status }),
        'ON_TRACK',
        [],
      ],
    ),
    [
      'a predecessor should have ended',
      aPlan()
        .action({ ...AHEAD, dependsOn: ['A1.2'] })
        .action({ code: 'A1.2', plannedEnd: '2026-06-14' }),
      'AT_RISK',
      ['It depends on A1.2, which is late.'],
    ],
    [
      'a predecessor ends today',
      aPlan()
        .action({ ...AHEAD, dependsOn: ['A1.2'] })
        .action({ code: 'A1.2', plannedEnd: TODAY }),
      'ON_TRACK',
      [],
    ],
    [
      'a late predecessor is completed',
      aPlan()
        .action({ ...AHEAD, dependsOn: ['A1.2'] })
        .action({ code: 'A1.2', plannedEnd: '2026-03-01', status: 'COMPLETED' }),
      'ON_TRACK',
      [],
    ],
    [
      'a late predecessor is cancelled',
      aPlan()
        .action({ ...AHEAD, dependsOn: ['A1.2'] })
        .action({ code: 'A1.2', plannedEnd: '2026-03-01', status: 'CANCELLED' }),
      'ON_TRACK',
      [],
    ],
    [
      'a predecessor whose start it waits for has not started',
      aPlan()
        .action({ ...AHEAD, dependsOn: [{ on: 'A1.2', type: 'SS' }] })
        .action({ code: 'A1.2', plannedStart: '2026-06-01' }),
      'AT_RISK',
      ['It depends on A1.2, which is late.'],
    ],
    [
      'a predecessor whose start it waits for has started',
      aPlan()
        .action({ ...AHEAD, dependsOn: [{ on: 'A1.2', type: 'SF' }] })
        .action({ code: 'A1.2', status: 'IN_PROGRESS' }),
      'ON_TRACK',
      [],
    ],
    [
      'there is no report in the last closed period',
      aPlan().action(RUNNING).period({ status: 'CLOSED', end: '2026-03-31', title: 'Spring' }),
      'AT_RISK',
      ['There is no progress report for Spring.'],
    ],
    ['the period is still open', aPlan().action(RUNNING).period({ end: '2026-03-31' }), 'ON_TRACK', []],
    [
      'it started after the period',
      aPlan()
        .action({ ...RUNNING, actualStart: '2026-04-01' })
        .period({ status: 'CLOSED', end: '2026-03-31' }),
      'ON_TRACK',
      [],
    ],
    [
      'a report was made in the period, which ends at midnight where the partnership is',
      aPlan()
        .action(RUNNING)
        .period({ status: 'CLOSED', end: '2026-03-31' })
        .progressReport({ at: '2026-03-31T21:59:00.000Z' }),
      'ON_TRACK',
      [],
    ],
    [
      'a report was made a minute after the period',
      aPlan()
        .action(RUNNING)
        .period({ status: 'CLOSED', end: '2026-03-31' })
        .progressReport({ at: '2026-03-31T22:00:00.000Z' }),
      'AT_RISK',
      ['There is no progress report for Period 1.'],
    ],
    [
      'only the last closed period counts',
      aPlan()
        .action(RUNNING)
        .period({ status: 'CLOSED', end: '2026-03-31' })
        .period({ status: 'CLOSED', start: '2026-04-01', end: '2026-05-31' })
        .progressReport({ at: '2026-05-02T09:00:00.000Z' }),
      'ON_TRACK',
      [],
    ],
    [
      'it lies behind its time and misses a milestone, each for itself not grave',
      aPlan().action({ code: 'A1.1', status: 'IN_PROGRESS', progress: 30 }).milestone({ dueDate: '2026-06-01' }),
      'AT_RISK',
      [
        'Milestone MS1.1.1 is overdue by 14 days.',
        'Progress is 30 %, 15 points behind the 45 % of its time that have passed.',
      ],
    ],
  ];
  it.each(cases)('%s', (_, builder, health, reasons) => {
    expect(healthOf(builder)).toEqual({ health, reasons });
  });

  // 100 days, of which 50 have passed with the end of the 50th.
  it.each([
    [41, 'ON_TRACK'],
    [40, 'AT_RISK'],
    [26, 'AT_RISK'],
    [25, 'OFF_TRACK'],
  ] as const)('at %i % of 50 % it is %s', (progress, health) => {
    const builder = aPlan().action({
      code: 'A1.1',
      plannedStart: '2026-01-01',
      plannedEnd: '2026-04-10',
      status: 'IN_PROGRESS',
      progress,
    });
    expect(healthOf(builder, '2026-02-19').health).toBe(health);
  });

  it.each(['PROPOSED', 'COMPLETED', 'CANCELLED', 'REJECTED'] as const)('is not watched while %s', (status) => {
    const builder = aPlan()
      .action({ code: 'A1.1', plannedEnd: '2026-02-01', status })
      .milestone({ dueDate: '2026-02-01' });
    expect(healthOf(builder)).toEqual({ health: 'ON_TRACK', reasons: [] });
  });
});

describe('expectedProgress', () => {
  it.each([
    ['2025-12-31', 0],
    ['2026-01-01', 10],
    ['2026-01-05', 50],
    ['2026-01-10', 100],
    ['2026-06-01', 100],
  ])('on %s is %i percent of ten days from 1 January', (today, expected) => {
    const plan = aPlan()
      .action({ baselineStart: '2026-01-01', baselineEnd: '2026-01-10', plannedStart: '2026-05-01' })
      .build();
    expect(expectedProgress(plan.actions()[0]!, today)).toBe(expected);
  });
});

describe('Insight', () => {
  it('works out the health of an action once, and of no other', () => {
    const plan = aPlan().action(AHEAD).action({ code: 'A1.2' }).build();
    const insight = new Insight(plan, TODAY);
    const [first] = plan.actions();
    expect(insight.health(first!)).toBe(insight.health(first!));
    expect(insight.findings()).toBe(insight.findings());
    expect(insight.schedule()).toBe(insight.schedule());
  });

  it('says what is missed or overdue and since when, while the action goes on', () => {
    const plan = aPlan()
      .action()
      .milestone({ dueDate: '2026-06-10' })
      .deliverable({ dueDate: '2026-06-10', baselineDate: '2026-06-01' })
      .action({ status: 'CANCELLED' })
      .milestone({ dueDate: '2026-06-10' })
      .build();
    const insight = new Insight(plan, TODAY);
    expect(
      plan
        .table('Milestone')
        .rows()
        .map((row) => [row.code, insight.isMissed(row)]),
    ).toEqual([
      ['MS1.1.1', true],
      ['MS1.2.1', false],
    ]);
    const [deliverable] = plan.table('Deliverable').rows();
    expect(insight.isOverdue(deliverable!)).toBe(true);
    expect(insight.overdueDays(deliverable!)).toBe(14);
  });

  it('shows a decided gate as it was decided, and an open one as it stands', () => {
    const criteria = [{ code: 'TWO_REGIONS', met: true, params: {}, evidence: [] }];
    const plan = aPlan().action().gate({ action: 'A1.1' }).gate({ action: 'A1.1', status: 'PASSED', criteria }).build();
    const insight = new Insight(plan, TODAY);
    const [open, decided] = plan.table('Gate').rows();
    expect(insight.criteria(open!).map((criterion) => criterion.code)).toContain('NEXT_MILESTONE');
    expect(insight.criteria(decided!)).toBe(criteria);
  });
});
