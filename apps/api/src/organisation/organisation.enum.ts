import {
  CIRCLES,
  COHESION_CATEGORIES,
  LABELS,
  MEMBERSHIP_KINDS,
  ORGANISATION_KINDS,
  STAKEHOLDER_KINDS,
  STAKEHOLDER_STATES,
} from '@roadbook/domain';
import { registerEnum } from '../graphql/register-enum.js';

export const MembershipKindEnum = registerEnum(
  'MembershipKind',
  MEMBERSHIP_KINDS,
  'What an organisation is in the partnership.',
  {
    COORDINATOR: 'Keeps the plan; has a vote.',
    PARTNER: 'Leads actions; has a vote.',
    REGIONAL_AUTHORITY: "A region's government; kept informed, without a vote.",
    REGIONAL_AGENCY: "A region's agency; kept informed, without a vote.",
  },
);

export const OrganisationKindEnum = registerEnum(
  'OrganisationKind',
  ORGANISATION_KINDS,
  'What an organisation is by itself.',
  {
    CLUSTER: 'A cluster organisation.',
    TECHNOLOGY_CENTRE: 'A technology centre.',
    REGIONAL_AUTHORITY: 'The government of a region.',
    REGIONAL_AGENCY: 'An agency of a region.',
    MINISTRY: 'A ministry.',
    OTHER: 'Anything else.',
  },
);

export const LabelEnum = registerEnum(
  'Label',
  LABELS,
  'The excellence label of the European Cluster Excellence Initiative.',
  {
    GOLD: 'Gold label.',
    SILVER: 'Silver label.',
    BRONZE: 'Bronze label.',
  },
);

export const CircleEnum = registerEnum('Circle', CIRCLES, 'How close a region stands to the partnership.', {
  MOTOR: 'One of the regions that drive the partnership.',
  ASSOCIATE: 'A region associated with them.',
  INVITED: 'A region that was invited to join.',
});

export const CohesionCategoryEnum = registerEnum(
  'CohesionCategory',
  COHESION_CATEGORIES,
  "A region's category in European cohesion policy.",
  {
    LESS_DEVELOPED: 'Less developed region.',
    TRANSITION: 'Transition region.',
    MORE_DEVELOPED: 'More developed region.',
  },
);

export const StakeholderKindEnum = registerEnum(
  'StakeholderKind',
  STAKEHOLDER_KINDS,
  'What kind of body a stakeholder is.',
  {
    ALLIANCE: 'A regional alliance.',
    S3_BODY: 'A body that runs a smart specialisation strategy.',
    HUB_OR_INFRASTRUCTURE: 'An innovation hub or a research infrastructure.',
    FUNDER: 'A body that funds.',
    MANAGING_AUTHORITY: 'The managing authority of a programme.',
  },
);

export const StakeholderStateEnum = registerEnum(
  'StakeholderState',
  STAKEHOLDER_STATES,
  'How far the connection to a stakeholder has come.',
  {
    IDENTIFIED: 'Known by name.',
    CONTACTED: 'Written or spoken to.',
    CONNECTED: 'Taking part.',
  },
);
