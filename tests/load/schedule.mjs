// S1: how long the schedule of a large plan takes, in process: medians of nine after a first one. Build first
// (`npm run build`), then `node tests/load/schedule.mjs`; `npm run bench` has it as S1.
import { performance } from 'node:perf_hooks';
import { addDays, schedule } from '../../dist/libs/domain/src/index.js';
import { median } from './measure.mjs';

const ROUNDS = 9;
const START = '2026-03-01';
const TYPES = ['FS', 'SS', 'FF', 'SF'];

/** So many actions with twice as many dependencies, on others nearby and far away; the same on every run. */
function tasksOf(count) {
  let state = 20_261_123;
  const whole = (most) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state % most;
  };
  return Array.from({ length: count }, (_, i) => {
    const plannedStart = addDays(START, whole(900));
    const dependencies = [i - 1 - whole(Math.min(i, 40) || 1), whole(i || 1)]
      .filter((other) => i > 0 && other >= 0)
      .map((other) => ({ actionId: `T${other}`, type: TYPES[whole(8)] ?? 'FS', lagDays: whole(15) - 4 }));
    return { id: `T${i}`, plannedStart, plannedEnd: addDays(plannedStart, whole(120)), dependencies };
  });
}

function measure(count, target) {
  const tasks = tasksOf(count);
  const times = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const before = performance.now();
    schedule(tasks, START);
    if (round > 0) times.push(performance.now() - before);
  }
  const edges = tasks.reduce((sum, { dependencies }) => sum + dependencies.length, 0);
  const size = `${count.toLocaleString('en')} actions, ${edges.toLocaleString('en')} dependencies`;
  process.stdout.write(`S1 schedule of ${size}: ${Math.round(median(times))} ms (target ${target})\n`);
}

measure(20_000, 100);
measure(100_000, 1_000);
