import { AccountService, PartnershipService } from '@roadbook/application';
import type { Role } from '@roadbook/domain';
import { type Command } from 'commander';
import { print } from './output.js';
import { withInstallation } from './session.js';

interface AddOptions {
  readonly name: string;
  readonly password?: string;
  readonly language: string;
  readonly administrator?: boolean;
  readonly partnership?: string;
  readonly organisation?: string;
  readonly roles?: string;
}

/** `user add` and `user reset`: accounts. A password is read from ROADBOOK_PASSWORD, so that no list of processes shows it. */
export function addAccountCommands(program: Command): void {
  const user = program.command('user').description('Add accounts and reset passwords.');

  user
    .command('add')
    .description('Add an account. The password is taken from the environment variable ROADBOOK_PASSWORD.')
    .argument('<email>', 'the e-mail address to sign in with')
    .requiredOption('--name <name>', 'the name that others see')
    .option('--language <tag>', 'the language of messages', 'en')
    .option('--administrator', 'may run the installation')
    .option('--partnership <code>', 'a partnership to make it a member of; needs --organisation and --roles')
    .option('--organisation <name>', 'the organisation that it speaks for, by short name or alias')
    .option('--roles <roles>', 'COORDINATOR, PARTNER, COMMITTEE or OBSERVER, separated by commas')
    .action(async (email: string, options: AddOptions, command: Command) => {
      const password = passwordFrom(command);
      const { partnership, organisation, roles } = options;
      if (partnership && !(organisation && roles))
        command.error('--partnership needs --organisation and --roles', { exitCode: 2 });
      await withInstallation(async ({ app }) => {
        const accounts = app.get(AccountService);
        const head = partnership ? await app.get(PartnershipService).find(partnership) : null;
        const installationRoles: Role[] = options.administrator ? ['ADMINISTRATOR'] : [];
        const id = await accounts.add({
          email,
          name: options.name,
          password,
          language: options.language,
          installationRoles,
          ...(head && {
            membership: {
              partnershipId: head.partnershipId,
              organisation: organisation!,
              roles: roles!.split(',').map((role) => role.trim()) as Role[],
            },
          }),
        });
        print(command, { id, email }, [`Added ${email}.`]);
      });
    });

  user
    .command('reset')
    .description("Set a new password, taken from ROADBOOK_PASSWORD, and end the account's sessions.")
    .argument('<email>', 'the e-mail address of the account')
    .action(async (email: string, _options: unknown, command: Command) => {
      const password = passwordFrom(command);
      await withInstallation(async ({ app }) => {
        await app.get(AccountService).resetPassword(email, password);
        print(command, { email }, [`The password of ${email} is set.`]);
      });
    });
}

function passwordFrom(command: Command): string {
  const password = process.env['ROADBOOK_PASSWORD'];
  if (!password) return command.error('Set ROADBOOK_PASSWORD to the password.', { exitCode: 2 });
  return password;
}
