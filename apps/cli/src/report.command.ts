import { writeFileSync } from 'node:fs';
import { AccountService, IdentityService, ReportService, type ReportQuery } from '@roadbook/application';
import type { Command } from 'commander';
import { print, Refusal } from './output.js';
import { withInstallation } from './session.js';

interface ReportOptions extends ReportQuery {
  readonly as: string;
  readonly out?: string;
}

/** `report`: the reports of the server, made by hand. */
export function addReportCommand(program: Command): void {
  program
    .command('report')
    .description('Make a report, with the rights of an account.')
    .argument('<partnership>', 'code of the partnership')
    .argument('<file>', 'report and format, such as status.pdf, status.md or status.json')
    .requiredOption('--as <email>', 'the account whose rights apply')
    .option('--out <path>', 'where to write it; `-` for standard output; its own name when left out')
    .option('--as-of <instant>', 'the plan as it stood then')
    .option('--revision <number>', 'the plan at a revision')
    .option('--since <instant>', 'put the changes since then first')
    .option('--session <number>', 'the session of a meeting file or of minutes')
    .option('--period <number>', 'the reporting period')
    .option('--partner <name>', 'only what concerns a partner, by short name or alias')
    .option('--region <name>', 'only what concerns a region, by name or NUTS code')
    .option('--language <tag>', 'language of labels and dates')
    .option('--public', 'leave out what is not public')
    .action(
      async (partnership: string, file: string, options: ReportOptions & { public?: unknown }, command: Command) => {
        const dot = file.lastIndexOf('.');
        if (dot < 1) throw new Refusal('Name report and format, such as status.pdf.');
        await withInstallation(async ({ app }) => {
          const account = await app.get(AccountService).byEmail(options.as);
          if (!account) throw new Refusal(`There is no account ${options.as}.`);
          const viewer = await app
            .get(IdentityService)
            .viewerOf(account, { id: 'cli', idempotencyKey: null, requestHash: '' });
          const { asOf, revision, since, session, period, partner, region, language } = options;
          const chosen = { asOf, revision, since, session, period, partner, region, language };
          const query = { ...chosen, public: options.public ? 'true' : 'false' };
          const given = Object.fromEntries(
            Object.entries(query).filter(([, value]) => value !== undefined),
          ) as ReportQuery;
          const made = await app
            .get(ReportService)
            .make(viewer, partnership, file.slice(0, dot), file.slice(dot + 1), given);
          if (options.out === '-') return void process.stdout.write(made.content);
          const path = options.out ?? made.fileName;
          writeFileSync(path, made.content);
          print(command, { path, bytes: made.content.length, sha256: made.sha256 }, [
            `Wrote ${path}, ${made.content.length} bytes.`,
          ]);
        });
      },
    );
}
