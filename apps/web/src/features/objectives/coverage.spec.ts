import { coverageOf, serving } from './coverage.js';
import type { ObjectiveFacts } from './objectives.operations.js';

type Action = ObjectiveFacts['actions'][number];
const action = (
  phase: Action['phase'],
  finalPhase: Action['phase'],
  status: Action['status'] = 'IN_PROGRESS',
): Action => ({
  id: '',
  code: '',
  title: '',
  phase,
  finalPhase,
  status,
});

describe('an objective', () => {
  const actions = [
    action('PREPARATION', 'PREPARATION', 'COMPLETED'),
    action('PREPARATION', 'INVESTMENT'),
    action('IMPLEMENTATION', 'INVESTMENT'),
    action('PREPARATION', 'IMPLEMENTATION', 'CANCELLED'),
  ];

  it('is served in the phase of an action, and later in those that lie ahead of it', () => {
    expect(coverageOf({ actions })).toEqual({
      PREPARATION: { now: 2, later: 0 },
      IMPLEMENTATION: { now: 1, later: 1 },
      INVESTMENT: { now: 0, later: 2 },
    });
  });

  it('is not served by what was given up', () => expect(serving({ actions })).toHaveLength(3));
});
