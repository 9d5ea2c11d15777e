import { TOOLBOX_KINDS } from '@roadbook/domain';
import { registerEnum } from '../graphql/register-enum.js';

export const ToolboxKindEnum = registerEnum('ToolboxKind', TOOLBOX_KINDS, 'What a toolbox item is.', {
  MATCHMAKING_EVENT: 'An event at which companies meet.',
  PROJECT_OR_NETWORK: 'A project or network to work with.',
  FUNDING_SCHEME: 'A programme that funds.',
});
