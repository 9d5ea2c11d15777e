// `npm run check`: everything that can be told without running the product. Each check is one line; all run, whatever fails.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureAllBuilt, root } from './ensure-built.mjs';

const tool = (path) => join(root, 'node_modules', path);
const checks = [
  ['types', [tool('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json']],
  ['types of the web application', [tool('typescript/bin/tsc'), '--noEmit', '-p', 'apps/web/tsconfig.json']],
  ['types of the browser tests', [tool('typescript/bin/tsc'), '--noEmit', '-p', 'tests/browser/tsconfig.json']],
  ['lint', [tool('eslint/bin/eslint.js'), '--max-warnings', '0', '.']],
  ['format', [tool('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  [
    'dependency rules',
    [tool('dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', 'apps', 'libs'],
  ],
  ['schema drift', ['scripts/schema.mjs', '--check']],
  ['migration drift', ['scripts/migration-drift.mjs']],
];

/** @returns how many checks passed and failed */
export async function runChecks() {
  await ensureAllBuilt();
  const counts = { passed: 0, failed: 0 };
  for (const [name, command] of checks) {
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
    counts[status === 0 ? 'passed' : 'failed'] += 1;
    process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}\n`);
    if (status !== 0) process.stdout.write(`${stdout}${stderr}\n`);
  }
  return counts;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = await runChecks();
  process.stdout.write(`${passed} checks passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}
