import { graphql, type ResultOf } from '../../graphql/graphql.js';

/** The numbered baselines, each with the decision that made it. */
export const BaselinesQuery = graphql(`
  query Baselines($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
      baselines {
        number
        date
        decision {
          id
          number
          kind
        }
      }
    }
  }
`);
export type BaselineFacts = ResultOf<typeof BaselinesQuery>['partnership']['baselines'][number];

/** How actions lie in one baseline and in another, or in the plan. */
export const BaselineComparisonQuery = graphql(`
  query BaselineComparison($code: String!, $asOf: DateTime, $from: Int!, $to: Int) {
    partnership(code: $code, asOf: $asOf) {
      id
      baselineComparison(from: $from, to: $to) {
        action {
          id
          code
          title
          lead {
            id
            shortName
            name
          }
        }
        fromStart
        fromEnd
        toStart
        toEnd
        startShift
        endShift
      }
    }
  }
`);
export type ShiftFacts = ResultOf<typeof BaselineComparisonQuery>['partnership']['baselineComparison'][number];
