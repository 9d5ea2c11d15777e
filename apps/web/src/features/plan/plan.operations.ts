import { graphql, type ResultOf } from '../../graphql/graphql.js';

/** What a row of the table and a card of the board show: as little as that takes, because thousands are read. */
export const PlanRowFields = graphql(`
  fragment PlanRowFields on Action {
    __typename
    id
    code
    version
    updatedAt
    title
    activity {
      __typename
      id
      code
    }
    lead {
      __typename
      id
      shortName
    }
    contributors {
      __typename
      responsibility
      organisation {
        __typename
        id
        shortName
      }
    }
    priority
    phase
    finalPhase
    status
    progress
    computedHealth
    declaredHealth
    overdue
    plannedStart
    plannedEnd
    baselineEnd
  }
`);

/** An action as the table and the board know it. */
export type PlanAction = ResultOf<typeof PlanRowFields>;

/** What rows only name: activities, and organisations with their regions. */
export const PlanFrameQuery = graphql(`
  query PlanFrame($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
      activities {
        id
        code
        title
      }
      organisations {
        id
        shortName
        name
        region {
          id
          name
        }
      }
    }
  }
`);

export type PlanFrame = ResultOf<typeof PlanFrameQuery>['partnership'];

export const PlanRowsQuery = graphql(
  `
    query PlanRows($code: String!, $asOf: DateTime, $limit: Int!, $offset: Int!) {
      partnership(code: $code, asOf: $asOf) {
        id
        actions(limit: $limit, offset: $offset) {
          totalCount
          items {
            ...PlanRowFields
          }
        }
      }
    }
  `,
  [PlanRowFields],
);

/** What changed last, so that a change shows before thousands of rows are read again. */
export const PlanRecentQuery = graphql(
  `
    query PlanRecent($code: String!, $asOf: DateTime) {
      partnership(code: $code, asOf: $asOf) {
        id
        actions(limit: 50, orderBy: UPDATED) {
          totalCount
          items {
            ...PlanRowFields
          }
        }
      }
    }
  `,
  [PlanRowFields],
);

/** One action as it stands now. */
export const PlanActionQuery = graphql(
  `
    query PlanAction($code: String!, $asOf: DateTime, $action: String!) {
      partnership(code: $code, asOf: $asOf) {
        id
        action(code: $action) {
          ...PlanRowFields
        }
      }
    }
  `,
  [PlanRowFields],
);

/** Where an action can go from here, and why not elsewhere. */
export const PlanTransitionsQuery = graphql(`
  query PlanTransitions($code: String!, $asOf: DateTime, $action: String!) {
    partnership(code: $code, asOf: $asOf) {
      id
      action(code: $action) {
        id
        transitions {
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
      }
    }
  }
`);

type TransitionsOf = NonNullable<ResultOf<typeof PlanTransitionsQuery>['partnership']['action']>;
export type PlanTransition = TransitionsOf['transitions'][number];

export const PlanUpdateActionMutation = graphql(
  `
    mutation PlanUpdateAction($input: UpdateActionInput!) {
      updateAction(input: $input) {
        ...PlanRowFields
      }
    }
  `,
  [PlanRowFields],
);

export const PlanReportProgressMutation = graphql(
  `
    mutation PlanReportProgress($input: ReportProgressInput!) {
      reportProgress(input: $input) {
        ...PlanRowFields
      }
    }
  `,
  [PlanRowFields],
);

export const PlanStartActionMutation = graphql(
  `
    mutation PlanStartAction($input: ActionTransitionInput!) {
      startAction(input: $input) {
        ...PlanRowFields
      }
    }
  `,
  [PlanRowFields],
);

export const PlanHoldActionMutation = graphql(
  `
    mutation PlanHoldAction($input: ActionTransitionInput!) {
      holdAction(input: $input) {
        ...PlanRowFields
      }
    }
  `,
  [PlanRowFields],
);

export const PlanResumeActionMutation = graphql(
  `
    mutation PlanResumeAction($input: ActionTransitionInput!) {
      resumeAction(input: $input) {
        ...PlanRowFields
      }
    }
  `,
  [PlanRowFields],
);

export const PlanCompleteActionMutation = graphql(
  `
    mutation PlanCompleteAction($input: ActionTransitionInput!) {
      completeAction(input: $input) {
        ...PlanRowFields
      }
    }
  `,
  [PlanRowFields],
);

export const PlanCancelActionMutation = graphql(
  `
    mutation PlanCancelAction($input: ActionTransitionInput!) {
      cancelAction(input: $input) {
        ...PlanRowFields
      }
    }
  `,
  [PlanRowFields],
);

export const PlanRequestGateMutation = graphql(`
  mutation PlanRequestGate($input: RequestGateInput!) {
    requestGate(input: $input) {
      id
      status
    }
  }
`);

export const SavedViewsQuery = graphql(`
  query SavedViews($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
      savedViews {
        id
        page
        name
        query
        shared
        own
      }
    }
  }
`);

export type SavedView = ResultOf<typeof SavedViewsQuery>['partnership']['savedViews'][number];

export const SaveViewMutation = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      id
      page
      name
      query
      shared
      own
    }
  }
`);

export const RemoveViewMutation = graphql(`
  mutation RemoveView($partnership: String!, $id: ID!) {
    removeView(partnership: $partnership, id: $id)
  }
`);
