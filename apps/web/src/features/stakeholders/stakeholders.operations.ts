import { graphql, type ResultOf } from '../../graphql/graphql.js';

/** The bodies to connect with, and how far that has come. */
export const StakeholdersQuery = graphql(`
  query Stakeholders($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
      stakeholders {
        id
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
    }
  }
`);
export type StakeholderFacts = ResultOf<typeof StakeholdersQuery>['partnership']['stakeholders'][number];
