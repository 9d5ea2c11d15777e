import { coordinator, input, STALE, type MutationRow } from './outcomes.js';

/** What happens to the indicators of objectives: the coordinator keeps them. */
export const OBJECTIVES: readonly MutationRow[] = [
  {
    mutation: 'addIndicator',
    args: input({ objective: 'O1', title: 'Partners met', unit: 'partners' }),
    expected: coordinator('PASSES'),
  },
  {
    mutation: 'updateIndicator',
    args: input({ indicator: 'O1.1', expectedVersion: STALE, title: 'Partners' }),
    expected: coordinator('CONFLICT'),
  },
  {
    mutation: 'recordIndicatorValue',
    args: input({ indicator: 'O1.1', expectedVersion: STALE, period: 1, value: '3' }),
    expected: coordinator('CONFLICT'),
  },
  {
    mutation: 'removeIndicator',
    args: input({ indicator: 'O1.1', expectedVersion: STALE }),
    expected: coordinator('CONFLICT'),
  },
];
