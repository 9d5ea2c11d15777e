import { resolve } from 'node:path';
import { AccountService, PartnershipService, readSeedFolder } from '@roadbook/application';
import { isLocalDate } from '@roadbook/domain';
import type { Command } from 'commander';
import { loadFounding } from './load-demonstration.js';
import { print, Refusal } from './output.js';
import { withInstallation } from './session.js';

/** `seed` and `import`: partnerships out of folders of data files. */
export function addPartnershipCommands(program: Command): void {
  program
    .command('seed')
    .description(
      'Load the founding partnership for demonstration, with its history and demo accounts. Does nothing when it is there. Needs DEMO=1.',
    )
    .action(async (_options: unknown, command: Command) => {
      await withInstallation(async (session) => {
        if (!session.settings.demo) throw new Refusal('Demonstration accounts exist in demo mode only: set DEMO=1.');
        const load = await loadFounding(session);
        if (!load) return print(command, { loaded: false }, ['The founding partnership is loaded already.']);
        print(command, { ...load, loaded: true }, [
          `Loaded ${load.code} with ${load.steps} steps of history, for demonstration.`,
        ]);
      }, true);
    });

  program
    .command('import')
    .description(
      'Make a new partnership of a folder of data files (its format: seeds/4m4iof/README.md), as one revision or not at all.',
    )
    .argument('<folder>', 'the folder')
    .requiredOption('--as <email>', 'the account that is named as the author')
    .option(
      '--start <date>',
      'the first day of project month 1, such as 2026-03-01; the first of this month when left out',
    )
    .action(async (path: string, options: { as: string; start?: string }, command: Command) => {
      const start: string = options.start ?? `${new Date().toISOString().slice(0, 7)}-01`;
      if (!isLocalDate(start)) throw new Refusal(`--start must be a date such as 2026-03-01, not ${options.start}`);
      const folder = readSeedFolder(resolve(path));
      await withInstallation(async ({ app, store }) => {
        const author = await app.get(AccountService).byEmail(options.as);
        if (!author) throw new Refusal(`There is no account ${options.as}: add it with \`roadbook user add\`.`);
        const id = await app.get(PartnershipService).import(folder, start, author.id);
        const plan = (await store.plans.current(id))!;
        const { code } = plan.partnership;
        const counts = { code, organisations: plan.table('Organisation').size, actions: plan.table('Action').size };
        print(command, counts, [`Imported ${code}: ${counts.organisations} organisations, ${counts.actions} actions.`]);
      });
    });
}
