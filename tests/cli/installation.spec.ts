import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestServer } from '../support/api.js';
import { type CliRun, installation, roadbook, said, workshop } from '../support/cli.js';
import { sqliteDatabase, type TestDatabase } from '../support/databases.js';
import { FOUNDING_FOLDER } from '../support/founding.js';
import { headHashes, inRawStore } from '../support/raw-store.js';

const FOUNDING = '4M4IOF';

const scratch = workshop();

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
    env = installation(database, scratch());
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
    const folder = join(scratch(), 'partnership');
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
