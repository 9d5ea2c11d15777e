import { graphql } from '../../graphql/graphql.js';

/** The newest revisions that touch a thing; each holds all that it changed. */
export const ActionHistoryQuery = graphql(`
  query ActionHistory($code: String!, $asOf: DateTime, $subject: String!) {
    partnership(code: $code, asOf: $asOf) {
      id
      revisions(filter: { subject: $subject }, limit: 100) {
        number
        at
        by
        reason
        changes {
          kind
          entity
          subject
          summary
        }
      }
    }
  }
`);
