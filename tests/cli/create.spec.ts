import { type CliRun, installation, roadbook, workshop } from '../support/cli.js';
import { sqliteDatabase, type TestDatabase } from '../support/databases.js';

const FOUNDING = '4M4IOF';

const scratch = workshop();

describe('an installation without any data', () => {
  let database: TestDatabase;
  let env: Record<string, string>;
  const add = (...args: string[]): Promise<CliRun> =>
    roadbook(['user', 'add', ...args], { ...env, ROADBOOK_PASSWORD: 'a-long-password' });

  beforeAll(async () => {
    database = await sqliteDatabase();
    env = installation(database, scratch());
  });
  afterAll(() => database.drop());

  it('makes a partnership after the built-in template, by an administrator alone', async () => {
    expect((await roadbook(['--json', 'templates'], env)).json()).toEqual([
      { template: `built-in:${FOUNDING}`, name: '4 Motors for the European Industry 4.0', builtIn: true },
    ]);
    const creating = (code: string, as: string, ...args: string[]): Promise<CliRun> =>
      roadbook(
        [
          ...['create', code, '--as', as, '--name', 'Made by hand', '--start', '2027-01-01', '--end', '2029-12-31'],
          ...['--time-zone', 'Europe/Paris', '--coordinator', 'Ours', '--region', 'Here', '--country', 'FR'],
          ...['--email', 'ana@example.org', '--template', `built-in:${FOUNDING}`, ...args],
        ],
        env,
      );
    await add('boss@example.org', '--name', 'The boss', '--administrator');
    const { code, out, err } = await creating('made', 'boss@example.org', '--with-actions');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Made MADE\. ana@example\.org is invited by mail.*\nhttp.*\/invitation\/rbi_[\w-]{43}\n$/);
    const taken = await creating('MADE', 'boss@example.org');
    expect([taken.code, taken.err]).toEqual([1, 'There is a partnership MADE already.\n']);
    await add('nobody@example.org', '--name', 'Nobody');
    const refused = await creating('OTHER', 'nobody@example.org');
    expect([refused.code, refused.err]).toEqual([1, 'Only an administrator of the installation may do this.\n']);
    expect((await roadbook(['verify', 'MADE'], env)).code).toBe(0);
  });
});
