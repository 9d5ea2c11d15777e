// What is measured, as requests for either server. Every request differs from the one before it.
import { CODE } from './fill-ours.mjs';
import { activities, makeActions, partners, phases } from './plan.mjs';

const LISTED = `code title lead { shortName } status phase progress plannedStart plannedEnd
  milestones { code title dueDate status } deliverables { code title dueDate status }`;
const QUERIES = {
  W1: `query Page($filter: ActionFilter, $offset: Int) { partnership(code: "${CODE}") { actions(filter: $filter, limit: 50, offset: $offset) { totalCount items { ${LISTED} } } } }`,
  W2: `query Detail($code: String!) { partnership(code: "${CODE}") { action(code: $code) { ${LISTED} description priority activity { code } contributors { organisation { shortName } responsibility } } } }`,
  W3: `mutation Report($input: ReportProgressInput!) { reportProgress(input: $input) { code progress version } }`,
  W4: `{ partnership(code: "${CODE}") { overview { byPartner { organisation { shortName } byPhaseStatus { phase status count } } } } }`,
};
/** One request in so many of W1 writes, so that no stored answer can serve. */
const WRITE_EVERY = 20;

/** Makes the n-th request of a workload for a server: `ours` or `raw`. */
export function requestMaker(server, workload, size) {
  const actions = makeActions(size);
  const running = actions.filter((action) => action.status === 'IN_PROGRESS').map((action) => action.code);
  const codes = actions.map((action) => action.code);
  const make = server === 'ours' ? ours : raw;
  return (n) => {
    if (workload === 'W1' && n % WRITE_EVERY === WRITE_EVERY - 1) return make('W3', report(running, n));
    if (workload === 'W1') return make('W1', page(n, size));
    if (workload === 'W2') return make('W2', { code: codes[(n * 7919) % codes.length] });
    if (workload === 'W3') return make('W3', report(running, n));
    return make('W4', {});
  };
}

function page(n, size) {
  const kind = n % 5;
  const filter =
    kind === 0
      ? { activity: activities[n % activities.length] }
      : kind === 1
        ? { phase: phases[n % phases.length] }
        : kind === 2
          ? { status: 'IN_PROGRESS' }
          : kind === 3
            ? { lead: partners[n % partners.length] }
            : {};
  const share = kind === 3 ? 12 : kind === 0 ? 5 : kind === 4 ? 1 : 3;
  const pages = Math.max(1, Math.floor(size / share / 50));
  return { ...filter, offset: (n % Math.min(pages, 20)) * 50 };
}

function report(running, n) {
  return {
    action: running[(n * 31) % running.length],
    progress: n % 100,
    health: 'ON_TRACK',
    summary: `Load report ${n}: as planned.`,
  };
}

const raw = (op, params) => JSON.stringify({ op, params });

function ours(op, params) {
  if (op === 'W1') {
    const { offset, status, ...filter } = params;
    return JSON.stringify({
      query: QUERIES.W1,
      variables: { filter: status ? { ...filter, status: [status] } : filter, offset },
    });
  }
  if (op === 'W3') return JSON.stringify({ query: QUERIES.W3, variables: { input: { partnership: CODE, ...params } } });
  return JSON.stringify({ query: QUERIES[op], variables: op === 'W2' ? params : {} });
}
