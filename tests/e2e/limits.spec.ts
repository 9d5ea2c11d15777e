import { request } from 'node:http';
import type { ApiClient, ApiError } from '../support/api.js';
import { sqliteDatabase } from '../support/databases.js';
import { inRawStore } from '../support/raw-store.js';
import { FOUNDING, NOW, openGround, type Ground } from './ground.js';

/** Refused fast, says quality.md: within 100 ms. A busy machine gets some more. */
const FAST_MS = 1_000;

/** A query of a depth: `partnership`, then a ring of actions and their activities, and a code at the end. */
const nested = (depth: number): string => {
  let selection = 'code';
  for (let level = depth - 3; level > 0; level -= 1)
    selection = `${level % 2 === 1 ? 'actions' : 'activity'} { ${selection} }`;
  return `{ partnership(code: "${FOUNDING}") { activities { ${selection} } } }`;
};
const repeated = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_one, i) => text(i)).join(' ');
const plan = (selection: string): string => `{ partnership(code: "${FOUNDING}") { ${selection} } }`;

/** Fragments that each spread the one before twice: 2^n fields out of n lines. */
const exploding = (lines: number): string =>
  `{ partnership(code: "${FOUNDING}") { ...f${lines} } } fragment f0 on Partnership { actions { items { code } } } ${repeated(lines, (i) => `fragment f${i + 1} on Partnership { ...f${i} ...f${i} }`)}`;

/** Operations that would cost more than they may. */
const ABUSE: readonly [string, string][] = [
  ['a depth of 13', nested(13)],
  ['a depth of 40', nested(40)],
  ['31 aliases', plan(repeated(31, (i) => `a${i}: phase`))],
  ['31 aliases of a root field', `{ ${repeated(31, (i) => `a${i}: viewer { id }`)} }`],
  [
    '31 aliases behind a fragment',
    `{ partnership(code: "${FOUNDING}") { ...all } } fragment all on Partnership { ${repeated(31, (i) => `a${i}: phase`)} }`,
  ],
  ['more than 1,000 tokens', plan(repeated(1_000, () => 'code'))],
  [
    'a long list of arguments',
    plan(`actions(filter: { status: [${repeated(1_000, () => 'PLANNED,')}] }) { totalCount }`),
  ],
  ['a fragment that spreads itself', plan('...a } } fragment a on Partnership { ...a').replace(/ \} \}$/, ' }')],
  [
    'fragments in a ring',
    `{ partnership(code: "${FOUNDING}") { ...a } } fragment a on Partnership { ...b } fragment b on Partnership { ...c } fragment c on Partnership { ...a }`,
  ],
  ['fragments that explode', exploding(20)],
  ['a field that is repeated', plan(repeated(200, () => 'actions { items { milestones { code } } }'))],
  [
    'lists within lists within lists',
    plan(
      'actions { items { milestones { action { deliverables { action { milestones { action { deliverables { code } } } } } } } } }',
    ).replace('code', 'action { milestones { action { code } } }'),
  ],
  ['31 directives', plan(`phase ${repeated(31, () => '@include(if: true)')}`)],
  ['directives on many fields', plan(repeated(31, (i) => `a${i % 20}: phase @include(if: true) @skip(if: false)`))],
  [
    'an introspection without an end',
    `{ __schema { types { fields { type { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } } } }`,
  ],
];

/** Requests that are no proper GraphQL request over HTTP. */
const IMPROPER: readonly [string, string, RequestInit][] = [
  [
    'a mutation by GET',
    '/graphql?query=mutation%7BsignOut%7D',
    { method: 'GET', headers: { 'apollo-require-preflight': '1' } },
  ],
  ['a query by GET without a preflight', '/graphql?query=%7Bviewer%7Bid%7D%7D', { method: 'GET' }],
  ['a form of another site', '/graphql', post('query=%7Bviewer%7Bid%7D%7D', 'application/x-www-form-urlencoded')],
  ['a text of another site', '/graphql', post('{"query":"{ viewer { id } }"}', 'text/plain')],
  [
    'a multipart form of another site',
    '/graphql',
    post(
      '--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n{viewer{id}}\r\n--x--',
      'multipart/form-data; boundary=x',
    ),
  ],
  [
    'no content type',
    '/graphql',
    { method: 'POST', body: new Uint8Array(Buffer.from('{"query":"{ viewer { id } }"}')) },
  ],
  ['malformed JSON', '/graphql', post('{"query": "{ viewer { id } }"')],
  ['an empty body', '/graphql', post('')],
  ['JSON that is no object', '/graphql', post('"query"')],
  ['JSON null', '/graphql', post('null')],
  ['no query', '/graphql', post('{}')],
  ['a query that is no text', '/graphql', post('{"query": 1}')],
  ['variables that are no object', '/graphql', post('{"query": "{ viewer { id } }", "variables": "x"}')],
  ['a batch', '/graphql', post(JSON.stringify([{ query: '{ viewer { id } }' }, { query: '{ viewer { id } }' }]))],
  [
    'a body of more than 256 KB',
    '/graphql',
    post(JSON.stringify({ query: '{ viewer { id } }', variables: { x: 'x'.repeat(256 * 1024) } })),
  ],
  ['a subscription', '/graphql', post('{"query": "subscription { viewer { id } }"}')],
];

function post(body: string, type = 'application/json'): RequestInit {
  return { method: 'POST', headers: { 'content-type': type }, body };
}

describe('the limits', () => {
  let ground: Ground;
  let client: ApiClient;

  beforeAll(async () => {
    ground = await openGround(sqliteDatabase);
    client = await ground.as('coordinator');
  });
  afterAll(() => ground.close());

  const expectTyped = (status: number, errors: readonly ApiError[]): void => {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(errors.length).toBeGreaterThan(0);
    for (const { message, extensions } of errors) {
      expect(extensions.code).toBe('INVALID_INPUT');
      expect(extensions.logId).toBeNull();
      expect(message).not.toMatch(/\bat .*\.(ts|js)\b|node_modules/);
    }
  };

  it.each(ABUSE)('refuse %s, fast, and as often as it comes', async (_what, query) => {
    for (const _time of [1, 2, 3]) {
      const start = performance.now();
      const { status, errors, data } = await client.send(query);
      expect(performance.now() - start).toBeLessThan(FAST_MS);
      expectTyped(status, errors);
      expect(data).toBeNull();
    }
  });

  it.each(IMPROPER)('refuse %s', async (_what, path, init) => {
    for (const _time of [1, 2, 3]) {
      const response = await client.fetch(path, init);
      expect(response.headers.get('content-type')).toMatch(/^application\/(json|graphql-response\+json)/);
      const { errors, data } = (await response.json()) as { errors: ApiError[]; data?: unknown };
      expectTyped(response.status, errors);
      expect(data).toBeUndefined();
    }
  });

  it('know no stored queries', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'x' } };
    const response = await client.fetch('/graphql', post(JSON.stringify({ extensions })));
    const { errors, data } = (await response.json()) as { errors: ApiError[]; data?: unknown };
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INVALID_INPUT']);
    expect(data).toBeUndefined();
  });

  it('refuse a body without a length that grows too large', async () => {
    const { hostname, port } = new URL(ground.server.address);
    const status = await new Promise<number>((resolve, reject) => {
      const sent = request(
        {
          hostname,
          port,
          path: '/graphql',
          method: 'POST',
          headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
        },
        (response) => {
          response.resume();
          resolve(response.statusCode!);
        },
      );
      sent.on('error', reject);
      sent.end(JSON.stringify({ query: '{ viewer { id } }', variables: { x: 'x'.repeat(300 * 1024) } }));
    });
    expect(status).toBe(413);
  });

  it.each([
    ['a depth of 12', nested(12)],
    ['30 aliases', plan(repeated(30, (i) => `a${i}: phase`))],
    [
      'a rich page',
      plan(
        'actions(limit: 50) { totalCount items { code title status phase lead { shortName } milestones { code dueDate missed } deliverables { code overdue transitions { name allowed blockers { message } } } } }',
      ),
    ],
    [
      'fragments',
      `{ partnership(code: "${FOUNDING}") { ...a } } fragment a on Partnership { actions(limit: 5) { items { ...b } } } fragment b on Action { code lead { shortName } }`,
    ],
    [
      'the schema',
      '{ __schema { queryType { name } types { name fields { name args { name type { name ofType { name } } } type { kind name ofType { kind name ofType { name } } } } } } }',
    ],
  ])('let pass %s', async (_what, query) => {
    for (const _time of [1, 2, 3]) expect((await client.send(query)).errors).toEqual([]);
  });

  it('let the schema be read by who is not signed in', async () => {
    const { data } = await ground.server
      .client()
      .send<{ __schema: { types: object[] } }>('{ __schema { types { name } } }');
    expect(data!.__schema.types.length).toBeGreaterThan(80);
  });

  it.each(['actions', 'milestones', 'deliverables'])('refuse a page of 201 %s', async (list) => {
    const { extensions } = await client.refusal(plan(`${list}(limit: 201) { totalCount }`));
    expect([extensions.code, extensions.fields.map(({ path }) => path)]).toEqual(['INVALID_INPUT', ['limit']]);
  });

  it('hold after an operation that was fine: what is known is only what is the same to the letter', async () => {
    const good = plan(repeated(30, (i) => `a${i}: phase`));
    for (const _time of [1, 2, 3]) expect((await client.send(good)).errors).toEqual([]);
    const { status, errors } = await client.send(good.replace('a0: phase', 'a0: phase a30: phase'));
    expectTyped(status, errors);
  });
});

describe('signing in', () => {
  let ground: Ground;
  const SIGN_IN =
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';

  beforeAll(async () => {
    ground = await openGround(sqliteDatabase);
  });
  afterAll(() => ground.close());

  const attempt = async (email: string, password: string): Promise<string> => {
    const { errors } = await ground.server.client().send(SIGN_IN, { email, password });
    return errors[0]?.extensions.code ?? 'done';
  };

  it('sets a cookie that no script reads and no other site sends', async () => {
    const { headers } = await ground.server
      .client()
      .send(SIGN_IN, { email: 'coordinator@demo.example', password: ground.server.settings.demoPassword });
    const [cookie, ...more] = headers.getSetCookie();
    expect(more).toEqual([]);
    const parts = cookie!.split('; ');
    expect(parts[0]).toMatch(/^roadbook_session=rbs_[\w-]{43}$/);
    expect(parts).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=Lax', 'Path=/']));
    expect(new Date(parts.find((part) => part.startsWith('Expires='))!.slice(8)).getTime()).toBeGreaterThan(
      Date.parse(NOW),
    );
  });

  it('refuses alike what is unknown and what is wrong', async () => {
    const refusal = async (email: string): Promise<unknown> => {
      const { message, extensions } = await ground.server.client().refusal(SIGN_IN, { email, password: 'wrong' });
      return { message, extensions };
    };
    expect(await refusal('coordinator@demo.example')).toEqual(await refusal('nobody@demo.example'));
  });

  it('stops guessing at one e-mail after ten failures, and nobody else', async () => {
    const password = ground.server.settings.demoPassword;
    for (let i = 0; i < 10; i += 1) expect(await attempt('cep@demo.example', `guess ${i}`)).toBe('UNAUTHENTICATED');
    expect(await attempt('cep@demo.example', 'guess 11')).toBe('RATE_LIMITED');
    expect(await attempt(' CEP@demo.example', password)).toBe('RATE_LIMITED');
    expect(await attempt('afil@demo.example', password)).toBe('done');
  });

  it('stops many guesses at the same time', async () => {
    const codes = await Promise.all(
      Array.from({ length: 25 }, (_one, i) => attempt('pool-net@demo.example', `guess ${i}`)),
    );
    expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(10);
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(15);
  });

  it('ends with signing out, and after twelve hours', async () => {
    const viewer = async (client: ApiClient): Promise<unknown> => (await client.ask('{ viewer { name } }'))['viewer'];
    const client = await ground.as('coordinator');
    const other = await ground.as('coordinator');
    await client.ask('mutation { signOut }');
    expect(await viewer(client)).toBeNull();
    expect(await viewer(other)).not.toBeNull();
    ground.clock.set(new Date(Date.parse(NOW) + 12 * 3_600_000 + 1).toISOString());
    expect(await viewer(other)).toBeNull();
    ground.clock.set(NOW);
  });

  describe('with an access token', () => {
    const CREATE =
      'mutation ($expiresAt: DateTime) { createAccessToken(name: "Export", expiresAt: $expiresAt) { id token expiresAt } }';
    interface Token {
      readonly id: string;
      readonly token: string;
      readonly expiresAt: string;
    }
    const create = async (expiresAt: string | null): Promise<Token> => {
      const client = await ground.as('leadPartner');
      return (await client.ask<{ createAccessToken: Token }>(CREATE, { expiresAt })).createAccessToken;
    };
    const viewer = async (token: string): Promise<unknown> =>
      (await ground.server.client().useToken(token).ask('{ viewer { email } }'))['viewer'];

    it('works until it expires', async () => {
      const { token, expiresAt } = await create('2026-11-22T10:00:00Z');
      expect(expiresAt).toBe('2026-11-22T10:00:00.000Z');
      expect(await viewer(token)).toEqual({ email: 'viameca@demo.example' });
      ground.clock.set('2026-11-22T09:59:59.999Z');
      expect(await viewer(token)).not.toBeNull();
      ground.clock.set('2026-11-22T10:00:00.000Z');
      expect(await viewer(token)).toBeNull();
      ground.clock.set(NOW);
    });

    it('works until it is revoked, and not once after', async () => {
      const { id, token } = await create(null);
      const holder = ground.server.client().useToken(token);
      for (const _time of [1, 2, 3]) expect((await holder.ask('{ viewer { email } }'))['viewer']).not.toBeNull();
      await (await ground.as('leadPartner')).ask('mutation ($id: ID!) { revokeAccessToken(id: $id) }', { id });
      expect((await holder.ask('{ viewer { email } }'))['viewer']).toBeNull();
      const again = await (
        await ground.as('leadPartner')
      ).refusal('mutation ($id: ID!) { revokeAccessToken(id: $id) }', { id });
      expect(again.extensions.code).toBe('NOT_FOUND');
    });

    it.each(['rbk_', 'rbk_nonsense', 'x'.repeat(5_000), 'rbs_nonsense'])('is nobody with %s', async (token) => {
      expect(await viewer(token)).toBeNull();
    });

    it.each(['2026-11-22T09:00:00Z', '2020-01-01T00:00:00Z', '2028-01-01T00:00:00Z'])(
      'may not end at %s',
      async (expiresAt) => {
        const client = await ground.as('leadPartner');
        const { extensions } = await client.refusal(CREATE, { expiresAt });
        expect(extensions.fields.map(({ path }) => path)).toEqual(['expiresAt']);
      },
    );

    it('is kept as a hash, like the sessions, and so are passwords', async () => {
      const { token } = await create(null);
      const client = ground.server.client();
      const { headers } = await client.send(SIGN_IN, {
        email: 'bwcon@demo.example',
        password: ground.server.settings.demoPassword,
      });
      const session = headers.getSetCookie()[0]!.split(';')[0]!.split('=')[1]!;
      const rows = await inRawStore(ground.database.url, async (raw) =>
        JSON.stringify([
          await raw.all('SELECT * FROM "access_token"'),
          await raw.all('SELECT * FROM "sign_in_session"'),
          await raw.all('SELECT * FROM "account"'),
          await raw.all('SELECT * FROM "idempotency_key"'),
        ]),
      );
      for (const secret of [token, session, ground.server.settings.demoPassword]) {
        expect(rows).not.toContain(secret);
        expect(rows).not.toContain(secret.slice(4));
      }
      expect(rows).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    });
  });
});
