// Starts the two servers as child processes on loopback and stops them again.
import { fork } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { root } from '../../scripts/ensure-built.mjs';
import { CODE } from './fill-ours.mjs';

/** Where the profiles of our server go (BENCH_PROFILE=1). */
export const PROFILES = join(root, 'data', 'profiles');
const STOP_MS = 15_000;

function whenReady(child) {
  return new Promise((resolve, reject) => {
    child.once('message', ({ ready }) => resolve(ready));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`a server ended with ${code} before it was ready`)));
  });
}

function stopping(child) {
  return () =>
    new Promise((stopped) => {
      if (child.exitCode !== null || child.signalCode !== null) return stopped();
      const force = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      child.once('exit', () => {
        force.unref();
        stopped();
      });
      child.kill('SIGTERM');
    });
}

/** Resident memory of a process in MB; NaN where /proc does not tell. */
function memoryOf(pid) {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return NaN;
  }
}

/** Clock ticks a second in /proc, on every Linux that matters. */
const TICKS = 100;

/** Processor time that a process has taken so far, in ms; NaN where /proc does not tell. */
function cpuOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
  } catch {
    return NaN;
  }
}

/**
 * @typedef {object} Server
 * @property {'ours' | 'raw'} name
 * @property {string} address where questions are posted to
 * @property {string} base
 * @property {string} token
 * @property {() => number} memory MB
 * @property {() => number} cpu processor time taken so far, in ms
 * @property {() => Promise<void>} stop
 * @property {{ listening: number, firstAnswer: number, memory: number }} [start] ms from the start of the process; MB
 *   when it listened
 */

const lifeOf = (child) => ({
  memory: () => memoryOf(child.pid),
  cpu: () => cpuOf(child.pid),
  stop: stopping(child),
});

/** @returns {Promise<Server>} our built server, after its first answer, which makes it build its first plan */
export async function startOurs({ databaseUrl, dataDir, token }, { profile = false } = {}) {
  const env = { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1' };
  Object.assign(env, { NODE_ENV: 'production', LOG_LEVEL: 'warn', DEMO: '0' });
  if (profile) mkdirSync(PROFILES, { recursive: true });
  const execArgv = profile ? ['--cpu-prof', '--cpu-prof-dir', PROFILES] : [];
  const began = performance.now();
  const child = fork(join(root, 'dist/apps/api/src/main.js'), [], { env, execArgv, silent: true });
  child.stdout.resume();
  child.stderr.pipe(process.stderr);
  const base = await whenReady(child);
  const start = { listening: performance.now() - began, memory: memoryOf(child.pid), firstAnswer: NaN };
  const server = { name: 'ours', address: `${base}/graphql`, base, token, start };
  Object.assign(server, lifeOf(child));
  try {
    await ask(
      server,
      JSON.stringify({ query: `{ partnership(code: "${CODE}") { actions(limit: 1) { totalCount } } }` }),
    );
  } catch (error) {
    await server.stop();
    throw error;
  }
  start.firstAnswer = performance.now() - began;
  return server;
}

/** @returns {Promise<Server>} the yardstick, filled */
export async function startRaw(file, size, token) {
  const child = fork(join(root, 'tests/load/raw-server.mjs'), [file, String(size), token]);
  const base = await whenReady(child);
  return { name: 'raw', address: base, base, token, ...lifeOf(child) };
}

/** The headers of every request. */
export const headersOf = ({ token }) => ({ 'content-type': 'application/json', authorization: `Bearer ${token}` });

/** One question. @returns its data. @throws Error with the answer when it is no answer */
export async function ask(server, body) {
  const response = await fetch(server.address, { method: 'POST', headers: headersOf(server), body });
  const text = await response.text();
  if (!response.ok || text.includes('"errors"'))
    throw new Error(`${server.name} answered ${response.status} to ${body.slice(0, 300)}: ${text.slice(0, 500)}`);
  return JSON.parse(text).data;
}
