import { graphql, type ResultOf } from '../../graphql/graphql.js';

/** The pipeline, and its figures. */
export const InvestmentsQuery = graphql(`
  query Investments($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
      organisations {
        id
        shortName
        membership
      }
      investments {
        id
        code
        title
        stage
        trl
        endorsed
        owner {
          id
          shortName
          name
          region {
            id
            name
          }
        }
        action {
          id
          code
          title
        }
        budget {
          amount
          currency
        }
        fundingSum
        fundingGap
        fundingMix {
          source
          status
          amount
        }
      }
    }
  }
`);
export type PipelinePlan = ResultOf<typeof InvestmentsQuery>['partnership'];
export type PipelineProposal = PipelinePlan['investments'][number];

/** The sums of the pipeline, by what one may ask for. */
export const InvestmentTotalsQuery = graphql(`
  query InvestmentTotals($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
      investmentTotals {
        overall {
          currency
          proposals
          budget
          planned
          requested
          secured
          funding
        }
        byStage {
          stage
          currency
          proposals
          budget
        }
        byPhase {
          phase
          currency
          proposals
          budget
          planned
          requested
          secured
        }
        bySource {
          source
          currency
          proposals
          planned
          requested
          secured
        }
        byRegion {
          region {
            id
            name
            cohesionCategory
          }
          currency
          proposals
          budget
          planned
          requested
          secured
          share
        }
        byYear {
          year
          currency
          proposals
          budget
          planned
          requested
          secured
        }
        byCohesion {
          category
          currency
          budget
          share
        }
      }
    }
  }
`);
export type TotalsFacts = ResultOf<typeof InvestmentTotalsQuery>['partnership']['investmentTotals'];

/** What a page about one proposal, and an edit of it, need. */
export const ProposalFields = graphql(`
  fragment ProposalFields on InvestmentProposal {
    __typename
    id
    version
    code
    title
    stage
    stageReason
    trl
    endorsed
    owner {
      id
      shortName
      name
      region {
        id
        name
        cohesionCategory
      }
    }
    action {
      id
      code
      title
    }
    businessPlan {
      id
      code
      title
      status
    }
    budget {
      amount
      currency
    }
    budgetLines {
      organisation {
        id
        shortName
      }
      region {
        id
        name
        cohesionCategory
      }
      category
      year
      amount
    }
    fundingMix {
      source
      scheme
      status
      amount
      organisation {
        id
        shortName
      }
      investor
      cost
      year
    }
    fundingSum
    fundingGap
    fundingBlockers {
      code
      message
    }
    investors {
      name
      coInvestor
      amount
      secured
      organisation {
        id
        shortName
      }
    }
    endorsementBlockers {
      code
      message
    }
    decisions {
      id
      number
      kind
      outcome
      session {
        id
        date
      }
    }
    transitions {
      name
      allowed
      requires
      blockers {
        code
        message
        mendedBy
      }
    }
  }
`);
export type ProposalFacts = ResultOf<typeof ProposalFields>;

/** One proposal, and the names that its fields may hold. */
export const ProposalQuery = graphql(
  `
    query Proposal($code: String!, $asOf: DateTime, $proposal: String!) {
      partnership(code: $code, asOf: $asOf) {
        id
        organisations {
          id
          shortName
          membership
          region {
            id
            name
          }
        }
        regions {
          id
          name
        }
        toolbox {
          id
          kind
          name
        }
        investment(code: $proposal) {
          id
          ...ProposalFields
        }
      }
    }
  `,
  [ProposalFields],
);
export type ProposalPlan = ResultOf<typeof ProposalQuery>['partnership'];

/** The deliverables among which a business plan is chosen. */
export const BusinessPlansQuery = graphql(`
  query BusinessPlans($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
      deliverables(limit: 200) {
        items {
          id
          code
          title
          businessPlan
        }
      }
    }
  }
`);
