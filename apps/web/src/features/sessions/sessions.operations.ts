import { graphql, type ResultOf } from '../../graphql/graphql.js';

export const SessionsQuery = graphql(`
  query Sessions($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
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
        }
        decisions {
          id
          number
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

export type SessionRow = ResultOf<typeof SessionsQuery>['partnership']['sessions'][number];

const SessionFields = graphql(`
  fragment SessionFields on CommitteeSession {
    id
    version
    number
    title
    date
    kind
    status
    cancelReason
    convenedAt
    noticeDays
    shortNotice
    minutes
    minutesCirculatedAt
    minutesAdoptedOn
    minutesAdoptedTacitlyOn
    chair {
      id
      shortName
      name
    }
    agenda {
      position
      title
      kind
      subjects
      minutes
      late
    }
    attendance {
      organisation {
        id
        shortName
        name
      }
      present
      heldBy {
        id
        shortName
      }
    }
    quorum {
      required
      present
      met
    }
    ballots {
      position
      vote
      comment
      organisation {
        id
        shortName
      }
    }
    decisions {
      id
      number
      kind
      subjects
      outcome
      effect
      text
      method
      votes {
        for
        against
        abstain
      }
    }
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
    objections {
      organisation {
        id
        shortName
      }
      reason
      at
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

export const SessionQuery = graphql(
  `
    query Session($code: String!, $asOf: DateTime, $number: Int!) {
      partnership(code: $code, asOf: $asOf) {
        id
        session(number: $number) {
          ...SessionFields
          proposedAgenda {
            position
            title
            kind
            subjects
            minutes
          }
        }
        sessions {
          id
          number
          date
          status
          title
        }
        organisations {
          id
          shortName
          membership
        }
      }
    }
  `,
  [SessionFields],
);

export type SessionPlan = ResultOf<typeof SessionQuery>['partnership'];
export type SessionFacts = NonNullable<SessionPlan['session']>;
export type AgendaItemFacts = SessionFacts['agenda'][number];

/** What has changed since the session before. */
export const ChangesSinceQuery = graphql(`
  query SessionChanges($code: String!, $asOf: DateTime, $since: DateTime!) {
    partnership(code: $code, asOf: $asOf) {
      id
      changes(since: $since, limit: 100) {
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

export const PlanSessionMutation = graphql(`
  mutation PlanSession($input: PlanSessionInput!) {
    planSession(input: $input) {
      id
      number
    }
  }
`);

export const UpdateAgendaMutation = graphql(
  `
    mutation UpdateAgenda($input: UpdateAgendaInput!) {
      updateAgenda(input: $input) {
        ...SessionFields
      }
    }
  `,
  [SessionFields],
);

export const ConveneMutation = graphql(
  `
    mutation ConveneSession($partnership: String!, $number: Int!) {
      conveneSession(partnership: $partnership, number: $number) {
        ...SessionFields
      }
    }
  `,
  [SessionFields],
);

export const OpenMutation = graphql(
  `
    mutation OpenSession($partnership: String!, $number: Int!) {
      openSession(partnership: $partnership, number: $number) {
        ...SessionFields
      }
    }
  `,
  [SessionFields],
);

export const CloseMutation = graphql(
  `
    mutation CloseSession($partnership: String!, $number: Int!) {
      closeSession(partnership: $partnership, number: $number) {
        ...SessionFields
      }
    }
  `,
  [SessionFields],
);

export const CancelMutation = graphql(
  `
    mutation CancelSession($partnership: String!, $number: Int!, $reason: String!) {
      cancelSession(partnership: $partnership, number: $number, reason: $reason) {
        ...SessionFields
      }
    }
  `,
  [SessionFields],
);

export const AttendanceMutation = graphql(
  `
    mutation RecordAttendance($input: AttendanceInput!) {
      recordAttendance(input: $input) {
        ...SessionFields
      }
    }
  `,
  [SessionFields],
);

export const CastVoteMutation = graphql(
  `
    mutation CastVote($input: CastVoteInput!) {
      castVote(input: $input) {
        ...SessionFields
      }
    }
  `,
  [SessionFields],
);

export const DecisionPreviewQuery = graphql(`
  query DecisionPreview($input: RecordDecisionInput!) {
    decisionPreview(input: $input) {
      blockers {
        code
        message
        mendedBy
      }
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
`);

export const RecordDecisionMutation = graphql(
  `
    mutation RecordDecision($input: RecordDecisionInput!) {
      recordDecision(input: $input) {
        id
        number
        effect
        session {
          ...SessionFields
        }
      }
    }
  `,
  [SessionFields],
);

export const AddFollowUpMutation = graphql(`
  mutation AddSessionFollowUp($input: AddFollowUpInput!) {
    addFollowUp(input: $input) {
      id
      text
    }
  }
`);

export const DraftMinutesMutation = graphql(
  `
    mutation DraftMinutes($partnership: String!, $number: Int!, $replace: Boolean) {
      draftMinutes(partnership: $partnership, number: $number, replace: $replace) {
        ...SessionFields
      }
    }
  `,
  [SessionFields],
);

export const UpdateMinutesMutation = graphql(
  `
    mutation UpdateMinutes($input: UpdateMinutesInput!) {
      updateMinutes(input: $input) {
        ...SessionFields
      }
    }
  `,
  [SessionFields],
);

export const CirculateMinutesMutation = graphql(
  `
    mutation CirculateMinutes($partnership: String!, $number: Int!) {
      circulateMinutes(partnership: $partnership, number: $number) {
        ...SessionFields
      }
    }
  `,
  [SessionFields],
);

export const ObjectToMinutesMutation = graphql(
  `
    mutation ObjectToMinutes($partnership: String!, $number: Int!, $reason: String!) {
      objectToMinutes(partnership: $partnership, number: $number, reason: $reason) {
        ...SessionFields
      }
    }
  `,
  [SessionFields],
);

export const DecisionsQuery = graphql(`
  query Decisions($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
      decisions {
        id
        number
        kind
        subjects
        outcome
        effect
        text
        conditions
        method
        overrideReason
        vetoUntil
        revision
        votes {
          for
          against
          abstain
        }
        rollCall {
          vote
          organisation {
            id
            shortName
          }
        }
        veto {
          reason
          at
          organisation {
            id
            shortName
          }
        }
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
        session {
          id
          number
          title
          date
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

export type DecisionFacts = ResultOf<typeof DecisionsQuery>['partnership']['decisions'][number];

export const VetoMutation = graphql(`
  mutation VetoDecision($input: VetoDecisionInput!) {
    vetoDecision(input: $input) {
      id
      number
      effect
    }
  }
`);
