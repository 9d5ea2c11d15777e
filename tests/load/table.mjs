// How the figures are shown, and what they are held to.

/** The least ratio of ours to raw at 16 connections, by workload and size (the figures to reach). */
const LEAST = {
  W1: { 200: 0.5, 20000: 0.9 },
  W2: { 200: 0.4, 20000: 0.4 },
  W3: { 200: 0.6, 20000: 0.6 },
  W4: { 200: 1, 20000: 3 },
};
const HELD_AT = 16;

const NAMES = { W1: 'W1 page of 50', W2: 'W2 one action', W3: 'W3 progress report', W4: 'W4 counts by partner' };
const COLUMNS = [
  ['', 21],
  ['conn.', 5],
  ['ours/s', 7],
  ['p50', 4],
  ['p99', 4],
  ['cpu', 5],
  ['raw/s', 7],
  ['p50', 4],
  ['p99', 4],
  ['cpu', 5],
  ['ratio', 6],
  ['by cpu', 6],
  ['at least', 8],
];
/** What the columns are. */
export const LEGEND = `p50 and p99: latency in ms; cpu: processor time of the server per request, in microseconds; ratio: ours to raw by
requests per second; by cpu: the same by processor time, which other load on the machine and a busy load generator
disturb less. * the load generator needs more time for a request than the server: the ratio is nearer to 1 than it should be.
Raw commits each request by itself and makes no revision and no hash; ours commits together what waits together.`;

const rate = (value) => (value < 100 ? value.toFixed(1) : value.toFixed(0));

/** One row per comparison. @returns {string[]} */
export function tableOf(results) {
  const head = line(COLUMNS.map(([name]) => name));
  return [head, '-'.repeat(head.length + 7), ...results.map(rowOf)];
}

function rowOf({ workload, size, connections, ours, raw, ratio, failure }) {
  if (failure) return line([NAMES[workload], connections]) + `  FAILED: ${failure}`;
  const least = connections === HELD_AT ? LEAST[workload]?.[size] : undefined;
  const cells = [ours, raw].flatMap((side) => [rate(side.rate), side.p50, side.p99, side.cpu.toFixed(0)]);
  const byCpu = raw.cpu / ours.cpu;
  const verdict = least === undefined ? '' : ratio >= least ? '  ok' : '  BELOW';
  const limited = raw.client > raw.cpu ? ' *' : '';
  return (
    line([NAMES[workload], connections, ...cells, ratio.toFixed(2), byCpu.toFixed(2), least ?? '']) + verdict + limited
  );
}

function line(cells) {
  return cells
    .map((cell, i) => (i === 0 ? String(cell).padEnd(COLUMNS[i][1]) : String(cell).padStart(COLUMNS[i][1])))
    .join(' ');
}

/** A single figure with its bound. @returns {string} */
export function figure(name, value, unit, most) {
  const verdict = most === undefined ? '' : `  (at most ${most} ${unit})  ${value <= most ? 'ok' : 'ABOVE'}`;
  const places = unit !== 'ms' || value >= 100 ? 0 : value < 1 ? 2 : 1;
  const shown = value.toFixed(places);
  return `${name.padEnd(58)} ${shown.padStart(7)} ${unit}${verdict}`;
}

/** What W1 and W2 lose from the small plan to the large one. @returns {string[]} */
export function losses(results) {
  const found = [];
  for (const workload of ['W1', 'W2']) {
    const at = (size) =>
      results.find(
        (one) => !one.failure && one.workload === workload && one.size === size && one.connections === HELD_AT,
      );
    const [small, large] = [at(200), at(20_000)];
    if (small && large)
      found.push(
        figure(
          `${NAMES[workload]}: lost from 200 to 20,000 actions`,
          (1 - large.ours.rate / small.ours.rate) * 100,
          '%',
          20,
        ),
      );
  }
  return found;
}
