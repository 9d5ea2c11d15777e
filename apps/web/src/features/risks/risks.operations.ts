import { graphql, type ResultOf } from '../../graphql/graphql.js';

const RiskFields = graphql(`
  fragment RiskFields on Risk {
    __typename
    id
    version
    code
    title
    foreseen
    likelihood
    impact
    rating
    mitigation
    open
    owner {
      id
      shortName
      name
    }
    action {
      id
      code
      title
    }
    transitions {
      name
      allowed
      requires
      blockers {
        code
        message
        mendedBy
      }
    }
  }
`);
export type RiskFacts = ResultOf<typeof RiskFields>;

/** What may go wrong, who watches it, and what is done about it. */
export const RisksQuery = graphql(
  `
    query Risks($code: String!, $asOf: DateTime) {
      partnership(code: $code, asOf: $asOf) {
        id
        code
        organisations {
          id
          shortName
          membership
        }
        risks {
          id
          ...RiskFields
        }
      }
    }
  `,
  [RiskFields],
);
export type RisksPlan = ResultOf<typeof RisksQuery>['partnership'];

/** The actions that a risk may threaten, as far as they answer to what was typed. */
export const RiskActionsQuery = graphql(`
  query RiskActions($code: String!, $asOf: DateTime, $search: String!) {
    partnership(code: $code, asOf: $asOf) {
      id
      actions(filter: { search: $search }, limit: 12) {
        items {
          id
          code
          title
        }
      }
    }
  }
`);

/** The risks as they stand by now, for showing both values where two people wrote in one. */
export const RisksNowQuery = graphql(
  `
    query RisksNow($code: String!) {
      partnership(code: $code) {
        id
        risks {
          id
          ...RiskFields
        }
      }
    }
  `,
  [RiskFields],
);

export const AddRiskMutation = graphql(
  `
    mutation AddRisk($input: AddRiskInput!) {
      addRisk(input: $input) {
        id
        ...RiskFields
      }
    }
  `,
  [RiskFields],
);

export const UpdateRiskMutation = graphql(
  `
    mutation UpdateRisk($input: UpdateRiskInput!) {
      updateRisk(input: $input) {
        id
        ...RiskFields
      }
    }
  `,
  [RiskFields],
);

export const CloseRiskMutation = graphql(
  `
    mutation CloseRisk($input: MoveRiskInput!) {
      closeRisk(input: $input) {
        id
        ...RiskFields
      }
    }
  `,
  [RiskFields],
);

export const ReopenRiskMutation = graphql(
  `
    mutation ReopenRisk($input: MoveRiskInput!) {
      reopenRisk(input: $input) {
        id
        ...RiskFields
      }
    }
  `,
  [RiskFields],
);
