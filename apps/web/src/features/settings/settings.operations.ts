import { graphql } from '../../graphql/graphql.js';

export const SettingsQuery = graphql(`
  query Settings($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
      version
      code
      name
      startDate
      endDate
      timeZone
      contentLanguage
      deliverableScheme
      phase
      edition
      closedOn
      coordinator {
        id
        shortName
        name
      }
      settings {
        quorum
        qualifiedMajority
        reconveneDays
        vetoDays
        writtenProcedureDays
        noticeDays
        minutesDays
        holidays {
          from
          to
          name
        }
      }
      organisations {
        id
        membership
      }
      links {
        title
        url
      }
    }
  }
`);

export const PeopleQuery = graphql(`
  query People($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
      people {
        id
        name
        email
        roles
        possibleRoles
        since
        active
        organisation {
          id
          shortName
          name
        }
      }
    }
  }
`);

export const InvitationsQuery = graphql(`
  query Invitations($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
      invitations {
        id
        email
        roles
        language
        createdAt
        expiresAt
        acceptedAt
        revokedAt
        mail
        organisation {
          id
          shortName
          name
        }
      }
      organisations {
        id
        shortName
        name
        membership
      }
    }
  }
`);

export const InvitePersonMutation = graphql(`
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input) {
      id
      email
      expiresAt
      mail
      url
    }
  }
`);

export const RevokeInvitationMutation = graphql(`
  mutation RevokeInvitation($partnership: String!, $id: ID!) {
    revokeInvitation(partnership: $partnership, id: $id) {
      id
      revokedAt
    }
  }
`);

export const ChangeRolesMutation = graphql(`
  mutation ChangeRoles($partnership: String!, $person: ID!, $roles: [Role!]!) {
    changeRoles(partnership: $partnership, person: $person, roles: $roles) {
      id
      name
      roles
    }
  }
`);

export const RemovePersonMutation = graphql(`
  mutation RemovePerson($partnership: String!, $person: ID!) {
    removePerson(partnership: $partnership, person: $person)
  }
`);

export const UpdateSettingsMutation = graphql(`
  mutation UpdateSettings($input: UpdateSettingsInput!) {
    updateSettings(input: $input) {
      id
      version
      revision
      contentLanguage
      settings {
        quorum
        qualifiedMajority
        reconveneDays
        vetoDays
        writtenProcedureDays
        noticeDays
        minutesDays
        holidays {
          from
          to
          name
        }
      }
    }
  }
`);
