// `npm run bench`: our built server against a raw one that does the same work, both measured over HTTP in the same run, in
// turns, by the ratio of the two; figures are medians, because machines are noisy. Set by the environment:
// BENCH_SIZES=200,20000  BENCH_ONLY=W1,W2,W3,W4,W5,START,NEXT,S1,S2,WEB  BENCH_CONNECTIONS=1,16  BENCH_SECONDS=4  BENCH_ROUNDS=3
// BENCH_PROFILE=1 (profiles our server into data/profiles and says where its time went; slower then).
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureAllBuilt, root } from './ensure-built.mjs';

await ensureAllBuilt();
const { fillOurs } = await import('../tests/load/fill-ours.mjs');
const { compare, demandSameAnswers, median } = await import('../tests/load/measure.mjs');
const { newestProfile } = await import('../tests/load/profile.mjs');
const { startOurs, startRaw } = await import('../tests/load/servers.mjs');
const { changeTimes, reportTimes } = await import('../tests/load/single.mjs');
const { figure, LEGEND, losses, tableOf } = await import('../tests/load/table.mjs');

const env = process.env;
const list = (value) => value.split(',').map((one) => one.trim());
const sizes = list(env.BENCH_SIZES ?? '200,20000').map(Number);
const only = list(env.BENCH_ONLY ?? 'W1,W2,W3,W4,W5,START,NEXT,S1,S2,WEB');
const connections = list(env.BENCH_CONNECTIONS ?? '1,16').map(Number);
const seconds = Number(env.BENCH_SECONDS ?? 4);
const rounds = Number(env.BENCH_ROUNDS ?? 3);
const profile = Boolean(env.BENCH_PROFILE);
const loads = only.filter((one) => ['W1', 'W2', 'W3', 'W4'].includes(one));
/** From this size on the figures for a large plan hold, below it those for the founding partnership. */
const LARGE = 20_000;
const STARTS = 5;

const say = (text) => process.stdout.write(`${text}\n`);
let failed = 0;

async function benchSize(size) {
  const folder = mkdtempSync(join(tmpdir(), 'roadbook-bench-'));
  const filled = join(folder, 'filled.sqlite');
  try {
    say(`\n${size.toLocaleString('en')} actions`);
    const token = await fillOurs(`sqlite:${filled}`, folder, size);
    // Each part begins with the plan as it was generated.
    const storeFor = (part) => {
      const file = join(folder, `${part}.sqlite`);
      copyFileSync(filled, file);
      return { databaseUrl: `sqlite:${file}`, dataDir: folder, token };
    };
    const figures = {};
    if (only.includes('START')) figures.start = await starts(storeFor('start'), size);
    if (only.includes('NEXT')) {
      figures.next = nextPlan(storeFor('next'), size);
      figures.change = await change(storeFor('change'), size);
    }
    if (only.includes('W5')) figures.report = await reports(storeFor('report'), size);
    const results = loads.length > 0 ? await load(storeFor('load'), size, join(folder, 'raw.sqlite')) : [];
    return { size, figures, results };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Time and memory of several starts on a filled store. */
async function starts(store, size) {
  const found = [];
  for (let i = 0; i < STARTS; i += 1) {
    const server = await startOurs(store);
    found.push({ ...server.start, memoryWithPlan: server.memory() });
    await server.stop();
  }
  const middle = (key) => median(found.map((one) => one[key]));
  const large = size >= LARGE;
  const times = { listening: middle('listening'), firstAnswer: middle('firstAnswer') };
  const memory = { idle: middle('memory'), withPlan: middle('memoryWithPlan') };
  const firstPlan = median(found.map((one) => one.firstAnswer - one.listening));
  say(figure('Start to first answer', times.firstAnswer, 'ms', large ? undefined : 2000));
  say(figure('Memory idle, before the first question', memory.idle, 'MB', 200));
  say(figure('First question, which makes the first plan', firstPlan, 'ms', large ? 2000 : undefined));
  say(figure('Memory after the first answer', memory.withPlan, 'MB', large ? 400 : 200));
  return { ...times, firstPlan, memory };
}

/** In a process of its own, without HTTP. */
function nextPlan({ databaseUrl }, size) {
  const script = join(root, 'tests/load/next-plan.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, databaseUrl], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) return fail(`next plan: ${stderr}`);
  const times = JSON.parse(stdout);
  const large = size >= LARGE;
  say(figure('In process: first plan', times.first, 'ms', large ? 2000 : undefined));
  say(figure('In process: memory with it', times.memory, 'MB', large ? 400 : undefined));
  say(figure('In process: next plan after a change, drafted (writer)', times.drafted, 'ms', 5));
  say(figure('In process: next plan after a change, applied (others)', times.applied, 'ms', 5));
  return times;
}

/** What a change costs, over HTTP and one request at a time. */
async function change(store, size) {
  const server = await startOurs(store);
  try {
    const times = await changeTimes(server, size);
    say(figure('Over HTTP: a write (W3)', times.write, 'ms'));
    say(figure('Over HTTP: first read of the plan that it made', times.first, 'ms'));
    say(figure('Over HTTP: second read of it', times.second, 'ms'));
    return times;
  } catch (error) {
    return fail(`change: ${error.message}`);
  } finally {
    await server.stop();
  }
}

/** Reports from a fresh server. */
async function reports(store, size) {
  const server = await startOurs(store);
  try {
    // A report of a large plan is nothing that anybody prints; it has no figure.
    if (size >= LARGE) return null;
    const times = await reportTimes(server, size);
    say(figure('W5 status report as PDF, cold', times.cold, 'ms', 1000));
    say(figure('W5 status report as PDF, warm, of the same revision', times.again, 'ms', 250));
    say(figure('W5 status report as PDF, warm, each of a new revision', times.changed, 'ms', 250));
    say(figure('W5 size of the file', times.bytes / 1024, 'KiB'));
    return times;
  } catch (error) {
    return fail(`W5: ${error.message}`);
  } finally {
    await server.stop();
  }
}

/** The loads, ours and raw in turns. */
async function load(store, size, rawFile) {
  const ours = await startOurs(store, { profile });
  const results = [];
  try {
    const servers = { ours, raw: await startRaw(rawFile, size, store.token) };
    try {
      await demandSameAnswers(servers, loads, size);
      for (const workload of loads) {
        for (const count of connections)
          results.push(await compared(servers, { workload, size, connections: count, seconds, rounds }));
      }
      say(tableOf(results).join('\n'));
      say(figure('Memory after the load: ours', ours.memory(), 'MB'));
      say(figure('Memory after the load: raw', servers.raw.memory(), 'MB'));
    } finally {
      await servers.raw.stop();
    }
  } catch (error) {
    fail(error.message);
  } finally {
    await ours.stop();
  }
  if (profile) say(newestProfile(ours.start.firstAnswer));
  return results;
}

async function compared(servers, what) {
  try {
    return await compare(servers, what);
  } catch (error) {
    failed += 1;
    return { ...what, failure: error.message };
  }
}

function fail(text) {
  failed += 1;
  say(`FAILED: ${text}`);
  return null;
}

/** What has a script of its own, which says what it found. */
function alone(script) {
  say('');
  const { status } = spawnSync(process.execPath, [join(root, 'tests/load', script)], { cwd: root, stdio: 'inherit' });
  if (status !== 0) fail(script);
}

const all = [];
for (const size of sizes) all.push(await benchSize(size));
if (only.includes('S1')) alone('schedule.mjs');
if (only.includes('S2')) alone('move-preview.mjs');
if (only.includes('WEB')) alone('web.mjs');
const lost = losses(all.flatMap(({ results }) => results));
if (lost.length > 0) say(`\n${lost.join('\n')}`);
mkdirSync(join(root, 'data'), { recursive: true });
const file = join(root, 'data', 'bench.json');
writeFileSync(file, JSON.stringify({ node: process.version, seconds, rounds, sizes: all }, null, 2));
if (loads.length > 0) say(`\n${LEGEND}`);
say(`Written to ${file}.`);
process.exitCode = failed === 0 ? 0 : 1;
