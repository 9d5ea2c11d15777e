// Starts the two servers as child processes on loopback and stops them again.
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { root } from '../../scripts/ensure-built.mjs';

function whenReady(child) {
  return new Promise((resolve, reject) => {
    child.once('message', ({ ready }) => resolve(ready));
    child.once('exit', (code) => reject(new Error(`a server ended with ${code} before it was ready`)));
  });
}

function stopping(child) {
  return () =>
    new Promise((stopped) => {
      child.once('exit', stopped);
      child.kill('SIGTERM');
    });
}

/** Resident memory of a process, in MB. */
function memoryOf(pid) {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return kilobytes ? Math.round(Number(kilobytes) / 1024) : NaN;
}

export async function startOurs(databaseUrl, dataDir, token) {
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    PORT: '0',
    HOST: '127.0.0.1',
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    DEMO: '0',
  };
  const profile = process.env.BENCH_PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${join(root, 'data', 'profile')}`] : [];
  const began = performance.now();
  const child = fork(join(root, 'dist/apps/api/src/main.js'), { env, execArgv: profile, silent: true });
  child.stderr.pipe(process.stderr);
  const address = `${await whenReady(child)}/graphql`;
  const listening = performance.now() - began;
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ partnerships { code actions(limit: 1) { totalCount } } }' }),
  });
  const { data } = await answer.json();
  if (!data?.partnerships?.[0]) throw new Error('our server does not know the partnership');
  return {
    name: 'ours',
    address,
    listening,
    firstAnswer: performance.now() - began,
    memory: () => memoryOf(child.pid),
    stop: stopping(child),
  };
}

export async function startRaw(file, count, token) {
  const child = fork(join(root, 'tests/load/raw-server.mjs'), [file, String(count), token]);
  const address = await whenReady(child);
  return { name: 'raw', address, stop: stopping(child) };
}
