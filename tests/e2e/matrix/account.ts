import { account, type MutationRow } from './outcomes.js';

/** What an account does for itself; signing out comes last. */
export const ACCOUNT: readonly MutationRow[] = [
  {
    mutation: 'signIn',
    args: { email: 'eurecat@demo.example', password: 'roadbook-demo' },
    expected: { ...account('PASSES'), signedOut: 'PASSES' },
  },
  { mutation: 'createAccessToken', args: { name: 'Nightly export' }, expected: account('PASSES') },
  { mutation: 'revokeAccessToken', what: 'of nobody', args: { id: 'none' }, expected: account('NOT_FOUND') },
  { mutation: 'signOut', args: {}, expected: account('PASSES') },
];
