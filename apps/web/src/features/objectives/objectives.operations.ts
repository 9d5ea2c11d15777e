import { graphql, type ResultOf } from '../../graphql/graphql.js';

/** What the partnership wants to reach, and the actions that serve it. */
export const ObjectivesQuery = graphql(`
  query Objectives($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
      ambition
      phase
      objectives {
        id
        code
        kind
        text
        actions {
          id
          code
          title
          phase
          finalPhase
          status
        }
      }
    }
  }
`);
export type ObjectiveFacts = ResultOf<typeof ObjectivesQuery>['partnership']['objectives'][number];
