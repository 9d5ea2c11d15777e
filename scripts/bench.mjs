// `npm run bench`: our server against a raw one that does the same work, in one run, by ratio. Machines are noisy: figures
// are medians of rounds in which the two take turns. BENCH_SIZES, BENCH_SECONDS, BENCH_ROUNDS and BENCH_ONLY choose.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import autocannon from 'autocannon';
import { ensureBuilt, root } from './ensure-built.mjs';

ensureBuilt();
const { fillOurs, CODE } = await import('../tests/load/fill-ours.mjs');
const { startOurs, startRaw } = await import('../tests/load/servers.mjs');
const { requestMaker } = await import('../tests/load/workloads.mjs');

const sizes = (process.env.BENCH_SIZES ?? '200,20000').split(',').map(Number);
const seconds = Number(process.env.BENCH_SECONDS ?? 4);
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const workloads = (process.env.BENCH_ONLY ?? 'W1,W2,W3,W4').split(',');
const connections = [1, 16];
/** The least ratio at 16 connections, by workload and size. */
const TARGETS = {
  W1: { 200: 0.5, 20000: 0.9 },
  W2: { 200: 0.4, 20000: 0.4 },
  W3: { 200: 0.6, 20000: 0.6 },
  W4: { 200: 1, 20000: 3 },
};
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
let sent = 0;

/** Requests per second of one round, after a look at whether the answers are answers. */
async function round(server, token, workload, size, parallel, duration) {
  const make = requestMaker(server.name, workload, size);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const sample = await fetch(server.address, { method: 'POST', headers, body: make((sent += 1)) });
  const answer = await sample.json();
  if (!sample.ok || answer.errors)
    throw new Error(`${server.name} ${workload}: ${JSON.stringify(answer).slice(0, 500)}`);
  let errors = 0;
  const result = await autocannon({
    url: server.address,
    method: 'POST',
    headers,
    connections: parallel,
    duration,
    requests: [
      {
        setupRequest: (request) => ({ ...request, body: make((sent += 1)) }),
        onResponse: (_status, body) => (errors += body.includes('"errors"') ? 1 : 0),
      },
    ],
  });
  if (result.non2xx + result.errors + errors > 0)
    throw new Error(`${server.name} ${workload}: ${result.non2xx + result.errors + errors} requests failed`);
  return { rate: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

async function compare(servers, token, workload, size, parallel) {
  const found = { ours: [], raw: [] };
  for (const server of servers) await round(server, token, workload, size, parallel, 1);
  for (let i = 0; i < rounds; i += 1) {
    for (const server of servers)
      found[server.name].push(await round(server, token, workload, size, parallel, seconds));
  }
  const rate = (name) => median(found[name].map((one) => one.rate));
  const ratios = found.ours.map((one, i) => one.rate / found.raw[i].rate);
  return {
    workload,
    size,
    connections: parallel,
    ours: rate('ours'),
    raw: rate('raw'),
    ratio: median(ratios),
    p50: median(found.ours.map((one) => one.p50)),
    p99: median(found.ours.map((one) => one.p99)),
  };
}

async function reportTimes(ours, token) {
  const address = ours.address.replace('/graphql', `/reports/${CODE}/status.pdf`);
  const times = [];
  for (let i = 0; i < 6; i += 1) {
    // A write between, so that each report is one of a new revision.
    await fetch(ours.address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: requestMaker('ours', 'W3', 200)(i),
    });
    const began = performance.now();
    const response = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`the report was answered with ${response.status}`);
    times.push(performance.now() - began);
  }
  return { cold: times[0], warm: median(times.slice(1)) };
}

async function nextPlan(ours, token, size) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const send = async (body) => (await fetch(ours.address, { method: 'POST', headers, body })).text();
  const write = requestMaker('ours', 'W3', size);
  const read = requestMaker('ours', 'W2', size);
  const times = [];
  for (let i = 0; i < 30; i += 1) {
    await send(write(i));
    const began = performance.now();
    await send(read(i));
    times.push(performance.now() - began);
  }
  return median(times);
}

const lines = [];
const results = [];
for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'roadbook-bench-'));
  const url = `sqlite:${join(folder, 'ours.sqlite')}`;
  const token = await fillOurs(url, folder, size);
  const ours = await startOurs(url, folder, token);
  const memory = ours.memory();
  const raw = await startRaw(join(folder, 'raw.sqlite'), size, token);
  lines.push(
    `${size} actions: listening after ${Math.round(ours.listening)} ms, first answer after ${Math.round(ours.firstAnswer)} ms, ${memory} MB then`,
  );
  try {
    for (const workload of workloads) {
      for (const parallel of connections) {
        const result = await compare([ours, raw], token, workload, size, parallel);
        results.push(result);
        const target = parallel === 16 ? TARGETS[workload]?.[size] : undefined;
        const verdict =
          target === undefined ? '' : result.ratio >= target ? `ok (at least ${target})` : `BELOW ${target}`;
        const line = `${workload} ${String(size).padStart(6)} ${String(parallel).padStart(3)} conn.  ours ${result.ours.toFixed(0).padStart(6)}/s  raw ${result.raw.toFixed(0).padStart(6)}/s  ratio ${result.ratio.toFixed(2).padStart(5)}  p50 ${result.p50} ms  p99 ${result.p99} ms  ${verdict}`;
        process.stdout.write(`${line}\n`);
      }
    }
    lines.push(`the read after a write: ${(await nextPlan(ours, token, size)).toFixed(1)} ms at the median, over HTTP`);
    lines.push(`${ours.memory()} MB after the load`);
    if (size === 200 && !process.env.BENCH_ONLY) {
      const { cold, warm } = await reportTimes(ours, token);
      lines.push(
        `W5 PDF of ${size} actions: cold ${Math.round(cold)} ms (at most 1000), warm ${Math.round(warm)} ms (at most 250)`,
      );
    }
  } finally {
    await ours.stop();
    await raw.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
for (const workload of ['W1', 'W2']) {
  const [small, large] = [200, 20000].map((size) =>
    results.find((one) => one.workload === workload && one.size === size && one.connections === 16),
  );
  if (small && large)
    lines.push(
      `${workload} from 200 to 20,000 actions: ${((1 - large.ours / small.ours) * 100).toFixed(0)} % lost (at most 20)`,
    );
}
process.stdout.write(`${lines.join('\n')}\n`);
mkdirSync(join(root, 'data'), { recursive: true });
writeFileSync(join(root, 'data', 'bench.json'), JSON.stringify({ results, lines }, null, 2));
