import { FOUNDING } from '../ground.js';
import { account, coordinator, input, STALE, type MutationRow, type Outcome, type Outcomes } from './outcomes.js';

/** Of the administrators alone: a role inside a partnership is none of the installation. */
const administrator = (outcome: Outcome): Outcomes => ({
  ...account('FORBIDDEN'),
  signedOut: 'UNAUTHENTICATED',
  administrator: outcome,
});
const person = (id: string): Record<string, unknown> => ({ partnership: FOUNDING, person: id });

const NEW_PARTNERSHIP = {
  code: 'NEW',
  name: 'A new one',
  startDate: '2027-01-01',
  endDate: '2029-12-31',
  timeZone: 'Europe/Paris',
  contentLanguage: 'en',
  deliverableScheme: 'COSME',
  coordinator: { shortName: 'Newcomer', name: 'The newcomer', kind: 'CLUSTER', region: 'Somewhere', country: 'FR' },
  email: 'first@partner.example',
  language: 'en',
};

/** People, invitations, settings, accounts and partnerships. */
export const PEOPLE: readonly MutationRow[] = [
  {
    mutation: 'invitePerson',
    args: input({ email: 'new@partner.example', organisation: 'ViaMéca', roles: ['PARTNER'], language: 'fr' }),
    expected: coordinator('PASSES'),
  },
  {
    mutation: 'invitePerson',
    what: 'in a role that its organisation does not have',
    args: input({ email: 'new@partner.example', organisation: 'ViaMéca', roles: ['COORDINATOR'], language: 'fr' }),
    expected: {
      ...coordinator('INVALID_INPUT'),
      leadPartner: 'INVALID_INPUT',
      otherPartner: 'INVALID_INPUT',
      committee: 'INVALID_INPUT',
      observer: 'INVALID_INPUT',
    },
  },
  { mutation: 'revokeInvitation', args: { partnership: FOUNDING, id: 'none' }, expected: coordinator('NOT_FOUND') },
  { mutation: 'changeRoles', args: { ...person('none'), roles: ['PARTNER'] }, expected: coordinator('NOT_FOUND') },
  { mutation: 'removePerson', args: person('none'), expected: coordinator('NOT_FOUND') },
  {
    mutation: 'updateSettings',
    args: input({ expectedVersion: STALE, vetoDays: 15, reason: 'As the consortium agreement says.' }),
    expected: coordinator('CONFLICT'),
  },

  {
    mutation: 'createAccount',
    args: { input: { email: 'new@office.example', name: 'New', language: 'en', administrator: false } },
    expected: administrator('PASSES'),
  },
  { mutation: 'disableAccount', args: { id: 'none' }, expected: administrator('NOT_FOUND') },
  { mutation: 'enableAccount', args: { id: 'none' }, expected: administrator('NOT_FOUND') },
  { mutation: 'resetPassword', args: { id: 'none' }, expected: administrator('NOT_FOUND') },
  { mutation: 'createPartnership', args: { input: NEW_PARTNERSHIP }, expected: administrator('PASSES') },
  {
    mutation: 'createPartnership',
    what: 'after one that is there, under its code',
    args: { input: { ...NEW_PARTNERSHIP, code: FOUNDING, template: FOUNDING, withActions: true } },
    expected: administrator('CONFLICT'),
  },
  {
    mutation: 'createPartnership',
    what: 'after what is nowhere',
    args: { input: { ...NEW_PARTNERSHIP, code: 'NEWER', template: 'NOWHERE' } },
    expected: administrator('INVALID_INPUT'),
  },
  {
    mutation: 'inviteCoordinator',
    what: 'where nobody coordinates',
    args: { input: { partnership: 'NEW', email: 'first@partner.example', language: 'en' } },
    expected: administrator('PASSES'),
  },
  {
    mutation: 'inviteCoordinator',
    what: 'into what is nowhere',
    args: { input: { partnership: 'NOWHERE', email: 'first@partner.example', language: 'en' } },
    expected: administrator('NOT_FOUND'),
  },
  {
    mutation: 'markSeen',
    args: { partnership: FOUNDING },
    expected: { ...account('PASSES'), signedOut: 'UNAUTHENTICATED', administrator: 'NOT_FOUND', outsider: 'NOT_FOUND' },
  },

  { mutation: 'setLanguage', args: { language: 'en' }, expected: account('PASSES') },
  {
    mutation: 'changePassword',
    what: 'with a wrong one',
    args: { current: 'not the password', new: 'another password' },
    expected: account('INVALID_INPUT'),
  },
  {
    mutation: 'acceptInvitation',
    what: 'that is none',
    args: { secret: 'none', name: 'Somebody', password: 'a password' },
    expected: { ...account('NOT_FOUND'), signedOut: 'NOT_FOUND' },
  },
];
