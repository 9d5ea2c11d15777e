import { graphql, type ResultOf } from '../../graphql/graphql.js';

const UpdateLinkFields = graphql(`
  fragment UpdateLinkFields on UpdateLink {
    __typename
    id
    createdAt
    expiresAt
    revokedAt
    lastUsedAt
    organisation {
      id
      shortName
    }
    period {
      id
      number
    }
  }
`);

export const UpdateLinksQuery = graphql(
  `
    query UpdateLinks($code: String!, $asOf: DateTime) {
      partnership(code: $code, asOf: $asOf) {
        id
        updateLinks {
          id
          ...UpdateLinkFields
        }
        contacts {
          id
          name
          function
          organisation {
            id
          }
        }
      }
    }
  `,
  [UpdateLinkFields],
);

export type UpdateLink = ResultOf<typeof UpdateLinkFields>;

export const CreateUpdateLinkMutation = graphql(
  `
    mutation CreateUpdateLink($input: CreateUpdateLinkInput!) {
      createUpdateLink(input: $input) {
        id
        url
        ...UpdateLinkFields
      }
    }
  `,
  [UpdateLinkFields],
);

export const RevokeUpdateLinkMutation = graphql(
  `
    mutation RevokeUpdateLink($partnership: String!, $id: ID!) {
      revokeUpdateLink(partnership: $partnership, id: $id) {
        id
        ...UpdateLinkFields
      }
    }
  `,
  [UpdateLinkFields],
);
