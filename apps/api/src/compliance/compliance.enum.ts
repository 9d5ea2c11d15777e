import { SEVERITIES } from '@roadbook/domain';
import { registerEnum } from '../graphql/register-enum.js';

export const SeverityEnum = registerEnum('Severity', SEVERITIES, 'How grave a finding is.', {
  BLOCKER: 'It bars the way into the next phase.',
  WARNING: 'It should be mended.',
  NOTE: 'Worth knowing.',
});
