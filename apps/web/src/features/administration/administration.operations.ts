import { graphql, type ResultOf } from '../../graphql/graphql.js';

export const InstallationQuery = graphql(`
  query Installation {
    installation {
      version
      store
      demo
      partnerships {
        code
        name
        phase
        revision
        members
        coordinated
        closed
      }
      templates {
        template
        name
        builtIn
      }
    }
  }
`);

export const AccountsQuery = graphql(`
  query Accounts($limit: Int, $offset: Int, $search: String) {
    accounts(limit: $limit, offset: $offset, search: $search) {
      totalCount
      items {
        id
        email
        name
        language
        administrator
        disabled
        demo
        createdAt
        partnerships
      }
    }
  }
`);

export const CreateAccountMutation = graphql(`
  mutation CreateAccount($input: CreateAccountInput!) {
    createAccount(input: $input) {
      url
      account {
        id
        email
      }
    }
  }
`);

export const DisableAccountMutation = graphql(`
  mutation DisableAccount($id: ID!) {
    disableAccount(id: $id) {
      id
      disabled
    }
  }
`);

export const EnableAccountMutation = graphql(`
  mutation EnableAccount($id: ID!) {
    enableAccount(id: $id) {
      id
      disabled
    }
  }
`);

export const ResetPasswordMutation = graphql(`
  mutation ResetPassword($id: ID!) {
    resetPassword(id: $id)
  }
`);

export const CreatePartnershipMutation = graphql(`
  mutation CreatePartnership($input: CreatePartnershipInput!) {
    createPartnership(input: $input) {
      partnership {
        code
        name
      }
      email
      url
    }
  }
`);

export const InviteCoordinatorMutation = graphql(`
  mutation InviteCoordinator($input: InviteCoordinatorInput!) {
    inviteCoordinator(input: $input) {
      partnership {
        code
        name
      }
      email
      url
    }
  }
`);

/** An account as administrators see it. */
export type Account = ResultOf<typeof AccountsQuery>['accounts']['items'][number];

/** An address at which a password is set, shown once. */
export interface PasswordAddress {
  readonly email: string;
  readonly url: string;
}

/** A partnership that waits for its coordinator, with the address to send. */
export type Awaiting = ResultOf<typeof CreatePartnershipMutation>['createPartnership'];
