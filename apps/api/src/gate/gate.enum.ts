import { GATE_STATUSES } from '@roadbook/domain';
import { registerEnum } from '../graphql/register-enum.js';

export const GateStatusEnum = registerEnum('GateStatus', GATE_STATUSES, 'Where a gate stands.', {
  REQUESTED: "Waits for the committee's decision.",
  PASSED: 'Passed.',
  PASSED_WITH_CONDITIONS: 'Passed; each condition is a follow-up.',
  REFUSED: 'Refused.',
  DEFERRED: 'Put off; it may be decided later.',
  WITHDRAWN: 'Taken back by who requested it.',
});
