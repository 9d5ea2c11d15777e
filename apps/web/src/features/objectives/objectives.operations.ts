import { graphql, type ResultOf } from '../../graphql/graphql.js';

/** What shows how far an objective is reached. */
export const IndicatorFields = graphql(`
  fragment IndicatorFields on ObjectiveIndicator {
    __typename
    id
    version
    code
    title
    unit
    baseline
    target
    targetDate
    reported
    addsUp
    basis
    value
    progress
    reached
    missed
    values {
      period
      title
      end
      value
      standing
      note
    }
  }
`);
export type IndicatorFacts = ResultOf<typeof IndicatorFields>;

/** What the partnership wants to reach, how far it is, and how the plan serves it. */
export const ObjectivesQuery = graphql(
  `
    query Objectives($code: String!, $asOf: DateTime) {
      partnership(code: $code, asOf: $asOf) {
        id
        ambition
        objectives {
          id
          code
          kind
          text
          indicators {
            id
            ...IndicatorFields
          }
          coverage {
            phase
            now
            later
          }
        }
      }
    }
  `,
  [IndicatorFields],
);
export type ObjectiveFacts = ResultOf<typeof ObjectivesQuery>['partnership']['objectives'][number];

/** One objective is picked from all of them: a partnership has a dozen or two. */
export const ObjectiveQuery = graphql(
  `
    query Objective($code: String!, $asOf: DateTime) {
      partnership(code: $code, asOf: $asOf) {
        id
        asOf
        timeZone
        reportingPeriods {
          id
          number
          title
          start
        }
        objectives {
          id
          code
          kind
          text
          indicators {
            id
            ...IndicatorFields
          }
          coverage {
            phase
            now
            later
            byStatus {
              status
              count
            }
          }
          actions {
            id
            code
            title
            phase
            status
            progress
            lead {
              id
              shortName
              name
            }
          }
        }
      }
    }
  `,
  [IndicatorFields],
);
export type ObjectivePlan = ResultOf<typeof ObjectiveQuery>['partnership'];
export type ObjectivePageFacts = ObjectivePlan['objectives'][number];
