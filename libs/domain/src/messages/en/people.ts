/** People, invitations, accounts, and the settings of a partnership. */
export const peopleMessages: Readonly<Record<string, string>> = {
  NOT_ADMINISTRATOR: 'Only an administrator of the installation may do this.',
  LAST_COORDINATOR: 'This is the last coordinator who can sign in; make somebody else a coordinator first.',
  ROLES_NOT_POSSIBLE: 'People of {organisation} may hold these roles: {roles}. Give at least one of them and no other.',
  ALREADY_A_PERSON: '{email} is a person of this partnership already; change the roles there.',
  TOO_MANY_INVITATIONS: 'There are {most} open invitations, which is the most; revoke one first.',
  NO_INVITATION:
    'This address leads to nothing any more: it was used, revoked or replaced, or its time is over. Ask whoever sent it for a new one.',
  WRONG_PASSWORD: 'This is not the password of the account.',
  OWN_ACCOUNT: 'This is your own account; another administrator has to do this.',
  ACCOUNT_DISABLED: 'The account {email} is disabled; enable it first.',
  BAD_SHARE:
    'Give two whole numbers from 1 to {most}, such as 2 and 3 for two thirds; the share must be from a half to the whole.',
  SETTINGS_IN_SESSION: 'Session {number} is being held; how votes are counted can be changed when it is closed.',
  BAD_PARTNERSHIP_CODE:
    'Give 2 to {limit} capital letters, digits and hyphens, such as 4M4IOF, beginning with a letter or digit.',
  BAD_COUNTRY: 'Give the country as two capital letters, such as FR.',
  UNKNOWN_TIME_ZONE: 'There is no time zone {timeZone}; give one such as Europe/Paris.',
  UNKNOWN_TEMPLATE: 'There is no template {template}; there are {templates}.',
  TEMPLATE_NEEDED: 'Name the template that this is to be taken from.',
  COORDINATOR_THERE:
    'This partnership has somebody who coordinates it and can sign in; only its coordinators invite people.',
};
