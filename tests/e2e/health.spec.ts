import { STORES, type TestDatabase } from '../support/databases.js';
import { startTestServer, type TestServer } from '../support/api.js';

describe.each(STORES)('the server on $store', ({ make }) => {
  let database: TestDatabase;
  let server: TestServer;

  beforeAll(async () => {
    database = await make();
    server = await startTestServer(database);
  });
  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  it('says that it lives and is ready', async () => {
    expect(await (await server.client().fetch('/health/live')).json()).toEqual({ status: 'ok' });
    const ready = await server.client().fetch('/health/ready');
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({
      status: 'ok',
      details: { store: { status: 'up' }, disk: { status: 'up' } },
    });
  });

  it('tells Prometheus its figures', async () => {
    const response = await server.client().fetch('/metrics');
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await response.text()).toMatch(
      /roadbook_http_request_duration_seconds_count\{method="GET",place="\/health",status="200"\} \d+/,
    );
  });
});
