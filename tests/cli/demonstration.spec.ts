import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestServer } from '../support/api.js';
import { type CliRun, installation, roadbook, said, workshop } from '../support/cli.js';
import { sqliteDatabase, type TestDatabase } from '../support/databases.js';
import { FOUNDING_REVISIONS, FOUNDING_STEPS } from '../support/founding.js';
import { alterOneByte, headHashes, inRawStore } from '../support/raw-store.js';

const NOW = '2026-11-22T09:00:00.000Z';
const FOUNDING = '4M4IOF';
const COORDINATOR = 'coordinator@demo.example';

const scratch = workshop();

describe('a demonstration', () => {
  let database: TestDatabase;
  let env: Record<string, string>;

  beforeAll(async () => {
    database = await sqliteDatabase();
    env = { ...installation(database, scratch()), DEMO: '1', ROADBOOK_NOW: NOW };
  });
  afterAll(() => database.drop());

  it('is loaded in demo mode only, and once', async () => {
    const refused = await roadbook(['seed'], { ...env, DEMO: '0', ROADBOOK_NOW: '' });
    expect(said(refused)).toEqual({
      code: 1,
      out: '',
      err: 'Demonstration accounts exist in demo mode only: set DEMO=1.\n',
    });
    expect((await roadbook(['--json', 'seed'], env)).json()).toMatchObject({
      loaded: true,
      code: FOUNDING,
      steps: FOUNDING_STEPS,
    });
    const hashes = await headHashes(database.url);
    expect((await roadbook(['--json', 'seed'], env)).json()).toEqual({ loaded: false });
    expect(await headHashes(database.url)).toEqual(hashes);
  });

  it('is loaded anew when loading broke off half-way', async () => {
    // What a broken-off load leaves: a partnership with part of its history, and accounts that may not sign in yet.
    await inRawStore(database.url, (raw) => raw.all('UPDATE "account" SET "disabled" = ? RETURNING "id"', [1]));
    expect((await roadbook(['--json', 'seed'], env)).json()).toMatchObject({ loaded: true, steps: FOUNDING_STEPS });
    expect(await roadbook(['verify'], env)).toMatchObject({ code: 0 });
    const count = await inRawStore(database.url, (raw) =>
      raw.all<{ heads: number; open: number }>(
        'SELECT (SELECT COUNT(*) FROM "partnership_head") AS "heads", (SELECT COUNT(*) FROM "account" WHERE "disabled" = 0) AS "open"',
      ),
    );
    expect(count).toEqual([{ heads: 1, open: 16 }]);
  });

  const report = (file: string, ...args: string[]): Promise<CliRun> =>
    roadbook(['report', FOUNDING, file, '--as', COORDINATOR, ...args], env);

  it.each(['pdf', 'md', 'json'])(
    'gives the status report as %s, byte for byte the same as the server',
    async (format) => {
      const paths = ['first', 'second'].map((name) => join(scratch(), `${name}.${format}`));
      const runs = await Promise.all(paths.map((path) => report(`status.${format}`, '--out', path)));
      const [first, second] = paths.map((path) => readFileSync(path));
      expect(runs.map(({ code, err }) => [code, err])).toEqual([
        [0, ''],
        [0, ''],
      ]);
      expect(runs[0]!.out).toBe(`Wrote ${paths[0]}, ${first!.length} bytes.\n`);
      expect(first!.equals(second!)).toBe(true);
      const server = await startTestServer(database, { ROADBOOK_NOW: NOW });
      try {
        const coordinator = await server.as(COORDINATOR);
        const answer = await coordinator.fetch(`/reports/${FOUNDING}/status.${format}`);
        expect(Buffer.from(await answer.arrayBuffer()).equals(first!)).toBe(true);
      } finally {
        await server.close();
      }
    },
  );

  it('gives it as of an earlier moment, and to standard output', async () => {
    const { code, out } = await report('status.json', '--as-of', '2026-04-15T12:00:00Z', '--out', '-');
    const document = JSON.parse(out) as { asOf: string; revision: number };
    expect([code, document.asOf]).toEqual([0, '2026-04-15T12:00:00.000Z']);
    expect(document.revision).toBeLessThan(100);
    const markdown = await report('status.md', '--revision', '1', '--out', '-');
    expect(markdown.out).toContain('Revision 1 ');
  });

  it.each([
    [['status.pdf', '--as-of', 'yesterday'], '  asOf: '],
    [['status.pdf', '--as-of', '2020-01-01T00:00:00Z'], '  asOf: '],
    [['horoscope.pdf'], 'horoscope'],
    [['status'], 'Name report and format, such as status.pdf.'],
  ])('refuses %p and says why', async ([file, ...args], message) => {
    const { code, out, err } = await report(file!, ...args, '--out', join(scratch(), 'never'));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
    expect(existsSync(join(scratch(), 'never'))).toBe(false);
  });

  it('verifies, and no more once one byte was altered', async () => {
    expect(said(await roadbook(['verify'], env))).toEqual({
      code: 0,
      out: `4M4IOF: ${FOUNDING_REVISIONS} revisions, all is well\n`,
      err: '',
    });
    expect((await roadbook(['verify', 'NOWHERE'], env)).code).toBe(1);
    const harm = await alterOneByte(database.url, 1, 'Plastipolis', 'Plastipoliz');
    const broken = await roadbook(['verify', FOUNDING.toLowerCase()], env);
    await harm.undo();
    expect([broken.code, broken.err]).toEqual([1, '']);
    expect(broken.out).toMatch(
      new RegExp(
        `^4M4IOF: ${FOUNDING_REVISIONS} revisions, WRONG:\\n( {2}entry \\d+ of revision 1 does not fit its digest\\n)$`,
      ),
    );
    expect((await roadbook(['verify'], env)).code).toBe(0);
  });
});
