import { graphql, type ResultOf } from '../../graphql/graphql.js';

/** What the compliance check finds, and the names that tell what its subjects are. */
export const ComplianceQuery = graphql(`
  query Compliance($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
      code
      findings {
        rule
        severity
        subjects
        message
        repair
      }
      organisations {
        id
        shortName
      }
      regions {
        id
        name
      }
      objectives {
        id
        code
      }
    }
  }
`);
export type CompliancePlan = ResultOf<typeof ComplianceQuery>['partnership'];
export type FindingFacts = CompliancePlan['findings'][number];
