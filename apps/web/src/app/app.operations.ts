import { graphql } from '../graphql/graphql.js';

export const ViewerQuery = graphql(`
  query Viewer {
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
    }
  }
`);

export const PartnershipHeadQuery = graphql(`
  query PartnershipHead($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
      code
      name
      phase
      revision
      asOf
      timeZone
      startDate
      endDate
    }
  }
`);

export const PartnershipNamesQuery = graphql(`
  query PartnershipNames {
    partnerships {
      id
      code
      name
    }
  }
`);

/** Whoever is in several partnerships has seen this one as it is now. */
export const MarkSeenMutation = graphql(`
  mutation MarkSeen($partnership: String!) {
    markSeen(partnership: $partnership)
  }
`);

export const SignInMutation = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      id
      name
      email
      language
    }
  }
`);

export const SignOutMutation = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** What the palette searches beside pages and verbs. */
export const PaletteQuery = graphql(`
  query Palette($code: String!, $asOf: DateTime, $search: String!) {
    partnership(code: $code, asOf: $asOf) {
      id
      actions(filter: { search: $search }, limit: 8) {
        totalCount
        items {
          id
          code
          title
        }
      }
    }
  }
`);

/** The accounts to try a demonstration with; none in a real installation. */
export const DemoAccountsQuery = graphql(`
  query DemoAccounts {
    demoAccounts {
      email
      name
      password
    }
  }
`);

export const SessionEndQuery = graphql(`
  query SessionEnd {
    viewer {
      id
      email
      sessionExpiresAt
    }
  }
`);

/** Somebody changed the plan. */
export const PartnershipChangedSubscription = graphql(`
  subscription PartnershipChanged($code: String!) {
    partnershipChanged(partnership: $code) {
      revision
    }
  }
`);

/** The language of mails, calendars and messages, kept with the account. */
export const SetLanguageMutation = graphql(`
  mutation SetLanguage($language: String!) {
    setLanguage(language: $language) {
      id
      language
    }
  }
`);
