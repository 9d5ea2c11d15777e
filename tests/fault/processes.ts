import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestDatabase } from '../support/databases.js';
import { NOW } from './ground.js';

const ROOT = resolve('.');
const SERVER = join(ROOT, 'dist', 'apps', 'api', 'src', 'main.js');
const WRITER = join(ROOT, 'tests', 'fault', 'writer.mjs');
const MAIL_WORKER = join(ROOT, 'tests', 'fault', 'mail-kill-worker.mjs');

/** How a process ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A process of the product that runs beside the tests and may be killed. */
export interface Process<Ready> {
  readonly child: ChildProcess;
  readonly ready: Ready;
  readonly ended: Promise<Ending>;
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Ending>;
}

/**
 * Builds what is to be forked, once, whoever asks: a lock keeps two test files from building at the same time. `npm test`
 * has built it already.
 */
export function buildOnce(): void {
  const lock = join(tmpdir(), `roadbook-build-${Buffer.from(ROOT).toString('base64url').slice(-40)}`);
  const deadline = Date.now() + 120_000;
  for (let held = false; !held;) {
    try {
      mkdirSync(lock);
      held = true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || Date.now() > deadline) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
  try {
    const script = "import('./scripts/ensure-built.mjs').then((built) => built.ensureBuilt())";
    execFileSync(process.execPath, ['-e', script], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Starts the built server as a process of its own. @returns once it listens; `ready` is its address */
export async function startServerProcess(
  database: TestDatabase,
  env: Record<string, string> = {},
): Promise<Process<string>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'roadbook-data-'));
  const started = await start<{ ready: string }>(SERVER, [], {
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    ROADBOOK_NOW: NOW,
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    PORT: '0',
    ...env,
  });
  void started.ended.then(() => rmSync(dataDir, { recursive: true, force: true }));
  return { ...started, ready: started.ready.ready };
}

/** Starts the lean writer (writer.mjs). @returns once its store is open */
export function startWriterProcess(database: TestDatabase, viewer: object): Promise<Process<unknown>> {
  return start(WRITER, [database.url, JSON.stringify(viewer), NOW], {});
}

/** Starts whoever makes and sends mails (mail-kill-worker.mjs), at an instant. @returns once its store is open */
export function startMailWorker(database: TestDatabase, smtpUrl: string, now: string): Promise<Process<unknown>> {
  return start(MAIL_WORKER, [database.url, smtpUrl, now], {});
}

async function start<Ready>(
  script: string,
  parameters: readonly string[],
  env: Record<string, string>,
): Promise<Process<Ready>> {
  const child = fork(script, parameters, {
    env: { PATH: process.env['PATH'], ...env },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaints = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  const ended = new Promise<Ending>((done) => child.once('exit', (code, signal) => done({ code, signal })));
  const ready = await new Promise<Ready>((done, fail) => {
    child.once('message', (message) => done(message as Ready));
    child.once('error', fail);
    void ended.then(({ code }) => fail(new Error(`${script} ended with ${code}: ${complaints}`)));
  });
  const end = (signal: NodeJS.Signals): Promise<Ending> => {
    child.kill(signal);
    return ended;
  };
  return { child, ready, ended, end };
}
