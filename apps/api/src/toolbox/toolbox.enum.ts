import { CALL_STATES, CALL_TYPES, TOOLBOX_KINDS } from '@roadbook/domain';
import { registerEnum } from '../graphql/register-enum.js';

export const ToolboxKindEnum = registerEnum('ToolboxKind', TOOLBOX_KINDS, 'What a toolbox item is.', {
  MATCHMAKING_EVENT: 'An event at which companies meet.',
  PROJECT_OR_NETWORK: 'A project or network to work with.',
  FUNDING_SCHEME: 'A programme that funds.',
});

export const CallStateEnum = registerEnum(
  'CallState',
  CALL_STATES,
  "Where a call stands today, by the partnership's local date; it follows from its dates.",
  {
    COMING: 'It has not opened yet.',
    OPEN: 'Proposals may be handed in; its deadline is the last day of it.',
    CLOSED: 'Its deadline is over.',
  },
);

export const CallTypeEnum = registerEnum('CallType', CALL_TYPES, 'The type of action that a call funds.', {
  COORDINATION_AND_SUPPORT: 'Coordination and support: networks, studies, preparation. Fits the preparation phase.',
  RESEARCH_AND_INNOVATION: 'Research up to a proof of concept. Fits preparation and implementation.',
  INNOVATION: 'Demonstration, pilots and piloting close to the market. Fits implementation.',
  INVESTMENT: 'Investment in what was piloted. Fits the investment phase.',
  OTHER: 'Any other kind of support. Fits all phases.',
});
