import 'reflect-metadata';
import { DomainError, say } from '@roadbook/domain';
import { SeedError, SettingsError } from '@roadbook/application';
import { Command, CommanderError } from 'commander';
import { addAccountCommands } from './account.command.js';
import { addBackupCommands } from './backup.command.js';
import { addCreateCommands } from './create.command.js';
import { addExchangeCommands } from './exchange.command.js';
import { addPartnershipCommands } from './partnership.command.js';
import { addReportCommand } from './report.command.js';
import { addStoreCommands } from './store.command.js';
import { Refusal } from './output.js';

/** Exit codes: 0 done, 1 the command found faults or was refused, 2 it was called wrongly. */
const REFUSED = 1;
const CALLED_WRONGLY = 2;

const program = new Command('roadbook')
  .description('Runs a Roadbook installation. The store is the one that DATABASE_URL names (docs/configuration.md).')
  .option('--json', 'print the result as JSON')
  .showHelpAfterError('Try `roadbook <command> --help`.')
  .exitOverride();

addStoreCommands(program);
addPartnershipCommands(program);
addCreateCommands(program);
addAccountCommands(program);
addReportCommand(program);
addExchangeCommands(program);
addBackupCommands(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : CALLED_WRONGLY;
  const text = messageOf(error);
  if (text !== '')
    process.stderr.write(
      program.opts<{ json?: boolean }>().json ? `${JSON.stringify({ error: text })}\n` : `${text}\n`,
    );
  return REFUSED;
}

function messageOf(error: unknown): string {
  if (error instanceof Refusal || error instanceof SeedError || error instanceof SettingsError) return error.message;
  if (error instanceof DomainError) {
    return [say(error), ...error.fields.map((field) => `  ${field.path}: ${say(field)}`)].join('\n');
  }
  return error instanceof Error ? error.message : String(error);
}
