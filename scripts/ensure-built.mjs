// Installs and builds what is missing or older than its sources, and nothing else.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const built = join(root, 'dist', '.built');

function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Installs the packages unless they are there and as the lock file says. */
export function ensureInstalled() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  process.stderr.write('Installing packages (the first time takes a few minutes) …\n');
  // Not `npm ci`: it refuses a lock file that was made on another platform and lacks this one's optional packages.
  run('npm', ['install', '--no-audit', '--no-fund']);
}

/** Compiles the server and the web application unless the last builds are newer than their sources. */
export async function ensureAllBuilt() {
  ensureBuilt();
  await ensureWebBuilt();
}

/** Builds the web application unless its last build is newer than all of its sources. */
export async function ensureWebBuilt() {
  ensureInstalled();
  const sources = ['apps/web', 'libs/drawing', 'package-lock.json'].map((path) => join(root, path));
  const page = join(root, 'dist-web', 'index.html');
  if (existsSync(page) && statSync(page).mtimeMs >= Math.max(...sources.map(newest))) return;
  process.stderr.write('Building the web application …\n');
  const next = `dist-web.${process.pid}`;
  const { build } = await import('vite');
  await build({ root: join(root, 'apps', 'web'), logLevel: 'warn', build: { outDir: join(root, next) } });
  rmSync(join(root, 'dist-web'), { recursive: true, force: true });
  renameSync(join(root, next), join(root, 'dist-web'));
}

/** Compiles the server's sources unless the last build is newer than all of them. */
export function ensureBuilt() {
  ensureInstalled();
  const sources = ['apps/api', 'apps/cli', 'libs', '.swcrc', 'package-lock.json'].map((path) => join(root, path));
  if (existsSync(built) && statSync(built).mtimeMs >= Math.max(...sources.map(newest))) return;
  process.stderr.write('Building …\n');
  // Beside the last build, so that whoever runs that one is not disturbed.
  const next = `dist.${process.pid}`;
  run(process.execPath, [
    join(root, 'node_modules', '@swc', 'cli', 'bin', 'swc.js'),
    'apps',
    'libs',
    '--out-dir',
    next,
    '--copy-files',
    '--ignore',
    '**/*.spec.ts,apps/web/**',
    '--quiet',
  ]);
  writeFileSync(join(root, next, '.built'), '');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  renameSync(join(root, next), join(root, 'dist'));
}
