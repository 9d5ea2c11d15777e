import type { ApiClient } from '../support/api.js';
import { STORES } from '../support/databases.js';
import { FOUNDING, openGround, type Ground, type RoleName } from './ground.js';

interface Item {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly actions: readonly { readonly code: string }[];
}

interface Suggestion {
  readonly suggested: boolean;
  readonly call: { readonly name: string; readonly state: string; readonly daysLeft: number | null };
  readonly reasonsAgainst: readonly { readonly code: string; readonly message: string }[];
}

const ITEM = 'id version name actions { code }';
const CALL = 'id version name state daysLeft note budget { amount currency } regions { name }';
const inFounding = (fields: object): Record<string, unknown> => ({ input: { partnership: FOUNDING, ...fields } });

const add = async (client: ApiClient, fields: object): Promise<Item> =>
  (
    await client.ask<{ addToolboxItem: Item }>(
      `mutation ($input: AddToolboxItemInput!) { addToolboxItem(input: $input) { ${ITEM} } }`,
      inFounding(fields),
    )
  ).addToolboxItem;

const toolbox = async (client: ApiClient, asOf?: string): Promise<readonly Item[]> =>
  (
    await client.ask<{ partnership: { toolbox: Item[] } }>(
      `query ($asOf: DateTime) { partnership(code: "${FOUNDING}", asOf: $asOf) { toolbox { ${ITEM} } } }`,
      { asOf },
    )
  ).partnership.toolbox;

const suggestions = async (client: ApiClient, action: string): Promise<readonly Suggestion[]> =>
  (
    await client.ask<{ partnership: { action: { callSuggestions: Suggestion[] } } }>(
      `{ partnership(code: "${FOUNDING}") { action(code: "${action}") { callSuggestions { suggested call { name state daysLeft } reasonsAgainst { code message } } } } }`,
    )
  ).partnership.action.callSuggestions;

describe.each(STORES)('the toolbox on $store', ({ make }) => {
  let ground: Ground;
  let clients: Readonly<Record<RoleName, ApiClient>>;

  beforeAll(async () => {
    ground = await openGround(make);
    clients = await ground.clients();
  });
  afterAll(() => ground.close());

  it('is kept by whoever put something in: a scheme with a call, linked, changed, and taken out again', async () => {
    const { leadPartner, otherPartner, observer } = clients;
    const before = await toolbox(observer);
    const scheme = await add(leadPartner, { name: 'Regional vouchers', kind: 'FUNDING_SCHEME' });
    const { addCall: call } = await leadPartner.ask<{ addCall: { id: string; version: number; note: string } }>(
      `mutation ($input: AddCallInput!) { addCall(input: $input) { ${CALL} } }`,
      inFounding({
        scheme: scheme.id,
        name: 'First round',
        type: 'OTHER',
        deadline: '2026-12-22',
        regions: ['lombardy'],
        budget: '100000.00',
        note: 'Between us',
      }),
    );
    expect(call).toMatchObject({ state: 'OPEN', daysLeft: 30, note: 'Between us', regions: [{ name: 'Lombardy' }] });
    expect(call).toMatchObject({ budget: { amount: '100000.00', currency: 'EUR' } });
    await leadPartner.ask('mutation ($input: LinkToolboxItemInput!) { linkToolboxItem(input: $input) { id } }', {
      ...inFounding({ item: scheme.id, action: 'A5.3' }),
    });
    expect((await suggestions(leadPartner, 'A5.3')).find((one) => one.call.name === 'First round')).toMatchObject({
      suggested: false,
      reasonsAgainst: [{ code: 'CALL_REGIONS_LEFT_OUT' }],
    });

    const removal = 'mutation ($input: RemoveToolboxItemInput!) { removeToolboxItem(input: $input) { code } }';
    const foreign = await otherPartner.refusal(removal, inFounding({ item: scheme.id, expectedVersion: 2 }));
    expect(foreign.extensions.code).toBe('FORBIDDEN');
    const held = await leadPartner.refusal(removal, inFounding({ item: scheme.id, expectedVersion: 2 }));
    expect(held.extensions.blockers.map(({ code }) => code)).toEqual(['TOOLBOX_ITEM_HAS_CALLS']);
    await leadPartner.ask(
      'mutation ($input: RemoveCallInput!) { removeCall(input: $input) { calls { id } } }',
      inFounding({ call: call.id, expectedVersion: call.version }),
    );
    await leadPartner.ask(removal, inFounding({ item: scheme.id, expectedVersion: 2 }));
    expect(await toolbox(observer)).toEqual(before);
  });

  it('shows calls to observers without what is the partners’ own', async () => {
    const query = `{ partnership(code: "${FOUNDING}") { calls { name note } action(code: "A5.5") { callSuggestions { suggested } } } }`;
    type Seen = { partnership: { calls: { note: string | null }[]; action: { callSuggestions: object[] } } };
    const { partnership: partner } = await clients.otherPartner.ask<Seen>(query);
    const { partnership: observed } = await clients.observer.ask<Seen>(query);
    expect(partner.calls.length).toBeGreaterThan(0);
    expect(partner.action.callSuggestions.length).toBeGreaterThan(0);
    expect(observed.calls).toEqual(partner.calls.map((call) => ({ ...call, note: null })));
    expect(observed.action.callSuggestions).toEqual([]);
  });

  it('tells a call that fits a pilot, and shows the toolbox as it was', async () => {
    const [first] = await suggestions(clients.coordinator, 'A5.5');
    expect(first).toMatchObject({ suggested: true, reasonsAgainst: [], call: { state: 'OPEN' } });
    // The demonstration's calls are of its last days; half a year before, its founding toolbox was the same without them.
    const asOf = '2026-05-22T09:00:00.000Z';
    expect((await toolbox(clients.coordinator, asOf)).map(({ name }) => name)).toContain('FoF PPP');
    const { partnership } = await clients.coordinator.ask<{ partnership: { calls: object[] } }>(
      'query ($asOf: DateTime) { partnership(code: "4M4IOF", asOf: $asOf) { calls { id } } }',
      { asOf },
    );
    expect(partnership.calls).toEqual([]);
  });
});
