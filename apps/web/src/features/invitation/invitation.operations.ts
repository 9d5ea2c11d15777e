import { graphql } from '../../graphql/graphql.js';

export const OpenInvitationQuery = graphql(`
  query OpenInvitation($secret: String!) {
    invitation(secret: $secret) {
      kind
      partnership
      organisation
      roles
      email
      language
      expiresAt
      accountExists
    }
  }
`);

export const AcceptInvitationMutation = graphql(`
  mutation AcceptInvitation($secret: String!, $name: String!, $password: String!) {
    acceptInvitation(secret: $secret, name: $name, password: $password) {
      id
      language
      memberships {
        partnershipCode
      }
    }
  }
`);
