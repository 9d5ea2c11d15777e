// `npm test`: the checks and all tests; ends with one line for the whole run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChecks } from './check.mjs';
import { root } from './ensure-built.mjs';

const counts = await runChecks();
const outcome = join(mkdtempSync(join(tmpdir(), 'roadbook-test-')), 'outcome.json');
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
spawnSync(
  process.execPath,
  ['--experimental-vm-modules', '--no-warnings', jest, '--json', '--outputFile', outcome, ...process.argv.slice(2)],
  {
    cwd: root,
    // With --json the results come to the file and to stdout: people read what Jest writes to stderr.
    stdio: ['ignore', 'ignore', 'inherit'],
  },
);
try {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(outcome, 'utf8'));
  counts.passed += numPassedTests;
  counts.failed += numFailedTests + numRuntimeErrorTestSuites;
} catch {
  process.stderr.write('The tests did not come to an end.\n');
  counts.failed += 1;
}
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
process.exit(counts.failed === 0 ? 0 : 1);
