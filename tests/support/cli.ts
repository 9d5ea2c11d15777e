import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestDatabase } from './databases.js';

/** The root of the project. */
export const ROOT = resolve(import.meta.dirname, '../..');
const PROGRAM = join(ROOT, 'bin', 'roadbook.mjs');

/** What a run of the command line came to. */
export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What was printed, read as JSON. @throws SyntaxError */
  json<Result>(): Result;
}

/** Runs `roadbook …` as a user does: a process of its own, with nothing in its environment but what is given. */
export function roadbook(args: readonly string[], env: Record<string, string> = {}): Promise<CliRun> {
  return new Promise((done, fail) => {
    const options = { cwd: ROOT, env: { ...ownEnvironment(), ...env }, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [PROGRAM, ...args], options, (error, out, err) => {
      const code = error ? error.code : 0;
      if (typeof code !== 'number') fail(error ?? new Error('it did not run'));
      else done({ code, out, err, json: <Result>() => JSON.parse(out) as Result });
    });
  });
}

/** What the environment of every process here has: where programs lie, and nothing of this run. */
function ownEnvironment(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot'];
  return Object.fromEntries(kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

/** Builds the program once, so that runs that start together do not each build it. */
export async function built(): Promise<void> {
  const script = `import { ensureBuilt } from ${JSON.stringify(join(ROOT, 'scripts', 'ensure-built.mjs'))}; ensureBuilt();`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { cwd: ROOT, stdio: 'ignore' });
  await new Promise((end) => child.once('exit', end));
  if (!existsSync(join(ROOT, 'dist', '.built'))) throw new Error('The program could not be built.');
}

/** Builds the program before the specs of a file run, and gives them a folder that is deleted after them. */
export function workshop(): () => string {
  let folder = '';
  beforeAll(async () => {
    await built();
    folder = mkdtempSync(join(tmpdir(), 'roadbook-cli-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}

/** The environment of an installation of its own, whose files lie in a folder within `scratch`. */
export function installation(database: TestDatabase, scratch: string): Record<string, string> {
  return { DATABASE_URL: database.url, DATA_DIR: mkdtempSync(join(scratch, 'data-')) };
}

/** What a run says on its two channels, and how it ends. */
export function said({ code, out, err }: CliRun): { code: number; out: string; err: string } {
  return { code, out, err };
}
