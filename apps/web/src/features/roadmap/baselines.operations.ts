import { graphql, type ResultOf } from '../../graphql/graphql.js';

/** The numbered baselines to choose from. */
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
        }
      }
    }
  }
`);
export type BaselineFacts = ResultOf<typeof BaselinesQuery>['partnership']['baselines'][number];

/** How every action lies in the one and in the other; without `to` as it is planned. */
export const BaselineComparisonQuery = graphql(`
  query BaselineComparison($code: String!, $asOf: DateTime, $from: Int!, $to: Int) {
    partnership(code: $code, asOf: $asOf) {
      id
      baselineComparison(from: $from, to: $to) {
        action {
          id
          code
          title
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
