import { STORES } from '../support/databases.js';
import { startTestServer } from '../support/api.js';
import { loadFounding } from '../support/founding.js';
it.each(STORES)('t $store', async ({ make }) => {
  const database = await make();
  let t = Date.now();
  await loadFounding(database, '2026-11-22T09:00:00.000Z');
  console.log('load', Date.now() - t); t = Date.now();
  const server = await startTestServer(database, { ROADBOOK_NOW: '2026-11-22T09:00:00.000Z' });
  console.log('start', Date.now() - t); t = Date.now();
  const c = await server.as('coordinator@demo.example');
  console.log('signin', Date.now() - t); t = Date.now();
  const d = await c.ask<any>('{ partnership(code: "4M4IOF") { revision actions(limit: 200) { items { code status phase finalPhase lead { shortName } version milestones { code status version } deliverables { code status main level version } } } sessions { number status } gates { subject to status } reportingPeriods { number status } followUps { text owner { shortName } } risks { code } investments { code } } }');
  if (database.url.startsWith('sqlite')) console.log(JSON.stringify(d));
  const r = (server.server.app.getHttpAdapter().getInstance() as any).router.stack.filter((l: any) => l.route).map((l: any) => [l.route.path, l.route.methods]);
  console.log(JSON.stringify(r));
  await server.close(); await database.drop();
}, 60000);
