import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCycle, schedule } from '@roadbook/domain';
import { readPsplib, tasksOf } from './read-psplib.js';

/**
 * The files state how long their project takes when there are enough resources ("MPM-Time"). Those here are small and made
 * for this test; PSPLIB_DIR names a folder with others, such as the published ones.
 */
const FOLDERS = ['tests/schedule/psplib', ...(process.env['PSPLIB_DIR'] ? [process.env['PSPLIB_DIR']] : [])];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sm'))
    .map((name) => [name, join(folder, name)] as const),
);

it.each(files)('%s takes as long as it states', (_, path) => {
  const instance = readPsplib(readFileSync(path, 'latin1'));
  const tasks = tasksOf(instance, '2026-03-01');
  expect(findCycle(tasks.map((task) => ({ ...task, code: task.id })))).toBeNull();
  expect(schedule(tasks, '2026-03-01').durationDays).toBe(instance.mpmTime);
});

it('reads jobs, durations and successors', () => {
  const { jobs, mpmTime } = readPsplib(readFileSync('tests/schedule/psplib/diamond.sm', 'latin1'));
  expect(mpmTime).toBe(14);
  expect(jobs).toHaveLength(6);
  expect(jobs[0]).toEqual({ number: 1, duration: 0, successors: [2] });
  expect(jobs[1]).toEqual({ number: 2, duration: 3, successors: [3, 4] });
});

it('says what a file lacks', () => {
  expect(() => readPsplib('no such file')).toThrow('lacks');
});
