import { graphql, type ResultOf } from '../../graphql/graphql.js';

const StakeholderFields = graphql(`
  fragment StakeholderFields on Stakeholder {
    __typename
    id
    version
    name
    kind
    state
    responsible {
      id
      shortName
    }
    region {
      id
      name
    }
  }
`);
export type StakeholderFacts = ResultOf<typeof StakeholderFields>;

/** The bodies to connect with, and how far that has come. */
export const StakeholdersQuery = graphql(
  `
    query Stakeholders($code: String!, $asOf: DateTime) {
      partnership(code: $code, asOf: $asOf) {
        id
        regions {
          id
          name
        }
        organisations {
          id
          shortName
          membership
        }
        stakeholders {
          id
          ...StakeholderFields
        }
      }
    }
  `,
  [StakeholderFields],
);
export type StakeholdersPlan = ResultOf<typeof StakeholdersQuery>['partnership'];

export const AddStakeholderMutation = graphql(
  `
    mutation AddStakeholder($input: AddStakeholderInput!) {
      addStakeholder(input: $input) {
        id
        ...StakeholderFields
      }
    }
  `,
  [StakeholderFields],
);

export const UpdateStakeholderMutation = graphql(
  `
    mutation UpdateStakeholder($input: UpdateStakeholderInput!) {
      updateStakeholder(input: $input) {
        id
        ...StakeholderFields
      }
    }
  `,
  [StakeholderFields],
);
