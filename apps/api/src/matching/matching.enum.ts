import { COVERAGE_DIMENSIONS, FUNNEL_STEPS, MATCH_STATUSES } from '@roadbook/domain';
import { registerEnum } from '../graphql/register-enum.js';

const STEPS = {
  SUGGESTION: 'They are to work together, and nobody has told them yet.',
  CONTACT: 'They are in touch.',
  MEETING: 'They have met.',
  IDEA: 'They have an idea in common.',
  PROJECT: 'A project of theirs has begun.',
} as const;

export const FunnelStepEnum = registerEnum('FunnelStep', FUNNEL_STEPS, 'A step from a suggestion to a project.', STEPS);

export const MatchStatusEnum = registerEnum('MatchStatus', MATCH_STATUSES, 'Where a match stands.', {
  ...STEPS,
  DROPPED: 'Nothing comes of it, for a reason.',
});

export const CoverageDimensionEnum = registerEnum(
  'CoverageDimension',
  COVERAGE_DIMENSIONS,
  "By what the partnership's coverage is looked at.",
  {
    DOMAIN: 'The domains of competence, by region: covered by the partners that are competent in them.',
    THEMATIC_AREA: 'The thematic areas, by region: covered by the partners that work in their actions.',
    REGION: "The partners' regions, by domain of competence.",
    S3_PRIORITY:
      'The priorities of smart specialisation, by domain of competence: covered by the partners of the regions that name them.',
  },
);
