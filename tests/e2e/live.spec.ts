import { startTestServer, type ApiClient, type TestServer } from '../support/api.js';
import { sqliteDatabase, STORES } from '../support/databases.js';
import { LiveClient } from '../support/live.js';
import { FOUNDING, NOW, openGround, PASSWORD, type Ground, type RoleName } from './ground.js';
import { mutationOf } from './schema.js';

const CHANGED = `subscription ($code: String!) {
  partnershipChanged(partnership: $code) { revision at by subjects own }
}`;
/** Within which another person's change has to be told, and a right that ended has to close the socket: milliseconds. */
const TOLD_MS = 2_000;
const CLOSED_MS = 5_000;

interface Told {
  readonly data: {
    readonly partnershipChanged: {
      readonly revision: number;
      readonly at: string;
      readonly by: string;
      readonly subjects: readonly string[];
      readonly own: boolean;
    };
  };
}

interface Refused {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly blockers: readonly { readonly code: string }[] };
}

const input = (fields: object): Record<string, unknown> => ({ input: { partnership: FOUNDING, ...fields } });

async function change(client: ApiClient, mutation: string, fields: object): Promise<void> {
  const variables = input(fields);
  await client.ask(mutationOf(mutation, variables), variables);
}

describe.each(STORES)('live changes on $store', ({ make }) => {
  let ground: Ground;
  let clients: Readonly<Record<RoleName, ApiClient>>;
  const open: LiveClient[] = [];

  beforeAll(async () => {
    ground = await openGround(make);
    clients = await ground.clients();
  });
  afterEach(() => {
    for (const live of open.splice(0)) live.close();
  });
  afterAll(() => ground.close());

  const connect = async (client: ApiClient, address = ground.server.address): Promise<LiveClient> => {
    const live = await LiveClient.connect(address, { cookie: client.cookie, origin: address });
    open.push(live);
    return live;
  };
  /** A socket that listens, after as much has been asked by it and by HTTP as takes longer than beginning to listen. */
  const listening = async (client: ApiClient, address?: string): Promise<LiveClient> => {
    const live = await connect(client, address);
    live.subscribe('s', CHANGED, { code: FOUNDING });
    live.subscribe('probe', 'subscription { nothing }');
    await live.next('error', 'probe');
    await client.ask(`{ partnership(code: "${FOUNDING}") { revision } }`);
    return live;
  };
  const told = async (live: LiveClient): Promise<Told['data']['partnershipChanged']> =>
    (await live.next<Told>('next', 's')).data.partnershipChanged;
  const within = async <Result>(most: number, waiting: Promise<Result>): Promise<Result> => {
    const start = performance.now();
    const result = await waiting;
    expect(performance.now() - start).toBeLessThan(most);
    return result;
  };

  it('are told at once: what, by whom, and whether it was oneself', async () => {
    const [own, other] = [await listening(clients.leadPartner), await listening(clients.committee)];
    await change(clients.leadPartner, 'addMilestone', {
      action: 'A5.3',
      title: 'Live',
      dueDate: '2027-05-05',
      verification: 'Seen',
    });
    const [mine, theirs] = await within(TOLD_MS, Promise.all([told(own), told(other)]));
    expect(theirs).toMatchObject({ own: false, subjects: [expect.stringMatching(/^MS5\.3\.\d$/)] });
    expect(theirs.by).not.toBe('');
    expect(mine).toEqual({ ...theirs, own: true });
  });

  it('of another server are told within two seconds', async () => {
    const second = await startTestServer(ground.database, { ROADBOOK_NOW: NOW });
    try {
      const live = await listening(clients.committee);
      const there = await second.as('viameca@demo.example');
      await change(there, 'reportProgress', { action: 'A5.3', progress: 12, health: 'ON_TRACK', summary: 'There.' });
      const event = await within(TOLD_MS, told(live));
      expect(event.subjects).toContain('A5.3');
    } finally {
      await second.close();
    }
  });

  it('that come together are told one by one, in order', async () => {
    const live = await listening(clients.committee);
    await Promise.all(
      Array.from({ length: 8 }, (_one, i) =>
        change(clients.leadPartner, 'reportProgress', {
          action: 'A5.3',
          progress: 20 + i,
          health: 'ON_TRACK',
          summary: 'Many.',
        }),
      ),
    );
    const numbers: number[] = [];
    for (let i = 0; i < 8; i += 1) numbers.push((await told(live)).revision);
    expect(numbers).toEqual(numbers.map((_one, i) => numbers[0]! + i));
  });

  it('that an observer may not see are not told to it, and of the others not by whom', async () => {
    const [observer, committee] = [await listening(clients.observer), await listening(clients.committee)];
    await change(clients.coordinator, 'planSession', { title: 'Among ourselves', date: '2027-01-15' });
    await change(clients.leadPartner, 'reportProgress', {
      action: 'A5.3',
      progress: 40,
      health: 'ON_TRACK',
      summary: 'Hidden, but for the figure.',
    });
    expect((await told(committee)).subjects).toEqual([expect.stringMatching(/^Session/)]);
    expect((await told(committee)).subjects).toEqual(['A5.3', expect.stringMatching(/^A5\.3 progress report/)]);
    expect(await told(observer)).toMatchObject({ by: '', own: false, subjects: ['A5.3'] });
    expect(observer.rest).toEqual([]);
  });

  it('are told by the rights of the moment, not by those at the beginning', async () => {
    const { people } = (
      await clients.coordinator.ask<{ partnership: { people: { id: string; email: string }[] } }>(
        `{ partnership(code: "${FOUNDING}") { people { id email } } }`,
      )
    ).partnership;
    const person = people.find(({ email }) => email === 'committee@demo.example')!;
    const live = await listening(clients.committee);
    await clients.coordinator.ask(
      `mutation ($person: ID!) { changeRoles(partnership: "${FOUNDING}", person: $person, roles: [PARTNER]) { id } }`,
      { person: person.id },
    );
    await change(clients.coordinator, 'planSession', { title: 'For partners too', date: '2027-01-16' });
    expect((await told(live)).subjects).toHaveLength(1);
    await clients.coordinator.ask(
      `mutation ($person: ID!) { removePerson(partnership: "${FOUNDING}", person: $person) }`,
      { person: person.id },
    );
    const { code } = await within(CLOSED_MS, live.closed);
    expect(code).toBe(4403);
    expect(live.rest).toEqual([]);
  });

  it('end with the session: the socket is closed within five seconds', async () => {
    const client = await ground.as('otherPartner');
    const live = await listening(client);
    await client.ask('mutation { signOut }');
    expect(await within(CLOSED_MS, live.closed)).toMatchObject({ code: 4401 });
  });

  it('end with the access token', async () => {
    const client = await ground.as('otherPartner');
    const { createAccessToken: made } = await client.ask<{ createAccessToken: { id: string; token: string } }>(
      'mutation { createAccessToken(name: "Live") { id token } }',
    );
    const live = await LiveClient.connect(ground.server.address, {}, { authorization: `Bearer ${made.token}` });
    open.push(live);
    live.subscribe('s', CHANGED, { code: FOUNDING });
    await client.ask('mutation ($id: ID!) { revokeAccessToken(id: $id) }', { id: made.id });
    expect(await within(CLOSED_MS, live.closed)).toMatchObject({ code: 4401 });
  });

  it.each(['administrator', 'outsider'] as const)('are no business of the %s', async (role) => {
    const live = await connect(clients[role]);
    live.subscribe('s', CHANGED, { code: FOUNDING });
    const { errors } = await live.next<{ errors: Refused[] }>('next', 's');
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    await live.next('complete', 's');
  });

  it('end when nobody listens any more', async () => {
    const live = await listening(clients.leadPartner);
    live.send({ type: 'complete', id: 's' });
    live.subscribe('probe', 'subscription { nothing }');
    await live.next('error', 'probe');
    await change(clients.coordinator, 'planSession', { title: 'Unheard', date: '2027-01-17' });
    live.subscribe('probe', 'subscription { nothing }');
    await live.next('error', 'probe');
    expect(live.rest.filter(({ type }) => type === 'next')).toEqual([]);
  });
});

describe('the socket', () => {
  let ground: Ground;
  let client: ApiClient;
  const open: LiveClient[] = [];

  beforeAll(async () => {
    ground = await openGround(sqliteDatabase);
    client = await ground.as('coordinator');
  });
  afterEach(() => {
    for (const live of open.splice(0)) live.close();
  });
  afterAll(() => ground.close());

  const held = (live: LiveClient): LiveClient => {
    open.push(live);
    return live;
  };
  const own = (): Record<string, string> => ({ cookie: client.cookie, origin: ground.server.address });
  const refusalOf = async (live: LiveClient, query: string): Promise<Refused> => {
    live.subscribe('x', query, { code: FOUNDING });
    const [error] = await live.next<Refused[]>('error', 'x');
    return error!;
  };

  it.each<[string, Record<string, string>]>([
    ['of another site', { origin: 'https://elsewhere.example' }],
    ['of this name on another port', { origin: 'http://127.0.0.1:1' }],
    ['that is none', { origin: 'null' }],
    ['that is not given', {}],
  ])('is refused to a cookie from an origin %s', async (_what, headers) => {
    await expect(LiveClient.open(ground.server.address, { cookie: client.cookie, ...headers })).rejects.toThrow('403');
  });

  it('is refused at any other address', async () => {
    await expect(LiveClient.open(`${ground.server.address}/elsewhere`, own())).rejects.toThrow('404');
  });

  it.each<[string, Record<string, unknown>]>([
    ['nothing', {}],
    ['an unknown token', { authorization: 'Bearer rbk_unknown' }],
    ['something else', { authorization: 7 }],
  ])('is closed for who is not signed in and gives %s', async (_what, params) => {
    const live = held(await LiveClient.open(ground.server.address));
    live.send({ type: 'connection_init', payload: params });
    expect(await live.closed).toMatchObject({ code: 4401 });
  });

  it('is closed for who says nothing', async () => {
    const live = held(await LiveClient.open(ground.server.address, own()));
    expect(await live.closed).toMatchObject({ code: 4408 });
  });

  it('is closed for who asks before saying who it is', async () => {
    const live = held(await LiveClient.open(ground.server.address, own()));
    live.subscribe('s', CHANGED, { code: FOUNDING });
    expect(await live.closed).toMatchObject({ code: 4401 });
  });

  it('is closed after a message that is too large, or no message', async () => {
    const large = held(await LiveClient.connect(ground.server.address, own()));
    large.subscribe('s', CHANGED, { code: 'x'.repeat(70_000) });
    expect(await large.closed).toMatchObject({ code: 1009 });
    const wrong = held(await LiveClient.connect(ground.server.address, own()));
    wrong.socket.send('hello');
    expect(await wrong.closed).toMatchObject({ code: 4400 });
  });

  it.each([
    ['a query', '{ viewer { id } }', 'INVALID_INPUT'],
    ['a query among others', `query A { viewer { id } } ${CHANGED}`, 'INVALID_INPUT'],
    ['a mutation', 'mutation { signOut }', 'INVALID_INPUT'],
    ['the schema', '{ __schema { types { name } } }', 'INVALID_INPUT'],
    ['an unknown field', 'subscription { nothing }', 'INVALID_INPUT'],
    [
      'two fields',
      `subscription { a: partnershipChanged(partnership: "a") { at } b: partnershipChanged(partnership: "b") { at } }`,
      'INVALID_INPUT',
    ],
    ['what is no operation', 'subscription {', 'INVALID_INPUT'],
    [
      'too many tokens',
      `subscription { partnershipChanged(partnership: "a") { ${'at '.repeat(1_000)} } }`,
      'INVALID_INPUT',
    ],
    [
      'too many aliases',
      `subscription { partnershipChanged(partnership: "a") { ${Array.from({ length: 31 }, (_one, i) => `a${i}: at`).join(' ')} } }`,
      'INVALID_INPUT',
    ],
  ])('executes no %s', async (_what, query, code) => {
    const live = held(await LiveClient.connect(ground.server.address, own()));
    const { message, extensions } = await refusalOf(live, query);
    expect(extensions).toMatchObject({ code, logId: null });
    expect(message).not.toBe('');
    expect((await client.ask<{ viewer: unknown }>('{ viewer { id } }')).viewer).not.toBeNull();
  });

  it('holds ten subscriptions and no more', async () => {
    const live = held(await LiveClient.connect(ground.server.address, own()));
    for (let i = 0; i < 10; i += 1) live.subscribe(`s${i}`, CHANGED, { code: FOUNDING });
    expect((await refusalOf(live, CHANGED)).extensions.code).toBe('RATE_LIMITED');
    live.send({ type: 'complete', id: 's0' });
    live.subscribe('again', CHANGED, { code: 'NOWHERE' });
    const { errors } = await live.next<{ errors: Refused[] }>('next', 'again');
    expect(errors[0]!.extensions.code).toBe('NOT_FOUND');
  });

  it('is given twenty times to one account and no more', async () => {
    const partner = await ground.as('leadPartner');
    const headers = { cookie: partner.cookie, origin: ground.server.address };
    for (let i = 0; i < 20; i += 1) held(await LiveClient.connect(ground.server.address, headers));
    const last = held(await LiveClient.open(ground.server.address, headers));
    last.send({ type: 'connection_init' });
    expect(await last.closed).toMatchObject({ code: 4429 });
    held(await LiveClient.connect(ground.server.address, own()));
  });

  it('answers a ping', async () => {
    const live = held(await LiveClient.connect(ground.server.address, own()));
    live.send({ type: 'ping', payload: { at: 1 } });
    expect(await live.next('pong')).toEqual({ at: 1 });
  });

  it('is the only way: over HTTP a subscription is refused, as often as it comes', async () => {
    for (const _time of [1, 2, 3]) {
      const { status, errors } = await client.send(CHANGED, { code: FOUNDING });
      expect(status).toBe(400);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INVALID_INPUT']);
    }
  });

  it('says goodbye when the server stops, and does not keep it', async () => {
    const other: TestServer = await startTestServer(ground.database, { ROADBOOK_NOW: NOW });
    const there = await other.client().signIn('outsider@demo.example', PASSWORD);
    const headers = { cookie: there.cookie, origin: other.address };
    const live = held(await LiveClient.connect(other.address, headers));
    live.subscribe('s', CHANGED, { code: 'OTHER' });
    const start = performance.now();
    await other.close();
    expect(performance.now() - start).toBeLessThan(4_000);
    expect(await live.closed).toMatchObject({ code: 1001 });
  });
});
