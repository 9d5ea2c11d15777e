// S2: how long the preview of a move takes over HTTP, in a plan of 20,000 actions and 40,000 dependencies: the median of
// many, one request at a time. Build first (`npm run build`), then `node tests/load/move-preview.mjs`; `npm run bench` has it
// as S2.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { addDays } from '../../dist/libs/domain/src/index.js';
import { CODE, fillOurs, PARTNERSHIP_ID } from './fill-ours.mjs';
import { median } from './measure.mjs';
import { ask, startOurs } from './servers.mjs';

const COUNT = 20_000;
const LAYERS = 10;
const START = '2027-01-01';
const ROUNDS = 60;
const MOST_MS = 50;
const PER_REVISION = 1000;

const query = `query ($code: String!, $action: String!, $start: Date!) { partnership(code: $code) {
  movePreview(action: $action, plannedStart: $start) {
    moveCount endBefore endAfter blockers { code message }
    moves(limit: 200) { action { code title lead { shortName } } fromStart fromEnd toStart toEnd days consent }
    lateMilestones { code title dueDate } lateDeliverables { code title dueDate }
    becomesCritical { code } noLongerCritical { code } } } }`;

/**
 * A plan in layers: each action but those of the first waits for two of the layer before, some for
 * three, and has a few days to spare.
 */
function shape(actions) {
  const perLayer = Math.ceil(actions.length / LAYERS);
  return actions.map(({ id }, i) => {
    const layer = Math.floor(i / perLayer);
    const plannedStart = addDays(START, layer * 100);
    const before = [1, 7, ...(i % 4 === 0 ? [11] : [])].map(
      (stride) => actions[(layer - 1) * perLayer + ((i * stride + 13) % perLayer)]?.id,
    );
    const dependencies = [...new Set(before)]
      .filter((other) => layer > 0 && other !== undefined)
      .map((actionId) => ({ actionId, type: 'FS', lagDays: 0 }));
    const fields = { plannedStart, plannedEnd: addDays(plannedStart, 75 + (i % 24)), dependencies };
    return { id, fields: { ...fields, status: 'PLANNED', actualStart: null, actualEnd: null } };
  });
}

/** Gives the generated actions dates and dependencies. @returns what the plan holds then */
async function shapePlan(databaseUrl) {
  const { Store, SystemClock } = await import('../../dist/libs/application/src/index.js');
  const store = await Store.open(databaseUrl, new SystemClock());
  const plan = await store.plans.current(PARTNERSHIP_ID);
  const shaped = shape(plan.table('Action').rows());
  for (let start = 0; start < shaped.length; start += PER_REVISION) {
    const body = (draft) => {
      for (const { id, fields } of shaped.slice(start, start + PER_REVISION)) draft.update('Action', id, fields);
      return PARTNERSHIP_ID;
    };
    await store.work.run({ partnershipId: PARTNERSHIP_ID, actorId: 'bench', idempotency: null, body });
  }
  await store.close();
  const codeOf = new Map(
    plan
      .table('Action')
      .rows()
      .map(({ id, code }) => [id, code]),
  );
  const edges = shaped.reduce((sum, { fields }) => sum + fields.dependencies.length, 0);
  return { edges, actions: shaped.map(({ id, fields }) => ({ code: codeOf.get(id), start: fields.plannedStart })) };
}

const folder = mkdtempSync(join(tmpdir(), 'roadbook-bench-'));
try {
  const databaseUrl = `sqlite:${join(folder, 'filled.sqlite')}`;
  const token = await fillOurs(databaseUrl, folder, COUNT);
  const { edges, actions } = await shapePlan(databaseUrl);
  const server = await startOurs({ databaseUrl, dataDir: folder, token });
  const times = [];
  const moved = [];
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      const { code, start } = actions[(round * 7919) % actions.length];
      const variables = { code: CODE, action: code, start: addDays(start, 40 + round) };
      const began = performance.now();
      const { partnership } = await ask(server, JSON.stringify({ query, variables }));
      times.push(performance.now() - began);
      moved.push(partnership.movePreview.moveCount);
    }
  } finally {
    await server.stop();
  }
  const [first, ...rest] = times;
  const size = `${COUNT.toLocaleString('en')} actions, ${edges.toLocaleString('en')} dependencies`;
  const found = median(rest);
  process.stdout.write(
    `S2 preview of a move over HTTP, ${size}: ${found.toFixed(1)} ms (target ${MOST_MS}); worst ${Math.max(...rest).toFixed(0)} ms, the first of a revision ${first.toFixed(0)} ms; moves ${median(moved)} actions, at most ${Math.max(...moved)}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
