import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import {
  AccountService,
  ExportService,
  IdentityService,
  ImportService,
  type ExportQuery,
  type ImportResult,
  type Viewer,
} from '@roadbook/application';
import { say, SHEET_NAMES, type CellFault } from '@roadbook/domain';
import type { Command } from 'commander';
import { print, Refusal } from './output.js';
import { withInstallation } from './session.js';
import { addTableOptions, mappingOf, type TableOptions } from './table-options.js';

interface ExportOptions extends ExportQuery {
  readonly as: string;
  readonly out?: string;
}

interface ApplyOptions extends TableOptions {
  readonly as: string;
  readonly dryRun?: boolean;
  readonly reason?: string;
}

const EXPORTS = `plan.xlsx, plan.json, plan.xml (MSPDI), ${SHEET_NAMES.map((name) => `${name}.csv`).join(', ')}, deliverables.xlsx or milestones.xlsx`;

/** `export` and `apply`: the plan as a file, and files into the plan. */
export function addExchangeCommands(program: Command): void {
  program
    .command('export')
    .description(
      'Export the plan as a workbook, a bundle, a project file or tables, or the tables of the funders’ forms.',
    )
    .argument('<partnership>', 'code of the partnership')
    .argument('<file>', EXPORTS)
    .requiredOption('--as <email>', 'the account whose rights apply')
    .option('--out <path>', 'where to write it; `-` for standard output; its own name when left out')
    .option('--as-of <instant>', 'the plan as it stood then')
    .option('--revision <number>', 'the plan at a revision')
    .option('--scheme <scheme>', 'COSME or HORIZON_EUROPE: whose form the tables follow')
    .action(async (partnership: string, file: string, options: ExportOptions, command: Command) => {
      await withInstallation(async ({ app }) => {
        const viewer = await viewerOf(app, options.as);
        const { asOf, revision, scheme } = options;
        const given = Object.entries({ asOf, revision, scheme }).filter(([, value]) => value !== undefined);
        const query = Object.fromEntries(given) as ExportQuery;
        const made = await app.get(ExportService).make(viewer, partnership, file, query);
        if (options.out === '-') return void process.stdout.write(made.content);
        const path = options.out ?? made.fileName;
        writeFileSync(path, made.content);
        print(command, { path, bytes: made.content.length, sha256: made.sha256 }, [
          `Wrote ${path}, ${made.content.length} bytes.`,
        ]);
      });
    });

  const apply = program
    .command('apply')
    .description('Change the plan as a file says, as one revision or not at all. Ends with 1 on faults.')
    .argument('<partnership>', 'code of the partnership')
    .argument(
      '<file>',
      'a workbook (.xlsx), bundle (.json), project file (MSPDI, .xml) or table (.csv, or .xlsx with --table)',
    )
    .requiredOption('--as <email>', "the coordinator's account")
    .option('--dry-run', 'list changes and faults, and change nothing')
    .option('--reason <text>', 'why, for the history; needed where an adopted due date moves');
  addTableOptions(apply).action(async (partnership: string, file: string, options: ApplyOptions, command: Command) => {
    const mapping = mappingOf(file, options);
    await withInstallation(async ({ app }) => {
      const viewer = await viewerOf(app, options.as);
      const input = { partnership, apply: !options.dryRun, reason: options.reason, mapping };
      const source = { name: basename(file), path: resolve(file) };
      const result = await app.get(ImportService).importFile(viewer, input, source);
      print(command, result, linesOf(result));
      if (result.faultCount > 0) process.exitCode = 1;
    });
  });
}

async function viewerOf(app: INestApplicationContext, email: string): Promise<Viewer> {
  const account = await app.get(AccountService).byEmail(email);
  if (!account) throw new Refusal(`There is no account ${email}.`);
  return app.get(IdentityService).viewerOf(account, { id: 'cli', idempotencyKey: null, requestHash: '' });
}

function linesOf(result: ImportResult): string[] {
  const { applied, revision, changes, changeCount, faults, faultCount, warnings, warningCount } = result;
  const lines = changes.map(({ summary }) => summary);
  if (changeCount > changes.length) lines.push(`… and ${changeCount - changes.length} further changes.`);
  lines.push(...warnings.map((warning) => `Note: ${placeOf(warning)}: ${say(warning)}`));
  if (warningCount > warnings.length) lines.push(`… and ${warningCount - warnings.length} further notes.`);
  lines.push(...faults.map((fault) => `${placeOf(fault)}: ${say(fault)}`));
  if (faultCount > faults.length) lines.push(`… and ${faultCount - faults.length} further faults.`);
  if (faultCount > 0) lines.push(`Nothing was changed: ${count(faultCount, 'fault')}.`);
  else if (applied) lines.push(`Applied ${count(changeCount, 'change')} as revision ${revision}.`);
  else if (changeCount > 0) lines.push(`It would be ${count(changeCount, 'change')} of revision ${revision}.`);
  else lines.push('Nothing differs from the plan.');
  return lines;
}

/** `actions, row 3, D "Lead"`. */
function placeOf({ sheet, row, column, header, value }: CellFault): string {
  const place = [sheet ?? 'The file', ...(row === null ? [] : [`row ${row}`])];
  const cell = [column, header === null ? null : `"${header}"`].filter((part) => part !== null).join(' ');
  return `${[...place, ...(cell ? [cell] : [])].join(', ')}${value === null ? '' : ` (${value})`}`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
