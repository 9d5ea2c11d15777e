import { resolve } from 'node:path';
import { BackupService } from '@roadbook/application';
import type { Command } from 'commander';
import { print, Refusal } from './output.js';
import { withInstallation } from './session.js';

/** `backup` and `restore`. */
export function addBackupCommands(program: Command): void {
  program
    .command('backup')
    .description(
      'Write all tables, as they stand at one moment, and the files to a folder. The server may go on working. Keep the folder as safe as the store: it holds everything.',
    )
    .argument('<folder>', 'a new folder')
    .action(async (folder: string, _options: unknown, command: Command) => {
      await withInstallation(async ({ app }) => {
        const manifest = await app.get(BackupService).backUp(resolve(folder));
        const rows = Object.values(manifest.tables).reduce((sum, count) => sum + count, 0);
        print(command, manifest, [`Wrote ${rows} rows to ${folder}.`]);
      });
    });

  program
    .command('restore')
    .description(
      'Fill an empty store from a backup and check the history that came of it. Works from either database to either.',
    )
    .argument('<folder>', 'the folder of the backup')
    .action(async (folder: string, _options: unknown, command: Command) => {
      await withInstallation(async ({ app }) => {
        const { manifest, verification } = await app.get(BackupService).restore(resolve(folder));
        const wrong = verification.flatMap(({ partnership, faults }) =>
          faults.map((fault) => `${partnership}: ${fault}`),
        );
        print(command, { manifest, verification }, [`Restored the backup of ${manifest.at}.`, ...wrong]);
        if (wrong.length > 0) throw new Refusal('The restored history does not verify.');
      });
    });
}
