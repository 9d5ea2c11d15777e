import { useRead } from '../graphql/usePlan.js';
import { DemoAccountsQuery } from './app.operations.js';

/** An account of the demonstration; its password is no secret. */
export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

/** The accounts to try; none where the server is no demonstration. */
export function useDemoAccounts(): readonly DemoAccount[] {
  return useRead(DemoAccountsQuery, {}).data?.demoAccounts ?? [];
}
