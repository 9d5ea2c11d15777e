import { graphql, type ResultOf } from '../../graphql/graphql.js';

const NoticeFields = graphql(`
  fragment NoticeFields on Notice {
    __typename
    id
    status
    closed
    createdOn
    contact
    sentAt
    bouncedAt
    bounceReason
    acknowledgedOn
    acknowledgement
    informs
    organisation {
      id
      shortName
      name
    }
    deliverable {
      id
      code
      title
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

export type Notice = ResultOf<typeof NoticeFields>;

const DisseminationFields = graphql(`
  fragment DisseminationFields on DisseminationSession {
    __typename
    id
    title
    date
    status
    overdue
    participants
    summary
    cancelReason
    organisation {
      id
      shortName
      name
    }
    deliverables {
      id
      code
      title
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

export type Dissemination = ResultOf<typeof DisseminationFields>;

const ContactFields = graphql(`
  fragment ContactFields on Contact {
    __typename
    id
    name
    email
    language
    function
    organisation {
      id
      shortName
      name
    }
  }
`);

export type Contact = ResultOf<typeof ContactFields>;

export const NoticesQuery = graphql(
  `
    query Notices($code: String!, $asOf: DateTime) {
      partnership(code: $code, asOf: $asOf) {
        id
        asOf
        timeZone
        notices {
          id
          ...NoticeFields
        }
        disseminations {
          id
          ...DisseminationFields
        }
        contacts {
          id
          ...ContactFields
        }
        authorities: organisations(membership: REGIONAL_AUTHORITY) {
          id
          shortName
        }
        agencies: organisations(membership: REGIONAL_AGENCY) {
          id
          shortName
        }
        organisations {
          id
          shortName
        }
        deliverables(filter: { main: true }, limit: 200) {
          items {
            id
            code
            title
          }
        }
      }
    }
  `,
  [NoticeFields, DisseminationFields, ContactFields],
);

export type NoticesData = ResultOf<typeof NoticesQuery>['partnership'];

export const SendNoticeMutation = graphql(
  `
    mutation SendNotice($input: SendNoticeInput!) {
      sendNotice(input: $input) {
        id
        ...NoticeFields
      }
    }
  `,
  [NoticeFields],
);

export const RecordBounceMutation = graphql(
  `
    mutation RecordBounce($input: RecordBounceInput!) {
      recordBounce(input: $input) {
        id
        ...NoticeFields
      }
    }
  `,
  [NoticeFields],
);

export const AcknowledgeNoticeMutation = graphql(
  `
    mutation AcknowledgeNotice($input: AcknowledgeNoticeInput!) {
      acknowledgeNotice(input: $input) {
        id
        ...NoticeFields
      }
    }
  `,
  [NoticeFields],
);

export const PlanDisseminationMutation = graphql(
  `
    mutation PlanDissemination($input: PlanDisseminationInput!) {
      planDissemination(input: $input) {
        id
        ...DisseminationFields
      }
    }
  `,
  [DisseminationFields],
);

export const MoveDisseminationMutation = graphql(
  `
    mutation MoveDissemination($input: MoveDisseminationInput!) {
      moveDissemination(input: $input) {
        id
        ...DisseminationFields
      }
    }
  `,
  [DisseminationFields],
);

export const HoldDisseminationMutation = graphql(
  `
    mutation HoldDissemination($input: HoldDisseminationInput!) {
      holdDissemination(input: $input) {
        id
        ...DisseminationFields
      }
    }
  `,
  [DisseminationFields],
);

export const CancelDisseminationMutation = graphql(
  `
    mutation CancelDissemination($input: CancelDisseminationInput!) {
      cancelDissemination(input: $input) {
        id
        ...DisseminationFields
      }
    }
  `,
  [DisseminationFields],
);

export const SaveContactMutation = graphql(
  `
    mutation SaveContact($input: SaveContactInput!) {
      saveContact(input: $input) {
        id
        ...ContactFields
      }
    }
  `,
  [ContactFields],
);

export const RemoveContactMutation = graphql(`
  mutation RemoveContact($input: RemoveContactInput!) {
    removeContact(input: $input)
  }
`);

export const OutboxQuery = graphql(`
  query Outbox($code: String!, $asOf: DateTime, $limit: Int!, $offset: Int!, $kind: MailKind, $status: MailStatus) {
    partnership(code: $code, asOf: $asOf) {
      id
      outbox(limit: $limit, offset: $offset, kind: $kind, status: $status) {
        totalCount
        items {
          id
          kind
          to {
            name
            address
          }
          language
          subject
          text
          status
          createdAt
          sentAt
          attempts
          lastError
        }
      }
    }
  }
`);

export type Mail = ResultOf<typeof OutboxQuery>['partnership']['outbox']['items'][number];
