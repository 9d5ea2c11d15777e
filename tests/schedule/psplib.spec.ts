import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makespanOf, readSm } from '../support/psplib.js';

/**
 * Projects in the form of PSPLIB's `.sm` files, each with the makespan that it states for its jobs without resources. Ours lie
 * in `instances`; PSPLIB_DIR names a folder of others, such as the published j30 set:
 * `PSPLIB_DIR=~/j30.sm npx jest tests/schedule`.
 */
const OURS = join(import.meta.dirname, 'instances');
const folders = process.env['PSPLIB_DIR'] ? [OURS, process.env['PSPLIB_DIR']] : [OURS];
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.toLowerCase().endsWith('.sm'))
    .map((name): [string, string] => [name, join(folder, name)]),
);

describe('the makespan without resources', () => {
  it.each(files)('of %s is the MPM-Time that the file states', (_name, path) => {
    const project = readSm(readFileSync(path, 'utf8'));
    expect(project.jobs.length).toBeGreaterThan(2);
    expect(makespanOf(project)).toBe(project.mpmTime);
  });
});

it.each([
  ['no section PROJECT INFORMATION:', ''],
  ['no MPM-Time', 'PROJECT INFORMATION:\n 1 2 3\n***\n'],
  ['1 jobs with successors, 0 with durations', brokenSm('')],
  ['unknown successor 7', brokenSm('  1      1     3       0\n')],
])('says what is wrong with a file: %s', (expected, text) => {
  expect(() => makespanOf(readSm(text))).toThrow(expected);
});

function brokenSm(durations: string): string {
  return `PROJECT INFORMATION:\n 1 1 0 9 1 3\n***\nPRECEDENCE RELATIONS:\n 1 1 1 7\n***\nREQUESTS/DURATIONS:\n${durations}***\n`;
}
