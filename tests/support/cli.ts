import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

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
      if (typeof code !== 'number') fail(error as Error);
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
