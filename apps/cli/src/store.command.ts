import { PartnershipService } from '@roadbook/application';
import type { Command } from 'commander';
import { print, Refusal } from './output.js';
import { withInstallation } from './session.js';

/** `migrate` and `verify`: the store as a whole. */
export function addStoreCommands(program: Command): void {
  program
    .command('migrate')
    .description("Bring the store's tables up to date. The server does so by itself when it starts.")
    .action(async (_options: unknown, command: Command) => {
      await withInstallation(async ({ store }) => {
        const drift = await store.database.drift();
        if (drift.length > 0)
          throw new Refusal(`The tables have drifted from what this version expects:\n${drift.join('\n')}`);
        print(command, { upToDate: true }, ['The tables are up to date.']);
      });
    });

  program
    .command('verify')
    .description(
      'Check the history: every hash, the unbroken chain, and that the plan built from the revisions is the plan in the tables. Ends with 1 when anything is wrong.',
    )
    .argument('[partnership]', 'code of one partnership; all when left out')
    .action(async (partnership: string | undefined, _options: unknown, command: Command) => {
      await withInstallation(async ({ app }) => {
        const results = await app.get(PartnershipService).verify(partnership);
        const lines = results.flatMap(({ partnership: code, revisions, faults }) => [
          `${code}: ${revisions} revisions, ${faults.length === 0 ? 'all is well' : 'WRONG:'}`,
          ...faults.map((fault) => `  ${fault}`),
        ]);
        print(command, results, lines.length > 0 ? lines : ['There is no partnership yet.']);
        if (results.some(({ faults }) => faults.length > 0)) throw new Refusal('');
      });
    });
}
