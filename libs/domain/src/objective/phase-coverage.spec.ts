import { aPlan } from '../../../../tests/support/plan-builder.js';
import { phaseCoverage } from './phase-coverage.js';

describe('how an objective is served in each phase', () => {
  it('counts what is in a phase, by status, and what will come to it; what was given up serves nothing', () => {
    const plan = aPlan()
      .action({ phase: 'PREPARATION', finalPhase: 'INVESTMENT', status: 'IN_PROGRESS' })
      .action({ phase: 'PREPARATION', finalPhase: 'PREPARATION', status: 'COMPLETED' })
      .action({ phase: 'PREPARATION', finalPhase: 'INVESTMENT', status: 'CANCELLED' })
      .action({ phase: 'IMPLEMENTATION', finalPhase: 'IMPLEMENTATION', status: 'IN_PROGRESS' })
      .build();
    expect(phaseCoverage(plan.actions())).toEqual([
      {
        phase: 'PREPARATION',
        now: 2,
        later: 0,
        byStatus: [
          { status: 'IN_PROGRESS', count: 1 },
          { status: 'COMPLETED', count: 1 },
        ],
      },
      { phase: 'IMPLEMENTATION', now: 1, later: 1, byStatus: [{ status: 'IN_PROGRESS', count: 1 }] },
      { phase: 'INVESTMENT', now: 0, later: 1, byStatus: [] },
    ]);
  });
});
