import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import { ACTION_STATUSES } from '../action/action.status.js';
import { PHASES } from '../partnership/phase.status.js';
import { addDays } from '../shared/calendar.js';
import { diffPlans } from './diff.js';
import { Insight } from './insight.js';
import type { Plan } from './plan.js';

const TODAY = '2026-06-15';

/** 20,000 actions, 60,000 milestones, 40,000 deliverables, 40,000 dependencies. */
function bigPlan(): Plan {
  const builder = aPlan({ regions: 7, organisations: 12, objectives: 12 }).period({
    status: 'CLOSED',
    end: '2026-03-31',
  });
  for (let i = 0; i < 20_000; i += 1) {
    const code = `A${(i % 5) + 1}.${Math.floor(i / 5) + 1}`;
    const before = (back: number): string =>
      idOf('Action', `A${((i - back) % 5) + 1}.${Math.floor((i - back) / 5) + 1}`);
    const dependencies = [1, 7]
      .filter((back) => i >= back)
      .map((back) => ({ actionId: before(back), type: 'SS' as const, lagDays: 0 }));
    const plannedStart = addDays('2026-01-01', i % 300);
    builder.action({
      code,
      lead: `Org${(i % 12) + 1}`,
      with: { [`Org${((i + 1) % 12) + 1}`]: 'SUPPORT', [`Org${((i + 2) % 12) + 1}`]: 'INFORMED' },
      objectives: [`O${(i % 12) + 1}`],
      status: ACTION_STATUSES[i % 7],
      phase: PHASES[i % 3],
      plannedStart,
      plannedEnd: addDays(plannedStart, 90),
      dependencies,
    });
  }
  const actions = builder.build();
  const rows = actions.table('Action').rows();
  for (const { id, code, phase, leadId } of rows) {
    for (let k = 1; k <= 3; k += 1) {
      const own = `MS${code.slice(1)}.${k}`;
      builder.put('Milestone', {
        id: idOf('Milestone', own),
        code: own,
        actionId: id,
        phase,
        dueDate: addDays('2026-05-01', k * 20),
        baselineDate: null,
        status: 'PLANNED',
      });
    }
    for (let k = 1; k <= 2; k += 1) {
      const own = `D${code.slice(1)}.${k}`;
      builder.put('Deliverable', {
        id: idOf('Deliverable', own),
        code: own,
        actionId: id,
        phase,
        leadId,
        dueDate: addDays('2026-05-01', k * 20),
        baselineDate: null,
        status: 'PLANNED',
        main: false,
      });
    }
  }
  return builder.build();
}

/** The least of some runs: what the work takes when nothing else is going on. */
function fastest(runs: number, work: () => void): number {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

/** Bounds are several times what was measured, so that a slow machine passes and a quadratic answer does not. */
describe('a plan of 20,000 actions', () => {
  const plan = bigPlan();

  it('is counted by partner, phase and status in a few milliseconds', () => {
    const took = fastest(10, () => expect(new Insight(plan, TODAY).overview().byPartner).toHaveLength(12));
    expect(took).toBeLessThan(15);
  });

  it('shows the health of one action at once, and of all in a moment', () => {
    const [first] = plan.actions();
    new Insight(plan, TODAY).health(first!);
    expect(fastest(10, () => new Insight(plan, TODAY).health(first!))).toBeLessThan(1);
    expect(fastest(3, () => new Insight(plan, TODAY).overview().byHealth)).toBeLessThan(800);
  });

  it('is checked in a moment', () => {
    const took = fastest(3, () =>
      expect(new Insight(plan.standingAt(2, ''), TODAY).findings().length).toBeGreaterThan(0),
    );
    expect(took).toBeLessThan(1_000);
  });

  it('is scheduled in a moment', () => {
    expect(fastest(3, () => new Insight(plan, TODAY).schedule())).toBeLessThan(600);
  });

  it('is compared with its next state in no time', () => {
    const after = plan.with([
      { thing: 'Action', id: idOf('Action', 'A1.1'), kind: 'CHANGED', before: null, after: { title: 'New' } },
    ]);
    expect(fastest(10, () => expect(diffPlans(plan, after)).toHaveLength(1))).toBeLessThan(10);
  });
});
