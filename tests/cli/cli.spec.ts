import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { startTestServer, type TestServer } from '../support/api.js';
import { built, roadbook, type CliRun } from '../support/cli.js';
import { doing } from '../support/conversation.js';
import { postgresDatabase, sqliteDatabase, type TestDatabase } from '../support/databases.js';
import { FOUNDING_FOLDER, loadFounding } from '../support/founding.js';
import { alterOneByte, headHashes, inRawStore } from '../support/raw-store.js';

const NOW = '2026-11-22T09:00:00.000Z';
const FOUNDING = '4M4IOF';
const COORDINATOR = 'coordinator@demo.example';

/** Every run is a process of its own, and other suites run beside this one. */
jest.setTimeout(60_000);

let scratch: string;
beforeAll(async () => {
  await built();
  scratch = mkdtempSync(join(tmpdir(), 'roadbook-cli-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The environment of an installation of its own. */
function installation(database: TestDatabase): Record<string, string> {
  return { DATABASE_URL: database.url, DATA_DIR: mkdtempSync(join(scratch, 'data-')) };
}

/** What a run says on its two channels, and how it ends. */
const said = ({ code, out, err }: CliRun): { code: number; out: string; err: string } => ({ code, out, err });

describe('the help', () => {
  it.each([
    [[], ['migrate', 'verify', 'seed', 'import', 'user', 'report', 'backup', 'restore', '--json']],
    [['migrate'], ['tables up to date']],
    [['verify'], ['[partnership]', 'Ends with 1']],
    [['seed'], ['DEMO=1']],
    [['import'], ['<folder>', '--as <email>', '--start <date>']],
    [
      ['user', 'add'],
      ['<email>', '--name <name>', '--partnership <code>', '--organisation <name>', 'ROADBOOK_PASSWORD'],
    ],
    [
      ['user', 'reset'],
      ['<email>', 'ROADBOOK_PASSWORD'],
    ],
    [['report'], ['<partnership>', '<file>', '--as <email>', '--out <path>', '--as-of <instant>', '--since <instant>']],
    [['backup'], ['<folder>']],
    [['restore'], ['<folder>', 'empty store']],
  ])('of roadbook %p says how it is called', async (command, phrases) => {
    const { code, out, err } = await roadbook([...command, '--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`^Usage: ${['roadbook', ...command].join(' ')} `));
    for (const phrase of phrases) expect(out.replace(/\s+/g, ' ')).toContain(phrase);
  });

  it.each([
    [['conquer'], "error: unknown command 'conquer'"],
    [['report', FOUNDING, 'status.pdf'], "error: required option '--as <email>' not specified"],
    [['user', 'add', 'a@example.org', '--name', 'A'], 'Set ROADBOOK_PASSWORD to the password.'],
    [['backup', 'here', 'there'], 'error: too many arguments for'],
  ])('is offered when roadbook %p is called wrongly, which ends with 2', async (command, message) => {
    const { code, out, err } = await roadbook(command, { DATABASE_URL: `sqlite:${join(scratch, 'untouched.sqlite')}` });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(existsSync(join(scratch, 'untouched.sqlite'))).toBe(false);
  });
});

describe('a store that is not there', () => {
  it.each([
    [
      'mysql://localhost/x',
      'The configuration is not right:\n  DATABASE_URL must be sqlite:<path> or postgres://<address>\n',
    ],
    [
      'postgres://roadbook:secret@127.0.0.1:1/roadbook',
      'The store that DATABASE_URL names cannot be opened: connect ECONNREFUSED 127.0.0.1:1\n',
    ],
    [`sqlite:${import.meta.filename}`, 'The store that DATABASE_URL names cannot be opened: file is not a database\n'],
  ])('is told in a sentence, and ends with 1: %s', async (url, err) => {
    expect(said(await roadbook(['verify'], { DATABASE_URL: url }))).toEqual({ code: 1, out: '', err });
  });

  it('is told as JSON to who asked for it', async () => {
    const { code, err } = await roadbook(['--json', 'verify'], { DATABASE_URL: 'mysql://localhost/x' });
    expect([code, JSON.parse(err)]).toEqual([1, { error: expect.stringContaining('DATABASE_URL must be') as string }]);
  });
});

describe('an installation that is set up by hand', () => {
  let database: TestDatabase;
  let env: Record<string, string>;
  const password = 'a-long-password';
  const add = (args: readonly string[], secret = password): Promise<CliRun> =>
    roadbook(['user', 'add', ...args], { ...env, ROADBOOK_PASSWORD: secret });
  const accounts = (): Promise<{ email: string }[]> =>
    inRawStore(database.url, (raw) => raw.all('SELECT "email" FROM "account" ORDER BY "email"'));

  beforeAll(async () => {
    database = await sqliteDatabase();
    env = installation(database);
  });
  afterAll(() => database.drop());

  it('has its tables made by migrate, once or twice', async () => {
    expect(said(await roadbook(['migrate'], env))).toEqual({ code: 0, out: 'The tables are up to date.\n', err: '' });
    expect((await roadbook(['--json', 'migrate'], env)).json()).toEqual({ upToDate: true });
    expect(said(await roadbook(['verify'], env))).toEqual({ code: 0, out: 'There is no partnership yet.\n', err: '' });
  });

  it('gets an administrator, whose password must be long enough and whose address must be new', async () => {
    const args = ['Boss@example.org', '--name', 'The boss', '--administrator'];
    const short = await add(args, 'short');
    expect([short.code, short.out]).toEqual([1, '']);
    expect(short.err).toContain('  password: ');
    expect(said(await add(args))).toEqual({ code: 0, out: 'Added Boss@example.org.\n', err: '' });
    const again = await add(args);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('boss@example.org')]);
    expect(await accounts()).toEqual([{ email: 'boss@example.org' }]);
  });

  it('takes a partnership out of a folder, or tells every fault and takes nothing', async () => {
    const folder = join(scratch, 'partnership');
    cpSync(FOUNDING_FOLDER, folder, { recursive: true });
    const actions = readFileSync(join(folder, 'actions.yaml'), 'utf8');
    writeFileSync(join(folder, 'actions.yaml'), actions.replace('lead: ViaMéca', 'lead: Nobody'));
    const importing = (...args: string[]): Promise<CliRun> =>
      roadbook(['import', folder, '--as', 'boss@example.org', ...args], env);
    expect(said(await importing('--start', '2026-03-01'))).toEqual({
      code: 1,
      out: '',
      err: 'The folder cannot be imported:\n  actions.yaml, A1.1: there is no organisation "Nobody"\n',
    });
    expect(await headHashes(database.url)).toEqual({});
    writeFileSync(join(folder, 'actions.yaml'), actions);
    expect((await importing('--start', '2026-02-30')).code).toBe(1);
    expect((await roadbook(['import', folder, '--as', 'nobody@example.org'], env)).err).toBe(
      'There is no account nobody@example.org: add it with `roadbook user add`.\n',
    );
    expect(said(await importing('--start', '2026-03-01'))).toEqual({
      code: 0,
      out: 'Imported 4M4IOF: 19 organisations, 32 actions.\n',
      err: '',
    });
    const hashes = await headHashes(database.url);
    const again = await importing('--start', '2026-03-01');
    expect([again.code, again.err]).toEqual([1, expect.stringContaining(FOUNDING)]);
    expect(await headHashes(database.url)).toEqual(hashes);
  });

  it('gets a member of the partnership, or nobody at all when something is wrong', async () => {
    const args = ['kim@example.org', '--name', 'Kim', '--partnership', FOUNDING];
    const wrong = await add([...args, '--organisation', 'Nobody', '--roles', 'PARTNER,KING']);
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('  organisation: ');
    expect(wrong.err).toContain('  roles: ');
    expect((await add([...args, '--roles', 'PARTNER'])).code).toBe(2);
    expect(await accounts()).toEqual([{ email: 'boss@example.org' }]);
    const run = await add(['--organisation', 'cluj-it', '--roles', 'PARTNER, COMMITTEE', ...args]);
    expect(said(run)).toEqual({ code: 0, out: 'Added kim@example.org.\n', err: '' });
  });

  it('lets them sign in, with the new password once it is reset', async () => {
    const server = await startTestServer(database, { DEMO: '0' });
    try {
      const kim = await server.client().signIn('kim@example.org', password);
      const { viewer } = await kim.ask<{ viewer: unknown }>(
        '{ viewer { name memberships { partnershipCode roles organisation { shortName } } installationRoles } }',
      );
      expect(viewer).toEqual({
        name: 'Kim',
        memberships: [
          { partnershipCode: FOUNDING, roles: ['PARTNER', 'COMMITTEE'], organisation: { shortName: 'Cluj IT' } },
        ],
        installationRoles: [],
      });
      const reset = await roadbook(['user', 'reset', 'kim@example.org'], { ...env, ROADBOOK_PASSWORD: 'another-one' });
      expect(said(reset)).toEqual({ code: 0, out: 'The password of kim@example.org is set.\n', err: '' });
      expect((await kim.ask<{ viewer: null }>('{ viewer { name } }')).viewer).toBeNull();
      await expect(server.client().signIn('kim@example.org', password)).rejects.toThrow();
      await server.client().signIn('kim@example.org', 'another-one');
    } finally {
      await server.close();
    }
    const unknown = await roadbook(['user', 'reset', 'no@example.org'], { ...env, ROADBOOK_PASSWORD: password });
    expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('no@example.org')]);
  });
});

describe('a demonstration', () => {
  let database: TestDatabase;
  let env: Record<string, string>;

  beforeAll(async () => {
    database = await sqliteDatabase();
    env = { ...installation(database), DEMO: '1', ROADBOOK_NOW: NOW };
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
      steps: 212,
    });
    const hashes = await headHashes(database.url);
    expect((await roadbook(['--json', 'seed'], env)).json()).toEqual({ loaded: false });
    expect(await headHashes(database.url)).toEqual(hashes);
  });

  const report = (file: string, ...args: string[]): Promise<CliRun> =>
    roadbook(['report', FOUNDING, file, '--as', COORDINATOR, ...args], env);

  it.each(['pdf', 'md', 'json'])(
    'gives the status report as %s, byte for byte the same as the server',
    async (format) => {
      const paths = ['first', 'second'].map((name) => join(scratch, `${name}.${format}`));
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
    const { code, out, err } = await report(file!, ...args, '--out', join(scratch, 'never'));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
    expect(existsSync(join(scratch, 'never'))).toBe(false);
  });

  it('verifies, and no more once one byte was altered', async () => {
    expect(said(await roadbook(['verify'], env))).toEqual({
      code: 0,
      out: '4M4IOF: 213 revisions, all is well\n',
      err: '',
    });
    expect((await roadbook(['verify', 'NOWHERE'], env)).code).toBe(1);
    const harm = await alterOneByte(database.url, 1, 'Plastipolis', 'Plastipoliz');
    const broken = await roadbook(['verify', FOUNDING.toLowerCase()], env);
    await harm.undo();
    expect([broken.code, broken.err]).toEqual([1, '']);
    expect(broken.out).toMatch(
      /^4M4IOF: 213 revisions, WRONG:\n( {2}entry \d+ of revision 1 does not fit its digest\n)$/,
    );
    expect((await roadbook(['verify'], env)).code).toBe(0);
  });
});

describe('a backup', () => {
  let database: TestDatabase;
  let server: TestServer;
  let env: Record<string, string>;
  let folder: string;
  let hashAtBackup: string;

  beforeAll(async () => {
    database = await sqliteDatabase();
    await loadFounding(database, NOW);
    server = await startTestServer(database);
    env = { DATABASE_URL: database.url, DATA_DIR: server.settings.dataDir };
    folder = join(scratch, 'backup');
  });
  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  it('is made while the server goes on writing', async () => {
    const form = new FormData();
    form.set('file', new Blob(['The contents of a file.']), 'file.txt');
    const viameca = await server.as('viameca@demo.example');
    await viameca.fetch(`/files?partnership=${FOUNDING}`, { method: 'POST', body: form });
    const making = roadbook(['--json', 'backup', folder], env);
    let made: CliRun | undefined;
    void making.then((run) => (made = run));
    let acknowledged = 0;
    while (!made) {
      const progress = acknowledged % 100;
      await doing(viameca, 'reportProgress', { action: 'A5.3', progress, health: 'ON_TRACK', summary: 'Step' }, 'code');
      acknowledged += 1;
    }
    expect([made.code, made.err]).toEqual([0, '']);
    const { tables } = made.json<{ tables: Record<string, number> }>();
    expect(acknowledged).toBeGreaterThan(0);
    expect(tables['partnership_head']).toBe(1);
    expect(tables['revision']).toBeGreaterThanOrEqual(213);
    const [row] = await inRawStore(database.url, (raw) =>
      raw.all<{ hash: string }>('SELECT "hash" FROM "revision" WHERE "number" = ?', [tables['revision']]),
    );
    hashAtBackup = row!.hash;
    expect((await roadbook(['verify'], env)).code).toBe(0);
  });

  it('does not overwrite another one', async () => {
    const { code, err } = await roadbook(['backup', folder], env);
    expect([code, err]).toEqual([1, `${folder} holds a backup already: name a new folder.\n`]);
  });

  it.each([
    ['SQLite', sqliteDatabase],
    ['PostgreSQL', postgresDatabase],
  ])('fills an empty store on %s with the same history and the same files', async (_, make) => {
    const target = await make();
    try {
      const restored = installation(target);
      const { code, out, err } = await roadbook(['restore', folder], restored);
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(/^Restored the backup of \d{4}-.*\.\n$/);
      expect(await headHashes(target.url)).toEqual({ [FOUNDING]: hashAtBackup });
      expect((await roadbook(['verify'], restored)).code).toBe(0);
      const files = readdirSync(join(restored['DATA_DIR']!, 'files'));
      expect(files.map((name) => readFileSync(join(restored['DATA_DIR']!, 'files', name), 'utf8'))).toEqual([
        'The contents of a file.',
      ]);
      const again = await roadbook(['restore', folder], restored);
      expect(said(again)).toEqual({ code: 1, out: '', err: 'The store is not empty: restore into a new one.\n' });
      expect(await headHashes(target.url)).toEqual({ [FOUNDING]: hashAtBackup });
    } finally {
      await target.drop();
    }
  });

  it.each([
    ['without its manifest', (copy: string) => rmSync(join(copy, 'manifest.json')), 'it has no manifest.json'],
    ['with a table cut off', (copy: string) => truncateSync(join(copy, 'revision.jsonl.gz'), 20_000), 'revision'],
    ['with a table missing', (copy: string) => rmSync(join(copy, 'action.jsonl.gz')), 'action'],
  ])('%s is refused, and leaves the store empty', async (_, harm, message) => {
    const copy = join(scratch, `broken-${message.replace(/\W/g, '')}`);
    cpSync(folder, copy, { recursive: true });
    harm(copy);
    const target = await sqliteDatabase();
    try {
      const { code, out, err } = await roadbook(['restore', copy], installation(target));
      expect([code, out]).toEqual([1, '']);
      expect(err.trimEnd().split('\n')).toEqual([expect.stringContaining(message)]);
      expect(await headHashes(target.url)).toEqual({});
    } finally {
      await target.drop();
    }
  });
});
