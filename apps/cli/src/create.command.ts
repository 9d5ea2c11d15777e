import { AccountService, NewPartnershipService, rolesOf, TemplateShelf } from '@roadbook/application';
import {
  CIRCLES,
  DELIVERABLE_SCHEMES,
  ORGANISATION_KINDS,
  type Circle,
  type DeliverableScheme,
  type OrganisationKind,
} from '@roadbook/domain';
import { Option, type Command } from 'commander';
import { print, Refusal } from './output.js';
import { withInstallation } from './session.js';

interface CreateOptions {
  readonly as: string;
  readonly name: string;
  readonly ambition?: string;
  readonly start: string;
  readonly end: string;
  readonly timeZone: string;
  readonly language: string;
  readonly scheme: DeliverableScheme;
  readonly coordinator: string;
  readonly coordinatorName?: string;
  readonly kind: OrganisationKind;
  readonly region: string;
  readonly country: string;
  readonly nuts?: string;
  readonly circle: Circle;
  readonly email: string;
  readonly template?: string;
  readonly withOrganisations?: boolean;
  readonly withActions?: boolean;
}

/** `create` and `templates`: new partnerships, from scratch or after another one. */
export function addCreateCommands(program: Command): void {
  program
    .command('templates')
    .description('List what a new partnership may be made after.')
    .action(async (_options: unknown, command: Command) => {
      await withInstallation(async ({ app }) => {
        const templates = await app.get(TemplateShelf).list();
        print(
          command,
          templates,
          templates.map(({ template, name }) => `${template.padEnd(24)} ${name}`),
        );
      });
    });

  program
    .command('create')
    .description(
      'Make a new partnership, from scratch or after a template, and print the address at which its first coordinator accepts.',
    )
    .argument('<code>', 'its code: 2 to 20 capital letters, digits and hyphens')
    .requiredOption('--as <email>', 'the administrator who makes it')
    .requiredOption('--name <name>', 'its name')
    .option('--ambition <text>', 'what it is for')
    .requiredOption('--start <date>', 'its first day, such as 2027-01-01')
    .requiredOption('--end <date>', 'its last day')
    .requiredOption('--time-zone <zone>', 'its time zone, such as Europe/Paris')
    .option('--language <tag>', 'the language of its texts, and of the invitation', 'en')
    .addOption(
      new Option('--scheme <scheme>', 'the scheme of its deliverables').choices(DELIVERABLE_SCHEMES).default('COSME'),
    )
    .requiredOption('--coordinator <short name>', 'the organisation that coordinates it')
    .option('--coordinator-name <name>', 'its name; the short name when left out')
    .addOption(new Option('--kind <kind>', 'what it is').choices(ORGANISATION_KINDS).default('CLUSTER'))
    .requiredOption('--region <name>', 'its region')
    .requiredOption('--country <country>', "the region's country, as two letters")
    .option('--nuts <code>', "the region's NUTS code")
    .addOption(new Option('--circle <circle>', "the region's circle").choices(CIRCLES).default('MOTOR'))
    .requiredOption('--email <email>', 'who is invited to coordinate it')
    .option('--template <template>', 'what it is made after, as `roadbook templates` lists it')
    .option('--with-organisations', "take the template's organisations and regions")
    .option('--with-actions', "take the template's actions, as proposals from the new start on")
    .action(async (code: string, options: CreateOptions, command: Command) => {
      await withInstallation(async ({ app }) => {
        const account = await app.get(AccountService).byEmail(options.as);
        if (!account) throw new Refusal(`There is no account ${options.as}: add it with \`roadbook user add\`.`);
        const administrator = { accountId: account.id, installationRoles: rolesOf(account.installationRoles) };
        const made = await app.get(NewPartnershipService).create(administrator, inputOf(code, options));
        print(command, made, [
          `Made ${made.partnership.code}. ${made.email} is invited by mail, and accepts within two weeks; or at this address:`,
          made.url,
        ]);
      });
    });
}

function inputOf(code: string, options: CreateOptions): Parameters<NewPartnershipService['create']>[1] {
  const { name, ambition, start, end, timeZone, language, scheme, email, template } = options;
  const { coordinator, coordinatorName, kind, region, country, nuts, circle } = options;
  return {
    ...{ code, name, ambition, startDate: start, endDate: end, timeZone, contentLanguage: language, language, email },
    deliverableScheme: scheme,
    coordinator: { shortName: coordinator, name: coordinatorName ?? coordinator, kind, region, country, nuts, circle },
    ...{ template, withOrganisations: options.withOrganisations, withActions: options.withActions },
  };
}
