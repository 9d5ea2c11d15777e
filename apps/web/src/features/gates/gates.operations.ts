import { graphql, type ResultOf } from '../../graphql/graphql.js';

const GateVerbFields = graphql(`
  fragment GateVerbFields on Transition {
    name
    to
    allowed
    requires
    blockers {
      code
      message
      mendedBy
    }
  }
`);

const GateCriterionFields = graphql(`
  fragment GateCriterionFields on GateCriterion {
    code
    met
    message
    evidence
    mendedBy
  }
`);

export const GateFields = graphql(
  `
    fragment GateFields on Gate {
      __typename
      id
      subject
      from
      to
      status
      requestedAt
      requestedBy
      overrideReason
      action {
        id
        code
        title
      }
      criteria {
        ...GateCriterionFields
      }
      decision {
        id
        number
        text
        outcome
        followUps {
          id
          text
          dueDate
          doneOn
          overdue
          owner {
            id
            shortName
          }
        }
      }
      transitions {
        ...GateVerbFields
      }
    }
  `,
  [GateCriterionFields, GateVerbFields],
);
export type GateFacts = ResultOf<typeof GateFields>;

const GateCheckFields = graphql(
  `
    fragment GateCheckFields on GateCheck {
      to
      criteria {
        ...GateCriterionFields
      }
      gate {
        id
      }
      transitions {
        ...GateVerbFields
      }
    }
  `,
  [GateCriterionFields, GateVerbFields],
);
export type GateCheckFacts = ResultOf<typeof GateCheckFields>;

export const GatesQuery = graphql(
  `
    query Gates($code: String!, $asOf: DateTime) {
      partnership(code: $code, asOf: $asOf) {
        id
        code
        name
        phase
        nextGate {
          ...GateCheckFields
        }
        gates {
          ...GateFields
        }
        sessions {
          id
          number
          title
          date
          status
        }
        actions(filter: { status: [PLANNED, IN_PROGRESS] }, limit: 200) {
          items {
            id
            code
            title
            phase
            finalPhase
          }
        }
      }
    }
  `,
  [GateCheckFields, GateFields],
);
export type GatesPlan = ResultOf<typeof GatesQuery>['partnership'];

export const GateSubjectQuery = graphql(
  `
    query GateSubject($code: String!, $asOf: DateTime, $action: String!) {
      partnership(code: $code, asOf: $asOf) {
        id
        action(code: $action) {
          id
          code
          title
          phase
          lead {
            id
            shortName
            name
          }
          nextGate {
            ...GateCheckFields
          }
        }
      }
    }
  `,
  [GateCheckFields],
);

export const GateRequestMutation = graphql(
  `
    mutation GateRequest($input: RequestGateInput!) {
      requestGate(input: $input) {
        ...GateFields
        action {
          nextGate {
            ...GateCheckFields
          }
        }
      }
    }
  `,
  [GateFields, GateCheckFields],
);

export const GateWithdrawMutation = graphql(
  `
    mutation GateWithdraw($input: RequestGateInput!) {
      withdrawGate(input: $input) {
        ...GateFields
        action {
          nextGate {
            ...GateCheckFields
          }
        }
      }
    }
  `,
  [GateFields, GateCheckFields],
);
