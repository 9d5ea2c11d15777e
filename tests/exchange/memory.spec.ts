import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { jest } from '@jest/globals';
import { installation, roadbook, ROOT, workshop } from '../support/cli.js';
import { sqliteDatabase, type TestDatabase } from '../support/databases.js';
import { CORPUS } from './corpus.js';

jest.setTimeout(180_000);

/** What importing may take, in megabytes, the whole process counted (issue 3, "How it shows"). */
const MOST_MEGABYTES = 300;

interface Run {
  /** Megabytes before the first file. */
  readonly before: number;
  readonly megabytes: number;
  readonly files: {
    name: string;
    applied: boolean;
    revision: number;
    faultCount: number;
    code: string;
    megabytes: number;
  }[];
}

/**
 * The built program imports every broken file in one process of its own, one after the other; the system tells the most
 * memory that this process ever took.
 */
describe('the whole corpus, in one process', () => {
  const scratch = workshop();
  let database: TestDatabase;
  let run: Run;

  beforeAll(async () => {
    database = await sqliteDatabase();
    const env = { ...process.env, ...installation(database, scratch()), DEMO: '1' };
    expect((await roadbook(['seed'], { ...installation(database, scratch()), DEMO: '1' })).code).toBe(0);
    const paths = CORPUS.map(({ make }, at) => {
      const path = join(scratch(), `broken-${at}.xlsx`);
      writeFileSync(path, make());
      return path;
    });
    const script = join(ROOT, 'tests', 'exchange', 'import-files.mjs');
    const args = [script, ROOT, '4M4IOF', 'coordinator@demo.example', ...paths];
    const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 16 * 1024 * 1024 });
    run = JSON.parse(stdout) as Run;
  });
  afterAll(() => database.drop());

  it('changes nothing', () => {
    const { revision } = run.files[0]!;
    expect(run.files.filter((file) => file.applied || file.faultCount === 0 || file.revision !== revision)).toEqual([]);
    expect(run.files.length).toBe(CORPUS.length);
  });

  it(`never needs more than ${MOST_MEGABYTES} MB`, () => expect(run.megabytes).toBeLessThan(MOST_MEGABYTES));
});
