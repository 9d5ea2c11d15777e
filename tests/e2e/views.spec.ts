import { ACTION_COLUMNS } from '@roadbook/domain';
import type { ApiClient } from '../support/api.js';
import { STORES } from '../support/databases.js';
import { FOUNDING, openGround, type Ground, type RoleName } from './ground.js';

interface View {
  readonly id: string;
  readonly page: string;
  readonly name: string;
  readonly query: string;
  readonly shared: boolean;
  readonly own: boolean;
}

const SAVE = 'mutation ($input: SaveViewInput!) { saveView(input: $input) { id page name query shared own } }';
const REMOVE = `mutation ($id: ID!) { removeView(partnership: "${FOUNDING}", id: $id) }`;

const listed = async (client: ApiClient): Promise<readonly View[]> =>
  (
    await client.ask<{ partnership: { savedViews: View[] } }>(
      `{ partnership(code: "${FOUNDING}") { savedViews { id page name query shared own } } }`,
    )
  ).partnership.savedViews;
const inputOf = (fields: object): Record<string, unknown> => ({
  input: { partnership: FOUNDING, page: 'plan', name: 'Late', query: 'overdue=1', shared: false, ...fields },
});
const save = async (client: ApiClient, fields: object = {}): Promise<View> =>
  (await client.ask<{ saveView: View }>(SAVE, inputOf(fields))).saveView;

describe.each(STORES)('saved views on $store', ({ make }) => {
  let ground: Ground;
  let clients: Readonly<Record<RoleName, ApiClient>>;

  beforeAll(async () => {
    ground = await openGround(make);
    clients = await ground.clients();
  });
  afterAll(() => ground.close());

  it('are seen by their owner, and by all members once they are shared', async () => {
    const { leadPartner, observer } = clients;
    const view = await save(leadPartner, { name: '  Late   ones ', query: 'q=été&overdue=1' });
    expect(view).toMatchObject({ page: 'plan', name: 'Late ones', query: 'q=été&overdue=1', shared: false, own: true });
    expect(await listed(leadPartner)).toEqual([view]);
    expect(await listed(observer)).toEqual([]);

    const shared = await save(leadPartner, { id: view.id, name: 'Late', shared: true });
    expect(shared).toEqual({ ...view, name: 'Late', query: 'overdue=1', shared: true });
    expect(await listed(observer)).toEqual([{ ...shared, own: false }]);
    await leadPartner.ask(REMOVE, { id: view.id });
    expect(await listed(observer)).toEqual([]);
  });

  it('are changed and removed by their owner, and shared ones by the coordinator', async () => {
    const { leadPartner, otherPartner, coordinator } = clients;
    const { id } = await save(leadPartner, { shared: true });
    for (const [query, variables] of [
      [SAVE, inputOf({ id, shared: true })],
      [REMOVE, { id }],
    ] as const) {
      const { extensions } = await otherPartner.refusal(query, variables);
      expect([extensions.code, extensions.blockers.map(({ code }) => code)]).toEqual(['FORBIDDEN', ['NOT_YOUR_VIEW']]);
    }
    expect(await save(coordinator, { id, name: 'Overdue', shared: true })).toMatchObject({
      name: 'Overdue',
      own: false,
    });
    expect(await listed(leadPartner)).toMatchObject([{ id, name: 'Overdue', own: true }]);
    await coordinator.ask(REMOVE, { id });
    expect(await listed(leadPartner)).toEqual([]);
  });

  it('that are somebody’s own are as if they were not there', async () => {
    const { id } = await save(clients.leadPartner);
    for (const client of [clients.coordinator, clients.observer]) {
      expect((await client.refusal(SAVE, inputOf({ id }))).extensions.code).toBe('NOT_FOUND');
      expect((await client.refusal(REMOVE, { id })).extensions.code).toBe('NOT_FOUND');
    }
    await clients.leadPartner.ask(REMOVE, { id });
  });

  it('are kept by observers, and not shared', async () => {
    const { id } = await save(clients.observer);
    const { extensions } = await clients.observer.refusal(SAVE, inputOf({ id, shared: true }));
    expect([extensions.code, extensions.blockers.map(({ code }) => code)]).toEqual(['FORBIDDEN', ['NOT_YOUR_ROLE']]);
    await clients.observer.ask(REMOVE, { id });
  });

  it('are refused with every faulty field at once', async () => {
    const { extensions } = await clients.coordinator.refusal(
      SAVE,
      inputOf({ name: ' ', page: 'https://elsewhere.example', query: 'x'.repeat(2_001) }),
    );
    expect(extensions.code).toBe('INVALID_INPUT');
    expect(extensions.fields.map(({ path }) => path)).toEqual(['input.name', 'input.page', 'input.query']);
  });

  it('are a hundred at most', async () => {
    const { committee } = clients;
    for (let number = 0; number < 100; number += 1) await save(committee, { name: `View ${number}` });
    const { extensions } = await committee.refusal(SAVE, inputOf({ name: 'One more' }));
    expect(extensions.blockers.map(({ code }) => code)).toEqual(['TOO_MANY_VIEWS']);
    const [first] = await listed(committee);
    expect(await save(committee, { id: first!.id, name: 'Renamed' })).toMatchObject({ name: 'Renamed' });
  });

  describe('exported', () => {
    const post = (client: ApiClient, file: string, body: object): Promise<Response> =>
      client.fetch(`/exports/${FOUNDING}/${file}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const linesOf = async (response: Response): Promise<string[]> => (await response.text()).trimEnd().split('\r\n');

    it('hold the rows and columns asked for, in their order, and each row once', async () => {
      const response = await post(clients.leadPartner, 'actions.csv', {
        columns: ['code', 'status', 'priority'],
        codes: ['A5.3', 'A1.1', 'NOWHERE', 'A5.3'],
        language: 'fr',
      });
      expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(response.headers.get('content-disposition')).toMatch(/filename="4M4IOF-r\d+-actions\.csv"/);
      const lines = await linesOf(response);
      expect(lines[0]).toBe('Code,Statut,Priorité');
      expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(['A5.3', 'A1.1']);
      expect(lines[1]).toMatch(/^A5\.3,en cours,/);
    });

    it('hold no action that the viewer does not see', async () => {
      const codes = (
        await clients.coordinator.ask<{ partnership: { actions: { items: { code: string; status: string }[] } } }>(
          `{ partnership(code: "${FOUNDING}") { actions(limit: 200) { items { code status } } } }`,
        )
      ).partnership.actions.items.map(({ code }) => code);
      const mine = await linesOf(await post(clients.coordinator, 'actions.csv', { columns: ['code'], codes }));
      expect(mine.slice(1)).toEqual(codes);
      const seen = (
        await clients.observer.ask<{ partnership: { actions: { items: { code: string }[] } } }>(
          `{ partnership(code: "${FOUNDING}") { actions(limit: 200) { items { code } } } }`,
        )
      ).partnership.actions.items.map(({ code }) => code);
      const theirs = await linesOf(await post(clients.observer, 'actions.csv', { columns: ['code'], codes }));
      expect(theirs.slice(1)).toEqual(seen);
    });

    it('are workbooks with every column that there is', async () => {
      const response = await post(clients.observer, 'actions.xlsx', { columns: ACTION_COLUMNS, codes: ['A5.3'] });
      expect(response.status).toBe(200);
      expect(
        Buffer.from(await response.arrayBuffer())
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
    });

    it.each([
      ['nothing', {}, ['codes', 'columns']],
      ['an unknown column', { columns: ['secret'], codes: [] }, ['columns']],
      ['codes that are no texts', { columns: ['code'], codes: [1] }, ['codes']],
    ])('are refused when asked for with %s', async (_, body, fields) => {
      const response = await post(clients.coordinator, 'actions.csv', body);
      expect(response.status).toBe(400);
      const { error } = (await response.json()) as { error: { fields: { path: string }[] } };
      expect(error.fields.map(({ path }) => path).sort()).toEqual(fields);
    });
  });
});
