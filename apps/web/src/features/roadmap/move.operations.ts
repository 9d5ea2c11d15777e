import { graphql, type ResultOf } from '../../graphql/graphql.js';

/** What a move of one action would bring along: the first two hundred of each kind. */
export const MovePreviewQuery = graphql(`
  query MovePreview($code: String!, $action: String!, $plannedStart: Date!, $plannedEnd: Date!) {
    partnership(code: $code) {
      id
      movePreview(action: $action, plannedStart: $plannedStart, plannedEnd: $plannedEnd) {
        moveCount
        endBefore
        endAfter
        blockers {
          code
          message
        }
        moves(limit: 200) {
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
          toStart
          toEnd
          days
          consent
        }
        lateMilestones(limit: 200) {
          id
          code
          title
          dueDate
        }
        lateDeliverables(limit: 200) {
          id
          code
          title
          dueDate
        }
        becomesCritical(limit: 200) {
          id
          code
          title
        }
        noLongerCritical(limit: 200) {
          id
          code
          title
        }
      }
    }
  }
`);
export type Preview = NonNullable<ResultOf<typeof MovePreviewQuery>['partnership']['movePreview']>;

export const MoveActionMutation = graphql(`
  mutation MoveAction($input: MoveActionInput!) {
    moveAction(input: $input) {
      id
      version
      plannedStart
      plannedEnd
      moveRequests {
        id
        status
        organisation {
          id
          shortName
        }
      }
    }
  }
`);

/** What partners ask each other to move. */
export const MoveRequestsQuery = graphql(`
  query MoveRequests($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
      moveRequests {
        id
        code
        version
        status
        reason
        answer
        requester {
          id
          shortName
        }
        organisation {
          id
          shortName
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
          toStart
          toEnd
          days
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
    }
  }
`);
export type MoveRequest = ResultOf<typeof MoveRequestsQuery>['partnership']['moveRequests'][number];

export const AcceptMoveMutation = graphql(`
  mutation AcceptMove($input: AcceptMoveInput!) {
    acceptMove(input: $input) {
      id
      version
      status
    }
  }
`);

export const RefuseMoveMutation = graphql(`
  mutation RefuseMove($input: RefuseMoveInput!) {
    refuseMove(input: $input) {
      id
      version
      status
      answer
    }
  }
`);

export const WithdrawMoveMutation = graphql(`
  mutation WithdrawMove($input: WithdrawMoveInput!) {
    withdrawMove(input: $input) {
      id
      version
      status
    }
  }
`);
