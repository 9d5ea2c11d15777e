import { graphql, type ResultOf } from '../../graphql/graphql.js';

export const AccountQuery = graphql(`
  query MyAccount {
    viewer {
      id
      name
      email
      language
      installationRoles
      memberships {
        partnershipCode
        roles
        organisation {
          id
          shortName
          name
        }
      }
      mailChoices {
        partnershipCode
        digest
        atOnce
      }
    }
  }
`);

/** Whoever is signed in, as the account's page shows them. */
export type MyAccount = NonNullable<ResultOf<typeof AccountQuery>['viewer']>;

export const TokensQuery = graphql(`
  query MyTokens {
    viewer {
      id
      accessTokens {
        id
        name
        createdAt
        expiresAt
        lastUsedAt
      }
    }
  }
`);

export const FeedsQuery = graphql(`
  query MyCalendars {
    viewer {
      id
      calendarFeeds {
        id
        scope
        partnershipCode
        createdAt
      }
    }
  }
`);

export const ChangePasswordMutation = graphql(`
  mutation ChangePassword($current: String!, $new: String!) {
    changePassword(current: $current, new: $new)
  }
`);

export const CreateTokenMutation = graphql(`
  mutation CreateToken($name: String!, $expiresAt: DateTime) {
    createAccessToken(name: $name, expiresAt: $expiresAt) {
      id
      name
      token
      createdAt
      expiresAt
    }
  }
`);

export const RevokeTokenMutation = graphql(`
  mutation RevokeToken($id: ID!) {
    revokeAccessToken(id: $id)
  }
`);

export const CreateFeedMutation = graphql(`
  mutation CreateCalendar($partnership: String!, $scope: CalendarScope!) {
    createCalendarFeed(partnership: $partnership, scope: $scope) {
      id
      scope
      url
    }
  }
`);

export const RevokeFeedMutation = graphql(`
  mutation RevokeCalendar($id: ID!) {
    revokeCalendarFeed(id: $id)
  }
`);

export const SetMailChoiceMutation = graphql(`
  mutation SetMailChoice($partnership: String!, $digest: Boolean!, $atOnce: Boolean!) {
    setMailChoice(partnership: $partnership, digest: $digest, atOnce: $atOnce) {
      partnershipCode
      digest
      atOnce
    }
  }
`);
