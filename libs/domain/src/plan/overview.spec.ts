import { aPlan } from '../../../../tests/support/plan-builder.js';
import { Insight } from './insight.js';
import { overviewOf, type Overview } from './overview.js';

const TODAY = '2026-06-15';

const plan = aPlan({ organisations: 3 })
  .organisation('Ministry', 'Region1', 'REGIONAL_AUTHORITY')
  .action({ code: 'A1.1', lead: 'Org1', with: { Org2: 'SUPPORT', Ministry: 'INFORMED' }, plannedStart: '2026-07-01' })
  .milestone({ dueDate: '2026-06-01' })
  .milestone({ dueDate: '2026-12-01' })
  .deliverable({ dueDate: '2026-06-01', lead: 'Org2' })
  .action({
    code: 'A1.2',
    lead: 'Org1',
    with: { Org1: 'RESPONSIBLE' },
    phase: 'IMPLEMENTATION',
    status: 'IN_PROGRESS',
    progress: 100,
  })
  .action({ code: 'A1.3', lead: 'Org2', status: 'CANCELLED' })
  .milestone({ dueDate: '2026-06-01' })
  .action({ code: 'A1.4', lead: 'Org2', status: 'COMPLETED' })
  .build();

function partners(overview: Overview): [string, number, number, number][] {
  return overview.byPartner.map((one) => [one.organisation.shortName, one.leads, one.contributes, one.overdue]);
}

describe('overview', () => {
  const insight = new Insight(plan, TODAY);
  const overview = insight.overview();

  it('counts all actions by phase and status', () => {
    expect(overview.actionCount).toBe(4);
    expect(overview.byPhase).toEqual([
      { phase: 'PREPARATION', count: 3 },
      { phase: 'IMPLEMENTATION', count: 1 },
      { phase: 'INVESTMENT', count: 0 },
    ]);
    expect(overview.byStatus.filter((entry) => entry.count > 0)).toEqual([
      { status: 'PLANNED', count: 1 },
      { status: 'IN_PROGRESS', count: 1 },
      { status: 'COMPLETED', count: 1 },
      { status: 'CANCELLED', count: 1 },
    ]);
    expect(overview.byStatus).toHaveLength(7);
  });

  it('counts all actions by their computed health, as the list with that filter does', () => {
    expect(overview.byHealth).toEqual([
      { health: 'ON_TRACK', count: 3 },
      { health: 'AT_RISK', count: 1 },
      { health: 'OFF_TRACK', count: 0 },
    ]);
  });

  it('counts for each voter what it leads, contributes to and owes', () => {
    expect(partners(overview)).toEqual([
      ['Org1', 2, 0, 1],
      ['Org2', 2, 1, 1],
      ['Org3', 0, 0, 0],
    ]);
    expect(overview.byPartner[0]!.byPhaseStatus).toEqual([
      { phase: 'PREPARATION', status: 'PLANNED', count: 1 },
      { phase: 'IMPLEMENTATION', status: 'IN_PROGRESS', count: 1 },
    ]);
    expect([overview.overdueMilestones, overview.overdueDeliverables]).toEqual([1, 1]);
  });

  it('counts some of the actions when it is given some', () => {
    const some = overviewOf(plan, insight, [plan.coded('Action', 'A1.2')!]);
    expect([some.actionCount, some.overdueMilestones, some.overdueDeliverables]).toEqual([1, 0, 0]);
    expect(partners(some)[0]).toEqual(['Org1', 1, 0, 0]);
  });

  it('shows who leads without a vote, last', () => {
    const led = aPlan({ organisations: 1 })
      .organisation('Ministry', 'Region1', 'REGIONAL_AUTHORITY')
      .action({ lead: 'Ministry', with: {} })
      .build();
    expect(partners(new Insight(led, TODAY).overview()).map(([name]) => name)).toEqual(['Org1', 'Ministry']);
  });

  it('asks for no health and nothing overdue until that is read', () => {
    const unasked = (): never => {
      throw new Error('nobody asked');
    };
    const counted = overviewOf(plan, { today: TODAY, health: unasked, isMissed: unasked, isOverdue: unasked });
    expect(counted.byPartner.map((one) => one.leads)).toEqual([2, 2, 0]);
    expect(counted.byPhase).toHaveLength(3);
    expect(() => counted.byHealth).toThrow('nobody asked');
  });
});
