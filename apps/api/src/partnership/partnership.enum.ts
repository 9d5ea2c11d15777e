import { DELIVERABLE_SCHEMES, OBJECTIVE_KINDS, PHASES } from '@roadbook/domain';
import { registerEnum } from '../graphql/register-enum.js';

export const PhaseEnum = registerEnum(
  'Phase',
  PHASES,
  'The three phases of a partnership and of each action, in this order.',
  {
    PREPARATION: 'Mapping, strategy, joint action plan.',
    IMPLEMENTATION: 'Demonstration, networking, cross-regional and pilot projects.',
    INVESTMENT: 'Business plans, proposals for investments, interregional funding.',
  },
);

export const ObjectiveKindEnum = registerEnum(
  'ObjectiveKind',
  OBJECTIVE_KINDS,
  'Whether an objective is one of strategy or of operation.',
  {
    STRATEGIC: 'What the partnership is for.',
    OPERATIONAL: 'What it does to get there.',
  },
);

export const DeliverableSchemeEnum = registerEnum(
  'DeliverableScheme',
  DELIVERABLE_SCHEMES,
  'The scheme whose types and dissemination levels deliverables have.',
  {
    COSME: 'That of the COSME programme.',
    HORIZON_EUROPE: 'That of Horizon Europe.',
  },
);
