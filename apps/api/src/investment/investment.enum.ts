import { FUNDING_SOURCES, FUNDING_STATUSES, INVESTMENT_STAGES } from '@roadbook/domain';
import { registerEnum } from '../graphql/register-enum.js';

export const InvestmentStageEnum = registerEnum(
  'InvestmentStage',
  INVESTMENT_STAGES,
  'How far an investment proposal has come.',
  {
    IDEA: 'An idea.',
    BUSINESS_PLAN: 'Its business plan is written.',
    SUBMITTED: 'Submitted for funding.',
    FUNDED: 'Funded.',
    RUNNING: 'Under way.',
    CLOSED: 'Finished.',
    REFUSED: 'Refused by the funder.',
    WITHDRAWN: 'Taken back by its owner.',
  },
);

export const FundingSourceEnum = registerEnum('FundingSource', FUNDING_SOURCES, 'Where money comes from.', {
  REGIONAL: 'From a region.',
  NATIONAL: 'From a state.',
  EU: 'From a European scheme.',
  PRIVATE: 'From companies or investors.',
});

export const FundingStatusEnum = registerEnum('FundingStatus', FUNDING_STATUSES, 'How sure the money is.', {
  PLANNED: 'Planned.',
  REQUESTED: 'Asked for.',
  SECURED: 'Promised or paid.',
});
