import { graphql, type ResultOf } from '../../graphql/graphql.js';

export const StandingsQuery = graphql(`
  query Standings {
    viewer {
      id
      memberships {
        partnershipCode
        organisation {
          id
          shortName
          name
        }
        standing {
          name
          phase
          closedOn
          owed
          overdue
          unseen
          seenAt
          nextSession {
            id
            number
            title
            date
          }
        }
      }
    }
  }
`);

export type Membership = NonNullable<ResultOf<typeof StandingsQuery>['viewer']>['memberships'][number];
