import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { installation, roadbook, workshop } from '../support/cli.js';
import { sqliteDatabase, type TestDatabase } from '../support/databases.js';

jest.setTimeout(120_000);

const AS = ['--as', 'coordinator@demo.example'];

describe('roadbook export and apply', () => {
  const scratch = workshop();
  let database: TestDatabase;
  let env: Record<string, string>;

  beforeAll(async () => {
    database = await sqliteDatabase();
    env = { ...installation(database, scratch()), DEMO: '1', ROADBOOK_NOW: '2026-11-22T09:00:00Z' };
    expect((await roadbook(['seed'], env)).code).toBe(0);
  });
  afterAll(() => database.drop());

  const file = (name: string): string => join(scratch(), name);

  it('export the plan, and find nothing to apply in it', async () => {
    for (const name of ['plan.xlsx', 'plan.json', 'plan.xml']) {
      const made = await roadbook(['export', '4M4IOF', name, ...AS, '--out', file(name)], env);
      expect([made.code, made.out]).toEqual([0, expect.stringMatching(/^Wrote .*, \d+ bytes\.\n$/)]);
      const applied = await roadbook(['apply', '4M4IOF', file(name), ...AS], env);
      expect([applied.code, applied.out]).toEqual([0, 'Nothing differs from the plan.\n']);
    }
  });

  it('take a table with its columns matched, and tell what was left out', async () => {
    const { actions } = JSON.parse(readFileSync(file('plan.json'), 'utf8')) as { actions: Record<string, string>[] };
    const code = actions.find(({ status }) => status === 'PROPOSED')!['code']!;
    writeFileSync(file('other.csv'), `Task no.;Subject;Colour\nT${code.slice(1)};Another title;red\n`);
    const dry = await roadbook(['apply', '4M4IOF', file('other.csv'), ...AS, '--dry-run', '--target', 'actions'], env);
    expect([dry.code, dry.out]).toEqual([
      0,
      expect.stringMatching(
        /^A\d\.\d+: title .*\nNote: actions: .*Colour\.\nIt would be 1 change of revision \d+\.\n$/,
      ),
    ]);
    const none = await roadbook(['apply', '4M4IOF', file('other.csv'), ...AS, '--dry-run', '--column', 'A=code'], env);
    expect([none.code, none.out]).toEqual([0, expect.stringMatching(/Nothing differs from the plan\.\n$/)]);
  });

  it('export a table of a funder’s form', async () => {
    const made = await roadbook(
      ['export', '4M4IOF', 'deliverables.xlsx', ...AS, '--scheme', 'COSME', '--out', '-'],
      env,
    );
    expect([made.code, made.out.startsWith('PK')]).toEqual([0, true]);
  });

  it('tell what would change, and then change it', async () => {
    const plan = JSON.parse(readFileSync(file('plan.json'), 'utf8')) as { risks: Record<string, unknown>[] };
    plan.risks[0]!['likelihood'] = 1;
    writeFileSync(file('edited.json'), JSON.stringify(plan));
    const dry = await roadbook(['apply', '4M4IOF', file('edited.json'), ...AS, '--dry-run'], env);
    expect([dry.code, dry.out]).toEqual([
      0,
      expect.stringMatching(/^R1: likelihood .*\nIt would be 1 change of revision \d+\.\n$/),
    ]);
    const done = await roadbook(['apply', '4M4IOF', file('edited.json'), ...AS, '--reason', 'Reviewed'], env);
    expect([done.code, done.out]).toEqual([0, expect.stringMatching(/\nApplied 1 change as revision \d+\.\n$/)]);
  });

  it('name every faulty cell, and end with 1', async () => {
    const plan = { format: 'roadbook-plan', version: 1, risks: [{ code: 'R1', likelihood: 9 }] };
    writeFileSync(file('faulty.json'), JSON.stringify(plan));
    const { code, out } = await roadbook(['apply', '4M4IOF', file('faulty.json'), ...AS], env);
    expect(code).toBe(1);
    expect(out).toBe(
      'risks, row 1, "likelihood" (9): This must be a whole number from 1 to 5.\nNothing was changed: 1 fault.\n',
    );
  });

  it('refuse who may not', async () => {
    const other = ['--as', 'observer@demo.example'];
    expect((await roadbook(['export', '4M4IOF', 'plan.xlsx', ...other], env)).code).toBe(1);
    expect((await roadbook(['apply', '4M4IOF', file('plan.json'), ...other], env)).code).toBe(1);
  });
});
