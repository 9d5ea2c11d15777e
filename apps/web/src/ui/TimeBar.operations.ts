import { graphql, type ResultOf } from '../graphql/graphql.js';

/** What happened when, for the marks of the time bar: always read as of now. */
export const TimeBarQuery = graphql(`
  query TimeBar($code: String!) {
    partnership(code: $code) {
      id
      timeZone
      startDate
      sessions {
        id
        number
        date
        status
      }
      gates {
        id
        subject
        to
        status
        decision {
          id
          session {
            id
            date
          }
        }
      }
      revisions(limit: 1, before: 2) {
        number
        at
      }
    }
  }
`);

export type TimeBarPlan = ResultOf<typeof TimeBarQuery>['partnership'];
