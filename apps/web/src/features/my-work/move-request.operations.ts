import { graphql } from '../../graphql/graphql.js';

export const OwedMoveRequestFields = graphql(`
  fragment OwedMoveRequestFields on MoveRequest {
    __typename
    id
    code
    version
    status
    reason
    requester {
      id
      shortName
    }
    organisation {
      id
    }
    action {
      id
      code
      title
    }
    moves {
      action {
        id
        code
        title
      }
      fromStart
      fromEnd
      toStart
      toEnd
      days
    }
  }
`);

export const OweAcceptMoveMutation = graphql(
  `
    mutation OweAcceptMove($input: AcceptMoveInput!) {
      acceptMove(input: $input) {
        id
        ...OwedMoveRequestFields
      }
    }
  `,
  [OwedMoveRequestFields],
);

export const OweRefuseMoveMutation = graphql(
  `
    mutation OweRefuseMove($input: RefuseMoveInput!) {
      refuseMove(input: $input) {
        id
        ...OwedMoveRequestFields
      }
    }
  `,
  [OwedMoveRequestFields],
);
