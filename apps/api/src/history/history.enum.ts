import { CHANGE_KINDS } from '@roadbook/domain';
import { registerEnum } from '../graphql/register-enum.js';

export const ChangeKindEnum = registerEnum('ChangeKind', CHANGE_KINDS, 'What happened to a thing.', {
  ADDED: 'It is new.',
  CHANGED: 'Some of its fields changed.',
  REMOVED: 'It is gone.',
});
