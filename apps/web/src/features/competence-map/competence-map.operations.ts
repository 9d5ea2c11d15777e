import { graphql, type ResultOf } from '../../graphql/graphql.js';

/** What the partners cover and where nobody does, by one dimension. */
export const CoverageQuery = graphql(`
  query MapCoverage($code: String!, $asOf: DateTime, $by: CoverageDimension!) {
    partnership(code: $code, asOf: $asOf) {
      id
      coverage(by: $by) {
        key
        title
        thinnest
        actionCount
        gaps
        organisations {
          id
          shortName
        }
        regions {
          id
          name
        }
        cells {
          key
          title
          organisations {
            id
            shortName
          }
        }
      }
    }
  }
`);

export type CoverageRow = ResultOf<typeof CoverageQuery>['partnership']['coverage'][number];

/** Who already works with whom. */
export const NetworkQuery = graphql(`
  query MapNetwork($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
      network {
        members {
          partnerCount
          acrossRegions
          organisation {
            id
            shortName
            name
            region {
              id
              name
            }
          }
        }
        ties {
          actionCount
          acrossRegions
          organisations {
            id
            shortName
          }
          pastProjects {
            acronym
          }
          reasons {
            code
            message
          }
        }
      }
    }
  }
`);

export type NetworkFacts = ResultOf<typeof NetworkQuery>['partnership']['network'];
export type Member = NetworkFacts['members'][number];
export type Tie = NetworkFacts['ties'][number];

/** What partners may be looked for, and whom matches may be made of. */
export const ChoicesQuery = graphql(`
  query MapChoices($code: String!, $asOf: DateTime, $search: String!) {
    partnership(code: $code, asOf: $asOf) {
      id
      actions(filter: { search: $search }, limit: 50) {
        items {
          id
          code
          title
        }
      }
      thematicAreas {
        id
        code
        title
      }
      domains: coverage(by: DOMAIN) {
        key
        title
      }
      toolbox {
        id
        name
        kind
      }
      calls {
        id
        name
        scheme {
          id
        }
      }
      organisations {
        id
        shortName
        membership
      }
    }
  }
`);

export type Choices = ResultOf<typeof ChoicesQuery>['partnership'];

/** Whom to bring together for an action, an area, a domain, a tool, or one partner. */
export const SuggestionsQuery = graphql(`
  query MapSuggestions(
    $code: String!
    $asOf: DateTime
    $action: String
    $area: String
    $domain: String
    $toolboxItem: String
    $call: String
    $organisation: String
  ) {
    partnership(code: $code, asOf: $asOf) {
      id
      suggestions(
        action: $action
        area: $area
        domain: $domain
        toolboxItem: $toolboxItem
        call: $call
        organisation: $organisation
      ) {
        organisation {
          id
          shortName
          name
          region {
            id
            name
          }
        }
        reasons {
          code
          message
        }
        complements {
          id
          shortName
          region {
            id
            name
          }
        }
        matches {
          id
          status
          organisations {
            id
            shortName
          }
        }
      }
    }
  }
`);

export type Suggestion = ResultOf<typeof SuggestionsQuery>['partnership']['suggestions'][number];

/** A match with what may be done about it. */
export const MatchFields = graphql(`
  fragment MatchFields on Match {
    __typename
    id
    status
    step
    dropReason
    organisations {
      id
      shortName
      name
    }
    action {
      id
      code
      title
    }
    area {
      id
      code
      title
    }
    toolboxItem {
      id
      name
    }
    event {
      id
      name
    }
    steps {
      step
      date
      note
    }
    transitions {
      name
      allowed
      requires
      blockers {
        code
        message
      }
    }
  }
`);

export type Match = ResultOf<typeof MatchFields>;

const StepFields = graphql(`
  fragment StepFields on StepCount {
    step
    reached
    standing
    dropped
    conversion
  }
`);

export type StepCount = ResultOf<typeof StepFields>;

/** What became of suggestions. */
export const MatchesQuery = graphql(
  `
    query MapMatches($code: String!, $asOf: DateTime) {
      partnership(code: $code, asOf: $asOf) {
        id
        asOf
        timeZone
        matches {
          id
          ...MatchFields
        }
        funnel {
          steps {
            ...StepFields
          }
          events {
            event {
              id
              name
            }
            steps {
              ...StepFields
            }
          }
        }
        toolbox {
          id
          name
          kind
        }
      }
    }
  `,
  [MatchFields, StepFields],
);

export type MatchesPlan = ResultOf<typeof MatchesQuery>['partnership'];
