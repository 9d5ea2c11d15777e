import { graphql, type ResultOf } from '../../graphql/graphql.js';

/** What may go wrong, who watches it, and what is done about it. */
export const RisksQuery = graphql(`
  query Risks($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
      code
      risks {
        id
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
      }
    }
  }
`);
export type RisksPlan = ResultOf<typeof RisksQuery>['partnership'];
export type RiskFacts = RisksPlan['risks'][number];
