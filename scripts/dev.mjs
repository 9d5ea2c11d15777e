// `npm run dev`: like `npm start`, but builds and starts anew whenever a source changes.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure-built.mjs';

/** Editors write a file in several steps: wait until they are done. */
const QUIET_MS = 200;
const env = { ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'development', DEMO: process.env.DEMO ?? '1' };
let server = start();
let timer;

function start() {
  return spawn(process.execPath, [join(root, 'scripts', 'start.mjs')], { cwd: root, stdio: 'inherit', env });
}

function restart() {
  const next = () => (server = start());
  if (server.exitCode !== null || server.signalCode !== null) return next();
  server.once('exit', next);
  server.kill('SIGTERM');
}

for (const folder of ['apps', 'libs']) {
  watch(join(root, folder), { recursive: true }, (_event, file) => {
    if (!file?.endsWith('.ts') || file.endsWith('.spec.ts')) return;
    clearTimeout(timer);
    timer = setTimeout(restart, QUIET_MS);
  });
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.once('exit', () => process.exit(0));
    server.kill('SIGTERM');
  });
}
