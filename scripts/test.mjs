// `npm test`: the checks and all tests; ends with one line for the whole run. `npm test -- <path>` runs the tests of a path.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChecks } from './check.mjs';
import { root } from './ensure-built.mjs';

/** Tests that start servers, browsers and kills have the machine to themselves; the others share it. */
const ALONE = '/tests/(browser|e2e|fault)/';
const named = process.argv.slice(2);
const runs =
  named.length > 0
    ? [named]
    : [
        ['--maxWorkers=2', '--testPathIgnorePatterns', '/node_modules/', ALONE],
        ['--maxWorkers=1', '--testPathPatterns', ALONE],
      ];

const counts = await runChecks();
for (const options of runs) {
  const { passed, failed } = runTests(options);
  counts.passed += passed;
  counts.failed += failed;
}
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
process.exit(counts.failed === 0 ? 0 : 1);

function runTests(options) {
  const outcome = join(mkdtempSync(join(tmpdir(), 'roadbook-test-')), 'outcome.json');
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  spawnSync(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', jest, '--json', '--outputFile', outcome, ...options],
    {
      cwd: root,
      // With --json the results come to the file and to stdout: people read what Jest writes to stderr.
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(outcome, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    process.stderr.write('The tests did not come to an end.\n');
    return { passed: 0, failed: 1 };
  }
}
