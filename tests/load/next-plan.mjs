// In a process of its own: how long the first plan of a store takes, and the next one after a change, without HTTP.
// Prints one line of JSON. Arguments: <database url>.
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import 'reflect-metadata';
import { Store, SystemClock } from '../../dist/libs/application/src/index.js';
import { Draft } from '../../dist/libs/domain/src/index.js';
import { PARTNERSHIP_ID } from './fill-ours.mjs';

const CHANGES = 200;
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const store = await Store.open(process.argv[2], new SystemClock());
globalThis.gc?.();
const before = process.memoryUsage().rss;
const began = performance.now();
let plan = await store.plans.current(PARTNERSHIP_ID);
const first = performance.now() - began;
const after = process.memoryUsage().rss;
const actions = plan.table('Action').rows();
const drafted = [];
const applied = [];
for (let i = 0; i < CHANGES; i += 1) {
  const action = actions[(i * 7919) % actions.length];
  const at = new Date().toISOString();
  // As the writing server gets its next plan: the drafted one.
  let start = performance.now();
  const draft = new Draft(plan, at, 'bench', randomUUID);
  const report = {
    actionId: action.id,
    at,
    byId: 'bench',
    progress: i % 100,
    health: 'ON_TRACK',
    summary: `Change ${i}`,
    nextSteps: null,
  };
  draft.insert('ProgressReport', report);
  draft.update('Action', action.id, { progress: (i * 3) % 100, declaredHealth: 'ON_TRACK' });
  const { changes, plan: next } = draft.finish();
  look(next, action);
  drafted.push(performance.now() - start);
  // As every other server gets it: the revision applied to the plan that it has.
  start = performance.now();
  const revision = { number: draft.revision, at, actorId: 'bench', reason: '', decisionId: null, changes };
  look(plan.apply(revision), action);
  applied.push(performance.now() - start);
  plan = next;
}
await store.close();

/** A plan counts as made when it answers by id, by code and by parent. */
function look(next, action) {
  if (next.get('Action', action.id).version < 2) throw new Error('the next plan does not show the change');
  if (next.coded('Action', action.code).id !== action.id) throw new Error('the next plan has lost a code');
  if (next.table('Milestone').with('actionId', action.id).length !== 3)
    throw new Error('the next plan has lost milestones');
}

const megabytes = (bytes) => Math.round(bytes / 1024 / 1024);
process.stdout.write(
  `${JSON.stringify({ first, memory: megabytes(after), grown: megabytes(after - before), drafted: median(drafted), applied: median(applied), worst: Math.max(...drafted, ...applied) })}\n`,
);
