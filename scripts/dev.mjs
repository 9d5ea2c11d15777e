// `npm run dev`: like `npm start`, but compiles and starts anew whenever a source changes.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, root } from './ensure-built.mjs';

ensureBuilt();
const env = { ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'development', DEMO: process.env.DEMO ?? '1' };
const children = [
  spawn(
    process.execPath,
    [join(root, 'node_modules/@swc/cli/bin/swc.js'), 'apps', 'libs', '--out-dir', 'dist', '--watch', '--quiet'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  ),
  spawn(process.execPath, ['--watch', '--watch-preserve-output', 'scripts/start.mjs'], {
    cwd: root,
    stdio: 'inherit',
    env,
  }),
];
const stop = () => children.forEach((child) => child.kill());
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
