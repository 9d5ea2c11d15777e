import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { roadbook, said, workshop } from '../support/cli.js';

const FOUNDING = '4M4IOF';

const scratch = workshop();

describe('the help', () => {
  it.each([
    [
      [],
      ['migrate', 'verify', 'seed', 'import', 'templates', 'create', 'user', 'report', 'backup', 'restore', '--json'],
    ],
    [['migrate'], ['tables up to date']],
    [['verify'], ['[partnership]', 'Ends with 1']],
    [['seed'], ['DEMO=1']],
    [['templates'], ['made after']],
    [['create'], ['<code>', '--as <email>', '--coordinator <short name>', '--template <template>', '--with-actions']],
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
    const { code, out, err } = await roadbook(command, {
      DATABASE_URL: `sqlite:${join(scratch(), 'untouched.sqlite')}`,
    });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(existsSync(join(scratch(), 'untouched.sqlite'))).toBe(false);
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
