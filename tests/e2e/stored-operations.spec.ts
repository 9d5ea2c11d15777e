import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestServer, type ApiClient, type TestServer } from '../support/api.js';
import { sqliteDatabase } from '../support/databases.js';
import { LiveClient } from '../support/live.js';
import { FOUNDING, NOW, openGround, type Ground } from './ground.js';

const SIGN_IN = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';
const OWN = `query Own { partnership(code: "${FOUNDING}") { name } }`;
const CHANGED = `subscription Own { partnershipChanged(partnership: "${FOUNDING}") { revision } }`;
const FOREIGN = `query Foreign { partnership(code: "${FOUNDING}") { name } }`;
const FOREIGN_CHANGED = `subscription Foreign { partnershipChanged(partnership: "${FOUNDING}") { revision } }`;
/** Often enough that an operation is known and takes the short way. */
const TIMES = [1, 2, 3, 4];

describe('with stored operations only', () => {
  let ground: Ground;
  let server: TestServer;
  let webDir: string;
  let session: ApiClient;
  let program: ApiClient;
  let token: string;

  beforeAll(async () => {
    ground = await openGround(sqliteDatabase);
    const { createAccessToken } = await (
      await ground.as('coordinator')
    ).ask<{ createAccessToken: { token: string } }>('mutation { createAccessToken(name: "Program") { token } }');
    token = createAccessToken.token;
    webDir = mkdtempSync(join(tmpdir(), 'roadbook-web-'));
    const texts = [SIGN_IN, OWN, CHANGED].map((text) => [createHash('sha256').update(text).digest('hex'), text]);
    writeFileSync(join(webDir, 'operations.json'), JSON.stringify(Object.fromEntries(texts)));
    const env = { ROADBOOK_NOW: NOW, COOKIE_OPERATIONS: 'stored', WEB_DIR: webDir };
    server = await startTestServer(ground.database, env);
    session = await server.as('coordinator@demo.example');
    program = server.client().useToken(token);
  });
  afterAll(async () => {
    await server.close();
    await ground.close();
    rmSync(webDir, { recursive: true });
  });

  const expectRefused = async (client: ApiClient, query: string): Promise<void> => {
    const { status, data, errors } = await client.send(query);
    expect([status, data]).toEqual([403, null]);
    expect(errors).toHaveLength(1);
    expect(errors[0]!.extensions).toMatchObject({ code: 'FORBIDDEN', blockers: [{ code: 'OPERATION_NOT_STORED' }] });
  };

  it('a session is answered what is stored', async () => {
    for (const _time of TIMES) expect((await session.send(OWN)).errors).toEqual([]);
  });

  it('a session is answered nothing else, not even that it is wrong', async () => {
    for (const _time of TIMES) {
      await expectRefused(session, FOREIGN);
      await expectRefused(session, `${OWN} `);
      await expectRefused(session, '{ __schema { types { name } } }');
      await expectRefused(session, '{ viewer {');
      await expectRefused(session, 'mutation { signOut }');
    }
  });

  it('nor is it by GET', async () => {
    const response = await session.fetch(`/graphql?query=${encodeURIComponent(FOREIGN)}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(403);
  });

  it('who is not signed in may do what the application does before, and no more', async () => {
    const nobody = server.client();
    await expectRefused(nobody, '{ viewer { id } }');
    await expectRefused(server.client().useToken('rbk_unknown'), FOREIGN);
    expect((await nobody.refusal(OWN)).extensions.code).toBe('UNAUTHENTICATED');
  });

  it('a session that poses as a token is none', async () => {
    const secret = session.cookie.split('=')[1]!;
    await expectRefused(server.client().useToken(secret), FOREIGN);
  });

  it('an access token is answered whatever it sends, and opens nothing to the others', async () => {
    for (const _time of TIMES) expect((await program.send(FOREIGN)).errors).toEqual([]);
    await expectRefused(session, FOREIGN);
  });

  it('it is the same for subscriptions', async () => {
    const socket = await LiveClient.connect(server.address, { cookie: session.cookie, origin: server.address });
    socket.subscribe('foreign', FOREIGN_CHANGED);
    const [refusal] = await socket.next<{ extensions: object }[]>('error', 'foreign');
    expect(refusal!.extensions).toMatchObject({ code: 'FORBIDDEN', blockers: [{ code: 'OPERATION_NOT_STORED' }] });
    const tokens = await LiveClient.connect(server.address, {}, { authorization: `Bearer ${token}` });
    socket.subscribe('own', CHANGED);
    tokens.subscribe('foreign', FOREIGN_CHANGED);
    await program.ask('mutation ($input: PlanSessionInput!) { planSession(input: $input) { number } }', {
      input: { partnership: FOUNDING, title: 'One more', date: '2027-01-15' },
    });
    await socket.next('next', 'own');
    await tokens.next('next', 'foreign');
    socket.close();
    tokens.close();
  });
});
