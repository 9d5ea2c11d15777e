import { graphql, type ResultOf } from '../../graphql/graphql.js';

/** Where the plan stands, and what the committee has before it. The changes are those since the end of its last session. */
export const OverviewQuery = graphql(`
  query Overview($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
      code
      name
      asOf
      revision
      timeZone
      startDate
      endDate
      phase
      coordinator {
        id
        shortName
      }
      activities {
        id
        code
        title
      }
      findings {
        rule
        severity
        subjects
        message
        repair
      }
      gates {
        id
        subject
        to
        status
        action {
          id
          code
          title
        }
        criteria {
          code
          met
        }
        decision {
          id
          number
          session {
            id
            date
          }
        }
      }
      sessions {
        id
        number
        title
        date
        kind
        status
        agenda {
          position
          title
          kind
          subjects
        }
      }
      followUps(open: true) {
        id
        text
        dueDate
        overdue
        owner {
          id
          shortName
        }
      }
      missed: milestones(filter: { missed: true }, limit: 200) {
        totalCount
        items {
          id
          code
          title
          dueDate
          baselineDate
        }
      }
      late: deliverables(filter: { overdue: true }, limit: 200) {
        totalCount
        items {
          id
          code
          title
          dueDate
          baselineDate
        }
      }
      handedIn: deliverables(filter: { status: [SUBMITTED] }, limit: 200) {
        totalCount
        items {
          id
          code
          title
          main
          lead {
            id
          }
        }
      }
    }
  }
`);
export type OverviewPlan = ResultOf<typeof OverviewQuery>['partnership'];

/** A page of the changes since the end of the last session that was held. */
export const OverviewChangesQuery = graphql(`
  query OverviewChanges($code: String!, $asOf: DateTime, $offset: Int!) {
    partnership(code: $code, asOf: $asOf) {
      id
      revision
      changes: changesSinceSession(limit: 200, offset: $offset) {
        since
        totalCount
        changes {
          kind
          entity
          subject
          summary
          fields {
            field
            before
            after
          }
        }
      }
    }
  }
`);
export type ChangeFacts = ResultOf<typeof OverviewChangesQuery>['partnership']['changes']['changes'][number];

/** A page of the actions, as far as the overview counts and draws them. */
export const OverviewActionsQuery = graphql(`
  query OverviewActions($code: String!, $asOf: DateTime, $offset: Int!) {
    partnership(code: $code, asOf: $asOf) {
      id
      revision
      actions(limit: 200, offset: $offset, orderBy: CODE) {
        totalCount
        items {
          id
          code
          title
          phase
          status
          progress
          computedHealth
          plannedStart
          plannedEnd
          activity {
            id
            code
          }
          milestones {
            id
            code
            dueDate
            reachedOn
            status
            missed
          }
        }
      }
    }
  }
`);
export type ActionFacts = ResultOf<typeof OverviewActionsQuery>['partnership']['actions']['items'][number];
