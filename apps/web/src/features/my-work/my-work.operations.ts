import { graphql, type ResultOf } from '../../graphql/graphql.js';
import { OwedMoveRequestFields } from './move-request.operations.js';

export const OwedActionFields = graphql(`
  fragment OwedActionFields on Action {
    __typename
    id
    code
    version
    title
    status
    progress
    declaredHealth
    plannedStart
    plannedEnd
    baselineEnd
    lead {
      id
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
    progressReports(limit: 1) {
      at
      summary
      nextSteps
    }
  }
`);

export const OwedMilestoneFields = graphql(`
  fragment OwedMilestoneFields on Milestone {
    __typename
    id
    code
    version
    title
    status
    dueDate
    baselineDate
    missed
    verification
    action {
      id
      status
    }
  }
`);

export const OwedDeliverableFields = graphql(`
  fragment OwedDeliverableFields on Deliverable {
    __typename
    id
    code
    version
    title
    status
    dueDate
    baselineDate
    overdue
    action {
      id
      status
    }
    transitions {
      name
      allowed
      requires
    }
    versions {
      number
      url
      fileId
      at
      note
      draft
    }
    reviews {
      at
      outcome
      comment
    }
  }
`);

export const OwedFollowUpFields = graphql(`
  fragment OwedFollowUpFields on FollowUp {
    __typename
    id
    text
    dueDate
    doneOn
    overdue
    owner {
      id
    }
    decision {
      id
      number
    }
    session {
      id
      number
    }
  }
`);

export const OwedNoticeFields = graphql(`
  fragment OwedNoticeFields on Notice {
    __typename
    id
    status
    sentAt
    organisation {
      id
    }
    deliverable {
      id
      code
      title
      publicSummary
    }
    transitions {
      name
      allowed
    }
  }
`);

export const OwedDisseminationFields = graphql(`
  fragment OwedDisseminationFields on DisseminationSession {
    __typename
    id
    title
    date
    status
    overdue
    organisation {
      id
    }
  }
`);

export const OwedSessionFields = graphql(`
  fragment OwedSessionFields on CommitteeSession {
    __typename
    id
    number
    title
    date
    kind
    status
    minutesAdoptedTacitlyOn
    minutesCirculatedAt
    agenda {
      position
      title
      kind
      subjects
    }
    ballots {
      position
      organisation {
        id
      }
      vote
      comment
    }
    objections {
      at
      organisation {
        id
      }
    }
    decisions {
      id
      kind
      subjects
    }
  }
`);

export const AheadFields = graphql(`
  fragment AheadFields on ToolboxItem {
    __typename
    id
    name
    kind
    start
    end
    actions {
      id
      code
      lead {
        id
      }
      contributors {
        organisation {
          id
        }
        responsibility
      }
    }
    calls {
      id
      name
      opens
      deadline
    }
  }
`);

/** Everything that an organisation may owe, as little of it as the list and its forms take. */
export const MyWorkQuery = graphql(
  `
    query MyWork($code: String!, $asOf: DateTime, $mine: String!) {
      partnership(code: $code, asOf: $asOf) {
        id
        asOf
        timeZone
        actions(filter: { lead: $mine, status: [PLANNED, IN_PROGRESS] }, limit: 200) {
          totalCount
          items {
            id
            ...OwedActionFields
          }
        }
        milestones(filter: { lead: $mine, status: [PLANNED] }, limit: 200) {
          totalCount
          items {
            id
            ...OwedMilestoneFields
          }
        }
        deliverables(filter: { lead: $mine, status: [PLANNED, DRAFT, REVISION_REQUESTED] }, limit: 200) {
          totalCount
          items {
            id
            ...OwedDeliverableFields
          }
        }
        followUps(open: true) {
          id
          ...OwedFollowUpFields
        }
        reportingPeriods {
          id
          number
          title
          start
          end
          dueDate
          status
          partnerReports {
            organisation {
              id
            }
            status
            late
            comment
            missing {
              code
            }
          }
        }
        moveRequests(status: REQUESTED) {
          id
          ...OwedMoveRequestFields
        }
        notices {
          id
          ...OwedNoticeFields
        }
        disseminations {
          id
          ...OwedDisseminationFields
        }
        sessions {
          id
          ...OwedSessionFields
        }
        toolbox {
          id
          ...AheadFields
        }
      }
    }
  `,
  [
    OwedActionFields,
    OwedMilestoneFields,
    OwedDeliverableFields,
    OwedFollowUpFields,
    OwedMoveRequestFields,
    OwedNoticeFields,
    OwedDisseminationFields,
    OwedSessionFields,
    AheadFields,
  ],
);

/** What the query brings, which the list of duties is made of. */
export type Work = ResultOf<typeof MyWorkQuery>['partnership'];
