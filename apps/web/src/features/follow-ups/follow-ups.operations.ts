import { graphql, type ResultOf } from '../../graphql/graphql.js';

const FollowUpFields = graphql(`
  fragment FollowUpFields on FollowUp {
    __typename
    id
    text
    dueDate
    doneOn
    evidence
    overdue
    owner {
      id
      shortName
      name
    }
    decision {
      id
      number
    }
    session {
      id
      number
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

export type FollowUp = ResultOf<typeof FollowUpFields>;

export const FollowUpsQuery = graphql(
  `
    query FollowUps($code: String!, $asOf: DateTime) {
      partnership(code: $code, asOf: $asOf) {
        id
        asOf
        timeZone
        followUps {
          id
          ...FollowUpFields
        }
        organisations {
          id
          shortName
        }
        sessions {
          id
          number
          title
        }
      }
    }
  `,
  [FollowUpFields],
);

export const AddFollowUpMutation = graphql(
  `
    mutation AddFollowUp($input: AddFollowUpInput!) {
      addFollowUp(input: $input) {
        id
        ...FollowUpFields
      }
    }
  `,
  [FollowUpFields],
);

export const CompleteFollowUpMutation = graphql(
  `
    mutation CompleteFollowUp($input: CompleteFollowUpInput!) {
      completeFollowUp(input: $input) {
        id
        ...FollowUpFields
      }
    }
  `,
  [FollowUpFields],
);

export const ReopenFollowUpMutation = graphql(
  `
    mutation ReopenFollowUp($input: ReopenFollowUpInput!) {
      reopenFollowUp(input: $input) {
        id
        ...FollowUpFields
      }
    }
  `,
  [FollowUpFields],
);
