// Load on one server, and the comparison of two that take turns.
import autocannon from 'autocannon';
import { ask, headersOf } from './servers.mjs';
import { requestMaker } from './workloads.mjs';

/** Requests made ready for a run, shared out among its connections: making them must not cost while the clock runs. */
const READY = 4_000;
const WARM_UP_SECONDS = 1;

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

let sent = 0;

/**
 * One run.
 * @returns {Promise<{ rate: number, p50: number, p99: number, cpu: number, client: number }>} requests per second, ms, and
 *   the processor time that one request takes the server and the load generator, in microseconds
 * @throws Error when a single request was not answered with 200 and without errors
 */
async function run(server, workload, size, connections, duration) {
  const make = requestMaker(server.name, workload, size);
  const headers = headersOf(server);
  const path = new URL(server.address).pathname;
  const per = Math.ceil(READY / connections / 20) * 20;
  let bad = '';
  const onResponse = (status, body) => {
    if (status !== 200 || body.includes('"errors"')) bad = `${status} ${body.slice(0, 500)}`;
  };
  let next = 0;
  const setupClient = (client) => {
    const from = sent + next * per;
    next += 1;
    const list = Array.from({ length: per }, (_, i) => ({
      method: 'POST',
      path,
      headers,
      body: make(from + i),
      onResponse,
    }));
    client.setRequests(list);
  };
  const options = {
    url: server.address,
    method: 'POST',
    headers,
    body: make(sent),
    connections,
    duration,
    setupClient,
  };
  const cpuBefore = server.cpu();
  const clientBefore = process.cpuUsage();
  const result = await autocannon(options);
  const { user, system } = process.cpuUsage(clientBefore);
  sent += per * connections;
  const failures = result.non2xx + result.errors + result.timeouts;
  if (failures > 0 || bad !== '') throw new Error(`${server.name} ${workload}: ${failures} requests failed; ${bad}`);
  const answered = result['2xx'];
  const cpu = ((server.cpu() - cpuBefore) * 1000) / answered;
  const { p50, p99 } = result.latency;
  return { rate: answered / result.duration, p50, p99, cpu, client: (user + system) / answered };
}

/**
 * Ours and raw in alternation, so that both meet the same noise.
 * @param {{ ours: object, raw: object }} servers
 * @param {{ workload: string, size: number, connections: number, seconds: number, rounds: number }} what
 * @returns medians of the rounds; `ratio` is the median of the rounds' ratios
 */
export async function compare({ ours, raw }, { workload, size, connections, seconds, rounds }) {
  const found = { ours: [], raw: [] };
  for (const server of [ours, raw]) await run(server, workload, size, connections, WARM_UP_SECONDS);
  for (let i = 0; i < rounds; i += 1) {
    // Who goes first changes too.
    for (const server of i % 2 === 0 ? [ours, raw] : [raw, ours])
      found[server.name].push(await run(server, workload, size, connections, seconds));
  }
  const middle = (name) => {
    const at = (key) => median(found[name].map((one) => one[key]));
    return { rate: at('rate'), p50: at('p50'), p99: at('p99'), cpu: at('cpu'), client: at('client') };
  };
  const ratio = median(found.ours.map((one, i) => one.rate / found.raw[i].rate));
  return { workload, size, connections, ours: middle('ours'), raw: middle('raw'), ratio };
}

/**
 * Asks both servers the same and demands the same answers: what is compared must be the same work.
 * @throws Error naming the first difference
 */
export async function demandSameAnswers({ ours, raw }, workloads, size) {
  for (const workload of workloads.filter((one) => one !== 'W3')) {
    const [ask1, ask2] = ['ours', 'raw'].map((name) => requestMaker(name, workload, size));
    for (let n = 0; n < 18; n += 1) {
      const left = canonical(await ask(ours, ask1(n)));
      const right = canonical(await ask(raw, ask2(n)));
      if (left !== right) throw new Error(`${workload}, ${ask2(n)}: ours ${differing(left, right)}`);
    }
  }
}

/** JSON with sorted keys; counts in one order. */
function canonical(value) {
  return JSON.stringify(value, (key, one) => {
    if (key === 'byPhaseStatus') return one.map(({ phase, status, count }) => `${phase} ${status} ${count}`).sort();
    if (one === null || typeof one !== 'object' || Array.isArray(one)) return one;
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function differing(left, right) {
  let i = 0;
  while (left[i] === right[i]) i += 1;
  const from = Math.max(0, i - 80);
  return `has ${left.slice(from, i + 120)} where raw has ${right.slice(from, i + 120)}`;
}
