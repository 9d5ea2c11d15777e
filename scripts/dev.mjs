// `npm run dev`: like `npm start`, but builds and starts anew whenever a source of the server changes. The web application is
// served by Vite at http://127.0.0.1:5173, where its changes show at once.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure-built.mjs';

/** Editors write a file in several steps: wait until they are done. */
const QUIET_MS = 200;
const env = { ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'development', DEMO: process.env.DEMO ?? '1' };
let server = start();
let timer;
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
const web = spawn(process.execPath, [vite, join(root, 'apps', 'web')], { cwd: root, stdio: 'inherit' });

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
    if (!file?.endsWith('.ts') || file.endsWith('.spec.ts') || file.startsWith('web')) return;
    clearTimeout(timer);
    timer = setTimeout(restart, QUIET_MS);
  });
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    web.kill('SIGTERM');
    server.once('exit', () => process.exit(0));
    server.kill('SIGTERM');
  });
}
