import { graphql } from '../../graphql/graphql.js';
import { ProposalFields } from './investments.operations.js';

/** A proposal as it stands by now, for showing both values where two people wrote in it. */
export const ProposalNowQuery = graphql(
  `
    query ProposalNow($code: String!, $proposal: String!) {
      partnership(code: $code) {
        id
        investment(code: $proposal) {
          id
          ...ProposalFields
        }
      }
    }
  `,
  [ProposalFields],
);

export const ProposeInvestmentMutation = graphql(`
  mutation ProposeInvestment($input: ProposeInvestmentInput!) {
    proposeInvestment(input: $input) {
      id
      code
    }
  }
`);

export const UpdateProposalMutation = graphql(
  `
    mutation UpdateProposal($input: UpdateProposalInput!) {
      updateProposal(input: $input) {
        id
        ...ProposalFields
      }
    }
  `,
  [ProposalFields],
);

export const SetBudgetMutation = graphql(
  `
    mutation SetBudget($input: SetBudgetInput!) {
      setBudget(input: $input) {
        id
        ...ProposalFields
      }
    }
  `,
  [ProposalFields],
);

export const SetFundingMixMutation = graphql(
  `
    mutation SetFundingMix($input: SetFundingMixInput!) {
      setFundingMix(input: $input) {
        id
        ...ProposalFields
      }
    }
  `,
  [ProposalFields],
);

export const PlanProposalMutation = graphql(
  `
    mutation PlanProposal($input: PlanProposalInput!) {
      planProposal(input: $input) {
        id
        ...ProposalFields
      }
    }
  `,
  [ProposalFields],
);

export const SubmitProposalMutation = graphql(
  `
    mutation SubmitProposal($input: MoveProposalInput!) {
      submitProposal(input: $input) {
        id
        ...ProposalFields
      }
    }
  `,
  [ProposalFields],
);

export const FundProposalMutation = graphql(
  `
    mutation FundProposal($input: MoveProposalInput!) {
      fundProposal(input: $input) {
        id
        ...ProposalFields
      }
    }
  `,
  [ProposalFields],
);

export const RunProposalMutation = graphql(
  `
    mutation RunProposal($input: MoveProposalInput!) {
      runProposal(input: $input) {
        id
        ...ProposalFields
      }
    }
  `,
  [ProposalFields],
);

export const CloseProposalMutation = graphql(
  `
    mutation CloseProposal($input: MoveProposalInput!) {
      closeProposal(input: $input) {
        id
        ...ProposalFields
      }
    }
  `,
  [ProposalFields],
);

export const RefuseProposalMutation = graphql(
  `
    mutation RefuseProposal($input: EndProposalInput!) {
      refuseProposal(input: $input) {
        id
        ...ProposalFields
      }
    }
  `,
  [ProposalFields],
);

export const WithdrawProposalMutation = graphql(
  `
    mutation WithdrawProposal($input: EndProposalInput!) {
      withdrawProposal(input: $input) {
        id
        ...ProposalFields
      }
    }
  `,
  [ProposalFields],
);
