// What is measured, as requests for either server. Each request differs from the one before it, and the n-th is the same for
// both servers.
import { CODE } from './fill-ours.mjs';
import { activities, makeActions, partners, phases, statuses } from './plan.mjs';

const LISTED = `code title lead { shortName } status phase progress plannedStart plannedEnd
  milestones { code title dueDate status } deliverables { code title dueDate status }`;
const QUERIES = {
  W1: `query Page($filter: ActionFilter, $offset: Int) { partnership(code: "${CODE}") { actions(filter: $filter, limit: 50, offset: $offset) { totalCount items { ${LISTED} } } } }`,
  W2: `query Detail($code: String!) { partnership(code: "${CODE}") { action(code: $code) { ${LISTED} description priority activity { code } contributors { organisation { shortName } responsibility } objectives { code } } } }`,
  W3: `mutation Report($input: ReportProgressInput!) { reportProgress(input: $input) { code progress version } }`,
  W4: `query Counts { partnership(code: "${CODE}") { overview { byPartner { organisation { shortName } byPhaseStatus { phase status count } } } } }`,
};
const PAGE = 50;
/** One request in so many of W1 writes, so that no stored answer can serve. */
const WRITE_EVERY = 20;
/** How far into a list people turn pages: 20 pages. */
const DEEPEST = 20 * PAGE;
/** Prime strides: the requests of a run go through codes and filters in no order that a cache could follow. */
const STRIDE = { code: 7919, running: 104_729, offset: 31, filter: 101 };

/**
 * @param {'ours' | 'raw'} server
 * @param {'W1' | 'W2' | 'W3' | 'W4'} workload
 * @param {number} size actions of the plan
 * @returns {(n: number) => string} the body of the n-th request
 */
export function requestMaker(server, workload, size) {
  const actions = makeActions(size);
  const running = actions.filter((action) => action.status === 'IN_PROGRESS').map((action) => action.code);
  const make = server === 'ours' ? ours : raw;
  const report = (n) => make('W3', reportOn(running, n));
  if (workload === 'W1') {
    const pages = pageMaker(actions);
    return (n) => (n % WRITE_EVERY === WRITE_EVERY - 1 ? report(n) : make('W1', pages(n)));
  }
  if (workload === 'W2') return (n) => make('W2', { code: actions[(n * STRIDE.code) % size].code });
  return workload === 'W3' ? report : () => make('W4', {});
}

/**
 * Pages of 50 under filters of every kind, none and two at once included; the offset moves within what there is. Filters
 * that leave no full page are passed over: otherwise a small plan would be asked for less than a large one.
 */
function pageMaker(actions) {
  const filters = [{}];
  for (const phase of phases) filters.push({ phase });
  for (const status of statuses) filters.push({ status });
  for (const activity of activities) filters.push({ activity });
  for (const lead of partners) filters.push({ lead });
  for (const phase of phases) for (const status of statuses) filters.push({ phase, status });
  const full = filters
    .map((filter) => ({ filter, total: actions.filter((action) => fits(action, filter)).length }))
    .filter(({ total }) => total >= PAGE);
  return (n) => {
    // A prime stride, so that kinds of filters follow each other in no order.
    const { filter, total } = full[(n * STRIDE.filter) % full.length];
    return { ...filter, offset: (n * STRIDE.offset) % Math.min(DEEPEST, total - PAGE + 1) };
  };
}

function fits(action, { activity, phase, status, lead }) {
  return (
    (!activity || activities[action.activity] === activity) &&
    (!phase || action.phase === phase) &&
    (!status || action.status === status) &&
    (!lead || partners[action.lead] === lead)
  );
}

function reportOn(running, n) {
  const action = running[(n * STRIDE.running) % running.length];
  return { action, progress: n % 100, health: 'ON_TRACK', summary: `Load report ${n}: as planned.` };
}

const raw = (op, params) => JSON.stringify({ op, params });

function ours(op, params) {
  if (op === 'W1') {
    const { offset, status, ...filter } = params;
    const variables = { filter: status ? { ...filter, status: [status] } : filter, offset };
    return JSON.stringify({ query: QUERIES.W1, variables });
  }
  if (op === 'W3') return JSON.stringify({ query: QUERIES.W3, variables: { input: { partnership: CODE, ...params } } });
  return JSON.stringify({ query: QUERIES[op], variables: op === 'W2' ? params : {} });
}
