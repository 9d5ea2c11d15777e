import { PartnershipService } from '@roadbook/application';
import fc from 'fast-check';
import type { ApiClient, ApiError, Answer } from '../support/api.js';
import { STORES } from '../support/databases.js';
import { argumentsOf } from './arbitrary.js';
import { FOUNDING, openGround, type Ground, type RoleName } from './ground.js';
import { MUTATIONS, mutationOf, PARTNERSHIP, selectionOf } from './schema.js';

const CODES = [
  'UNAUTHENTICATED',
  'INVALID_INPUT',
  'NOT_FOUND',
  'FORBIDDEN',
  'CONFLICT',
  'RULE_VIOLATION',
  'RATE_LIMITED',
];

/** Every error has the extensions of the contract, and nothing of the inside. */
function expectTyped({ errors }: Answer<unknown>): void {
  for (const { message, extensions } of errors) {
    expect(Object.keys(extensions).sort()).toEqual(['blockers', 'code', 'fields', 'logId']);
    expect(CODES).toContain(extensions.code);
    expect(extensions.logId).toBeNull();
    expect(message).not.toBe('');
    expect(JSON.stringify(extensions)).not.toMatch(/\.(ts|js):\d+|node_modules|SQLITE|SELECT /);
    if (extensions.code !== 'INVALID_INPUT') expect(extensions.fields).toEqual([]);
    for (const blocker of extensions.blockers)
      expect(Object.keys(blocker).sort()).toEqual(['code', 'mendedBy', 'message', 'params']);
  }
}

const input = (fields: object): { input: Record<string, unknown> } => ({ input: { partnership: FOUNDING, ...fields } });
const DECISION = { kind: 'OTHER', subjects: [], outcome: 'APPROVED', text: 'So be it.', method: 'CONSENSUS' };
const CONFLICTING = { expectedVersion: 1_000_000 };

/**
 * Faults that come together, and the one that is told: each row has the fault of its own kind and of all kinds behind it.
 * A5.4 is led by CEP and in progress; ViaMéca asks, which leads A5.3, and A1.1, which is completed.
 */
const ORDER: readonly [string, RoleName, string, Record<string, unknown>, string][] = [
  [
    'no sign-in',
    'signedOut',
    'reachMilestone',
    input({ milestone: 'MS9.9.9', date: '2027-01-01', evidence: '', ...CONFLICTING }),
    'UNAUTHENTICATED',
  ],
  ['no sign-in', 'signedOut', 'reachMilestone', { input: { nonsense: 1 } }, 'UNAUTHENTICATED'],
  ['no sign-in', 'signedOut', 'conveneSession', { partnership: 'NOWHERE', number: 'one' }, 'UNAUTHENTICATED'],
  [
    'faulty fields',
    'leadPartner',
    'reachMilestone',
    input({ milestone: 'MS9.9.9', date: '2027-01-01', evidence: '', ...CONFLICTING }),
    'INVALID_INPUT',
  ],
  [
    'faulty fields',
    'leadPartner',
    'reportProgress',
    input({ action: 'A9.9', progress: 101, health: 'ON_TRACK', summary: '' }),
    'INVALID_INPUT',
  ],
  ['faulty fields', 'leadPartner', 'holdAction', input({ action: 'A5.4', ...CONFLICTING }), 'INVALID_INPUT'],
  ['faulty fields', 'leadPartner', 'recordDecision', input({ session: 99, ...DECISION, text: ' ' }), 'INVALID_INPUT'],
  ['faulty fields', 'observer', 'cancelSession', { partnership: FOUNDING, number: 99, reason: '' }, 'INVALID_INPUT'],
  [
    'faulty fields',
    'leadPartner',
    'openReportingPeriod',
    input({ title: '', start: '2027-01-02', end: '2027-01-01', dueDate: '2027-01-01' }),
    'INVALID_INPUT',
  ],
  [
    'no such thing',
    'leadPartner',
    'reachMilestone',
    input({ milestone: 'MS9.9.9', date: '2026-11-01', evidence: 'x', ...CONFLICTING }),
    'NOT_FOUND',
  ],
  ['no such thing', 'observer', 'completeAction', input({ action: 'A9.9', ...CONFLICTING }), 'NOT_FOUND'],
  ['no such thing', 'leadPartner', 'recordDecision', input({ session: 99, ...DECISION }), 'NOT_FOUND'],
  [
    'no such thing',
    'leadPartner',
    'recordDecision',
    input({ session: 5, ...DECISION, kind: 'ADOPT_ACTION', subjects: ['A9.9'] }),
    'NOT_FOUND',
  ],
  ['no such thing', 'leadPartner', 'addDependency', input({ action: 'A5.4', dependsOn: 'A9.9' }), 'NOT_FOUND'],
  ['no such thing', 'leadPartner', 'withdrawGate', input({ subject: 'A5.4', to: 'INVESTMENT' }), 'NOT_FOUND'],
  ['no such thing', 'leadPartner', 'closeReportingPeriod', { partnership: FOUNDING, number: 99 }, 'NOT_FOUND'],
  [
    'no such partnership',
    'coordinator',
    'completeAction',
    { input: { partnership: 'NOWHERE', action: 'A5.3', ...CONFLICTING } },
    'NOT_FOUND',
  ],
  ['no right', 'leadPartner', 'completeAction', input({ action: 'A5.4', ...CONFLICTING }), 'FORBIDDEN'],
  ['no right', 'leadPartner', 'startAction', input({ action: 'A5.4', expectedVersion: 6 }), 'FORBIDDEN'],
  [
    'no right',
    'committee',
    'reachMilestone',
    input({ milestone: 'MS5.4.1', date: '2026-11-01', evidence: 'x', ...CONFLICTING }),
    'FORBIDDEN',
  ],
  ['no right', 'leadPartner', 'recordDecision', input({ session: 1, ...DECISION }), 'FORBIDDEN'],
  ['no right', 'leadPartner', 'closeReportingPeriod', { partnership: FOUNDING, number: 1 }, 'FORBIDDEN'],
  [
    'no right',
    'leadPartner',
    'reviewDeliverable',
    input({ deliverable: 'D3.3.1', outcome: 'ACCEPTED', comment: 'x', ...CONFLICTING }),
    'FORBIDDEN',
  ],
  ['a stale version', 'leadPartner', 'startAction', input({ action: 'A1.1', ...CONFLICTING }), 'CONFLICT'],
  [
    'a stale version',
    'leadPartner',
    'reachMilestone',
    input({ milestone: 'MS1.1.1', date: '2026-11-01', evidence: 'x', ...CONFLICTING }),
    'CONFLICT',
  ],
  [
    'a stale version',
    'coordinator',
    'reviewDeliverable',
    input({ deliverable: 'D3.3.1', outcome: 'ACCEPTED', comment: 'x', ...CONFLICTING }),
    'CONFLICT',
  ],
  ['a rule', 'leadPartner', 'startAction', input({ action: 'A1.1', expectedVersion: 5 }), 'RULE_VIOLATION'],
  [
    'a rule',
    'leadPartner',
    'reachMilestone',
    input({ milestone: 'MS1.1.1', expectedVersion: 3, date: '2026-11-01', evidence: 'x' }),
    'RULE_VIOLATION',
  ],
  ['a rule', 'coordinator', 'recordDecision', input({ session: 1, ...DECISION }), 'RULE_VIOLATION'],
  ['a rule', 'coordinator', 'closeReportingPeriod', { partnership: FOUNDING, number: 1 }, 'RULE_VIOLATION'],
];

/** Inputs with several faults, and the paths under which they are told. */
const FAULTS: readonly [string, Record<string, unknown>, string[]][] = [
  [
    'proposeAction',
    input({
      activity: 'A9',
      title: ' ',
      lead: 'Nobody',
      objectives: ['S1', 'S99', 'S1'],
      thematicAreas: ['T99'],
      contributors: [{ organisation: 'Nobody', responsibility: 'SUPPORT' }],
      phase: 'IMPLEMENTATION',
      finalPhase: 'PREPARATION',
      plannedStart: '2027-02-01',
      plannedEnd: '2027-01-31',
    }),
    [
      'input.activity',
      'input.contributors.0.organisation',
      'input.finalPhase',
      'input.lead',
      'input.objectives.1',
      'input.objectives.2',
      'input.plannedEnd',
      'input.thematicAreas.0',
      'input.title',
    ],
  ],
  [
    'reportProgress',
    input({ action: 'A5.3', progress: 101, health: 'ON_TRACK', summary: '' }),
    ['input.progress', 'input.summary'],
  ],
  [
    'reportProgress',
    input({ action: 'A5.3', progress: -1, health: 'ON_TRACK', summary: 'a\u0000b' }),
    ['input.progress', 'input.summary'],
  ],
  [
    'updateAction',
    input({ action: 'A5.3', expectedVersion: 5, title: '', objectives: [], plannedEnd: '2020-01-01' }),
    ['input.objectives', 'input.plannedEnd', 'input.title'],
  ],
  ['holdAction', input({ action: 'A5.3', expectedVersion: 5 }), ['input.reason']],
  ['startAction', input({ action: 'A5.9', expectedVersion: 2, date: '2027-01-01' }), ['input.date']],
  [
    'addDeliverable',
    input({ action: 'A5.3', title: '', type: 'X', level: 'Y', dueDate: '2027-01-01', lead: 'Nobody' }),
    ['input.lead', 'input.level', 'input.title', 'input.type'],
  ],
  [
    'submitDeliverable',
    input({ deliverable: 'D5.3.2', expectedVersion: 2, url: 'javascript:alert(1)', fileId: 'none' }),
    ['input.fileId', 'input.url', 'input.url'],
  ],
  [
    'reviewDeliverable',
    input({ deliverable: 'D5.3.1', expectedVersion: 4, outcome: 'ACCEPTED_WITH_CONDITIONS', comment: '' }),
    ['input.comment', 'input.conditions'],
  ],
  [
    'reachMilestone',
    input({ milestone: 'MS5.3.2', expectedVersion: 2, date: '2027-01-01', evidence: '' }),
    ['input.date', 'input.evidence'],
  ],
  [
    'planSession',
    input({ title: '', date: '2027-01-01', agenda: [{ title: 'x' }, { title: '', minutes: 0 }] }),
    ['input.agenda.1.minutes', 'input.agenda.1.title', 'input.title'],
  ],
  [
    'recordAttendance',
    input({ session: 5, present: ['AFIL', 'Nobody'], proxies: [{ absent: 'CEP', heldBy: 'Nobody' }] }),
    ['input.present.1', 'input.proxies.0.heldBy'],
  ],
  [
    'recordDecision',
    input({
      session: 5,
      kind: 'OTHER',
      subjects: [],
      outcome: 'APPROVED_WITH_CONDITIONS',
      text: '',
      votes: [{ organisation: 'Nobody', vote: 'FOR' }],
      conditions: [{ text: '', owner: 'Nobody', dueDate: '2027-01-01' }],
    }),
    ['input.conditions.0.owner', 'input.conditions.0.text', 'input.text', 'input.votes.0.organisation'],
  ],
  [
    'openReportingPeriod',
    input({ title: '', start: '2027-02-01', end: '2027-01-01', dueDate: '2027-01-01' }),
    ['input.end', 'input.title'],
  ],
  ['cancelSession', { partnership: FOUNDING, number: 5, reason: ' ' }, ['reason']],
  ['createAccessToken', { name: '', expiresAt: '2020-01-01T00:00:00Z' }, ['expiresAt', 'name']],
  [
    'reportProgress',
    input({
      action: 'A5.3',
      progress: 1,
      health: 'ON_TRACK',
      summary: 'x'.repeat(10_001),
      nextSteps: 'x'.repeat(10_001),
    }),
    ['input.nextSteps', 'input.summary'],
  ],
];

/** Operations that GraphQL itself refuses, and the path of the fault. */
const MALFORMED: readonly [string, string, Record<string, unknown>, string[]][] = [
  ['a syntax error', '{ viewer { ', {}, ['query']],
  ['an unknown field', '{ viewer { shoeSize } }', {}, ['query']],
  ['an unknown argument', '{ viewer(size: 1) { id } }', {}, ['query']],
  ['an unknown type', 'query ($x: Nonsense!) { viewer { id } }', {}, ['query', 'x']],
  ['an unknown operation', '{ __typename nothing }', {}, ['query']],
  ['a missing selection', '{ viewer }', {}, ['query']],
  ['a wrong literal', '{ partnership(code: 1) { id } }', {}, ['query']],
  [
    'a bad value of an enum as literal',
    `{ partnership(code: "${FOUNDING}") { actions(orderBy: COLOUR) { totalCount } } }`,
    {},
    ['query'],
  ],
  [
    'a bad date as literal',
    `{ partnership(code: "${FOUNDING}") { actions(filter: { dueBefore: "soon" }) { totalCount } } }`,
    {},
    ['query'],
  ],
  ['a missing argument', '{ partnership { id } }', {}, ['query']],
  ['a missing variable', 'query ($code: String!) { partnership(code: $code) { id } }', {}, ['code']],
  ['a variable that is null', 'query ($code: String!) { partnership(code: $code) { id } }', { code: null }, ['code']],
  [
    'a variable of a wrong type',
    'query ($code: String!) { partnership(code: $code) { id } }',
    { code: { a: 1 } },
    ['code'],
  ],
  [
    'a number that is none',
    `query ($limit: Int) { partnership(code: "${FOUNDING}") { actions(limit: $limit) { totalCount } } }`,
    { limit: 'ten' },
    ['limit'],
  ],
  [
    'a number that is too large',
    `query ($limit: Int) { partnership(code: "${FOUNDING}") { actions(limit: $limit) { totalCount } } }`,
    { limit: 2 ** 31 },
    ['limit'],
  ],
  [
    'a moment that is none',
    `query ($at: DateTime) { partnership(code: "${FOUNDING}", asOf: $at) { id } }`,
    { at: 'yesterday' },
    ['at'],
  ],
  [
    'a filter with a bad enum, a bad date and an unknown field',
    `query ($filter: ActionFilter) { partnership(code: "${FOUNDING}") { actions(filter: $filter) { totalCount } } }`,
    { filter: { status: ['DONE'], dueBefore: '2026-02-30', colour: 'red' } },
    ['filter.colour', 'filter.dueBefore', 'filter.status.0'],
  ],
  [
    'an input with several faults',
    'mutation ($input: ReportProgressInput!) { reportProgress(input: $input) { id } }',
    { input: { partnership: FOUNDING, action: 5, progress: 'half', health: 'FINE' } },
    ['input.action', 'input.health', 'input.progress', 'input.summary'],
  ],
  [
    'an input with faults in its lists',
    'mutation ($input: AttendanceInput!) { recordAttendance(input: $input) { id } }',
    { input: { partnership: FOUNDING, session: 1, present: ['AFIL', null], proxies: [{ absent: 'CEP' }] } },
    ['input.present.1', 'input.proxies.0.heldBy'],
  ],
  [
    'an input that is a text',
    'mutation ($input: RequestGateInput!) { requestGate(input: $input) { id } }',
    { input: 'x' },
    ['input'],
  ],
  ['two operations and no name', 'query A { viewer { id } } query B { viewer { id } }', {}, ['query']],
];

describe.each(STORES)('refusals on $store', ({ make }) => {
  let ground: Ground;
  let clients: Readonly<Record<RoleName, ApiClient>>;

  beforeAll(async () => {
    ground = await openGround(make);
    clients = await ground.clients();
  });
  afterAll(() => ground.close());

  it.each(ORDER)('%s by the %s, in %s %j: %s', async (_what, role, mutation, args, code) => {
    const query = mutationOf(mutation, args);
    // The first time an operation is looked at closely, later on it is known.
    for (const _time of [1, 2, 3]) {
      const answer = await clients[role].send(query, args);
      expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual([code]);
      expectTyped(answer);
    }
  });

  it.each(FAULTS)('%s names all faults at once', async (mutation, args, paths) => {
    const answer = await clients.coordinator.send(mutationOf(mutation, args), args);
    expectTyped(answer);
    expect(answer.errors).toHaveLength(1);
    const [{ extensions }] = answer.errors as [ApiError];
    expect(extensions.code).toBe('INVALID_INPUT');
    expect(extensions.fields.map(({ path }) => path).sort()).toEqual(paths);
    for (const { message } of extensions.fields) expect(message).toMatch(/^\S.*\.$/s);
  });

  it.each(MALFORMED)('%s is the client’s fault', async (_what, query, variables, paths) => {
    for (const _time of [1, 2, 3]) {
      const answer = await clients.coordinator.send(query, variables);
      expectTyped(answer);
      expect(answer.status).toBe(400);
      expect(answer.data).toBeNull();
      expect([...new Set(answer.errors.map(({ extensions }) => extensions.code))]).toEqual(['INVALID_INPUT']);
      expect(answer.errors.flatMap(({ extensions }) => extensions.fields.map(({ path }) => path)).sort()).toEqual(
        paths,
      );
    }
  });

  it('of a bad variable come the same when the operation was good before', async () => {
    const query = `query ($limit: Int, $filter: ActionFilter) { partnership(code: "${FOUNDING}") { actions(limit: $limit, filter: $filter) { totalCount } } }`;
    for (const _time of [1, 2, 3]) await clients.coordinator.ask(query, { limit: 1 });
    for (const variables of [
      { limit: 'one' },
      { limit: 1.5 },
      { limit: 2 ** 31 },
      { filter: { colour: 1 } },
      { filter: { dueBefore: 'x' } },
      { filter: { phase: 'X' } },
      { filter: 'x' },
    ]) {
      const answer = await clients.coordinator.send(query, variables);
      expectTyped(answer);
      expect([answer.status, answer.errors[0]!.extensions.code]).toEqual([400, 'INVALID_INPUT']);
    }
  });

  it('speak of the thing that changed meanwhile', async () => {
    const { extensions } = await clients.leadPartner.refusal(
      mutationOf('updateAction', input({})),
      input({ action: 'A5.3', expectedVersion: 1, title: 'Old' }),
    );
    expect(extensions.code).toBe('CONFLICT');
  });

  describe('whatever is sent', () => {
    const fuzzed = MUTATIONS.filter((name) => name !== 'signOut');

    it.each(fuzzed)('%s answers with data or a typed refusal', async (mutation) => {
      const property = fc.asyncProperty(argumentsOf(mutation), async (args) => {
        const answer = await clients.coordinator.send(mutationOf(mutation, args), args);
        expect(answer.status).toBeLessThan(500);
        expectTyped(answer);
        if (answer.errors.length === 0) expect(answer.data).not.toBeNull();
      });
      await fc.assert(property, { numRuns: 40, seed: 20261122 });
    });

    it('the plan can still be read, by field and as a report', async () => {
      const answer = await clients.coordinator.send(
        `{ partnership(code: "${FOUNDING}") { ${selectionOf(PARTNERSHIP, 2)} } }`,
      );
      expect(answer.errors).toEqual([]);
      for (const format of ['json', 'md', 'pdf']) {
        expect((await clients.coordinator.fetch(`/reports/${FOUNDING}/status.${format}`)).status).toBe(200);
      }
    });

    it('the history is whole', async () => {
      const verifications = await ground.server.server.app.get(PartnershipService).verify();
      expect(verifications.map(({ faults }) => faults)).toEqual([[], []]);
    });
  });
});
