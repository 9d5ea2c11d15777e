import { PHASES } from '@roadbook/domain';

/** An objective without indicators. */
export const UNMEASURED = {
  indicators: [],
  coverage: PHASES.map((phase) => ({ phase, now: phase === 'PREPARATION' ? 2 : 0, later: 0 })),
};

/** An objective with an indicator on its way, one that is reached, and one without a value. */
export const MEASURED = {
  indicators: [
    {
      ...{ code: 'O1.1', title: 'Maps accepted', unit: 'maps', baseline: '1', target: '7', targetDate: '2027-02-28' },
      ...{ values: [{ standing: '3' }, { standing: '5' }], value: '5', progress: 67, reached: false, missed: false },
    },
    {
      ...{ code: 'O1.2', title: 'Funding', unit: 'EUR', baseline: null, target: '100000', targetDate: null },
      ...{ values: [{ standing: '120000.5' }], value: '120000.5', progress: 120, reached: true, missed: false },
    },
    {
      ...{ code: 'O1.3', title: 'Visits', unit: 'visits', baseline: null, target: null, targetDate: null },
      ...{ values: [], value: null, progress: null, reached: false, missed: false },
    },
  ],
  coverage: PHASES.map((phase) => ({ phase, now: 1, later: phase === 'INVESTMENT' ? 3 : 0 })),
};
