import { ROLES } from '@roadbook/domain';
import { registerEnum } from '../graphql/register-enum.js';

export const RoleEnum = registerEnum('Role', ROLES, 'What an account is in a partnership, or in the installation.', {
  COORDINATOR: 'Keeps the plan, opens reporting periods, prepares and records committee sessions.',
  PARTNER: 'Sees the whole plan and changes what its organisation leads.',
  COMMITTEE: 'Sits on the steering committee: sees the whole plan.',
  OBSERVER: 'Sees adopted actions and accepted main deliverables of public level.',
  ADMINISTRATOR: 'Runs the installation: accounts, partnerships, backups. No right inside a partnership.',
});
