import type { ApiClient } from '../support/api.js';
import { STORES } from '../support/databases.js';
import { FOUNDING, openGround, type Ground, type RoleName } from './ground.js';

interface Reason {
  readonly code: string;
  readonly mendedBy: string | null;
}
interface Check {
  readonly to: string;
  readonly gate: { readonly status: string } | null;
  readonly criteria: readonly (Reason & { readonly met: boolean; readonly message: string })[];
  readonly transitions: readonly { readonly name: string; readonly allowed: boolean; readonly blockers: Reason[] }[];
}

const reading = async <Answer>(client: ApiClient, selection: string): Promise<Answer> =>
  (await client.ask<{ partnership: Answer }>(`{ partnership(code: "${FOUNDING}") { ${selection} } }`)).partnership;
const CHECK = `nextGate { to gate { status } criteria { code met message mendedBy }
  transitions { name allowed blockers { code mendedBy } } }`;

describe.each(STORES)('who can mend it, on $store', ({ make }) => {
  let ground: Ground;
  let clients: Readonly<Record<RoleName, ApiClient>>;

  /** Who can mend the reasons against a verb of an action, by the reasons' codes. */
  const menders = async (client: ApiClient, action: string, verb: string): Promise<Record<string, string | null>> => {
    const selection = `action(code: "${action}") { transitions { name blockers { code mendedBy } } }`;
    const answer = await reading<{ action: { transitions: { name: string; blockers: Reason[] }[] } }>(
      client,
      selection,
    );
    const { blockers } = answer.action.transitions.find(({ name }) => name === verb)!;
    return Object.fromEntries(blockers.map(({ code, mendedBy }) => [code, mendedBy]));
  };

  beforeAll(async () => {
    ground = await openGround(make);
    clients = await ground.clients();
  });
  afterAll(() => ground.close());

  it('is told of every reason against a verb', async () => {
    // A5.3 is led by ViaMéca and in progress; A1.1 is completed.
    expect(await menders(clients.otherPartner, 'A5.3', 'complete')).toMatchObject({
      NOT_LEAD: 'ViaMéca (lead)',
      NOT_FINAL_PHASE: 'the steering committee',
    });
    expect(await menders(clients.leadPartner, 'A5.3', 'cancel')).toEqual({ NEEDS_DECISION: 'the steering committee' });
    expect(await menders(clients.committee, 'A5.3', 'adopt')).toMatchObject({
      NOT_YOUR_ROLE: 'the coordinator, Plastipolis',
      WRONG_STATE: null,
    });
    expect(await menders(clients.coordinator, 'A1.1', 'start')).toMatchObject({ WRONG_STATE: null });
  });

  it('is told in general terms by a refusal', async () => {
    const { extensions } = await clients.otherPartner.refusal(
      'mutation ($input: ReportProgressInput!) { reportProgress(input: $input) { id } }',
      { input: { partnership: FOUNDING, action: 'A5.3', progress: 20, health: 'ON_TRACK', summary: 'On it.' } },
    );
    expect(extensions.blockers.map(({ code, mendedBy }) => [code, mendedBy])).toEqual([['NOT_LEAD', 'the lead']]);
  });

  it('is told of the criteria of a next phase before anybody requests it', async () => {
    const { action } = await reading<{ action: { nextGate: Check } }>(
      clients.otherPartner,
      `action(code: "A5.4") { ${CHECK} }`,
    );
    const { to, gate, criteria, transitions } = action.nextGate;
    expect([to, gate]).toEqual(['INVESTMENT', null]);
    expect(criteria.some(({ met }) => met)).toBe(true);
    expect(criteria.some(({ met }) => !met)).toBe(true);
    for (const { met, message, mendedBy } of criteria) {
      expect(message).not.toBe('');
      expect(mendedBy).toBe(met ? null : 'CEP (lead)');
    }
    expect(transitions.map(({ name, allowed }) => [name, allowed])).toEqual([['request', false]]);
    expect(transitions[0]!.blockers).toContainEqual({ code: 'NOT_LEAD', mendedBy: 'CEP (lead)' });
  });

  it("checks the partnership's own next phase; an observer is told of none", async () => {
    const { nextGate } = await reading<{ nextGate: Check }>(clients.coordinator, CHECK);
    expect(nextGate).toMatchObject({ to: 'INVESTMENT', gate: null, transitions: [{ name: 'request', allowed: true }] });
    expect(nextGate.criteria).toMatchObject([{ code: 'ONE_ACTION_READY', mendedBy: 'the leads of the actions' }]);
    expect(await reading(clients.observer, `${CHECK} action(code: "A5.4") { ${CHECK} gates { id } }`)).toEqual({
      nextGate: null,
      action: { nextGate: null, gates: [] },
    });
  });

  it('shows the gate that waits, and that it can be withdrawn instead of requested again', async () => {
    const { action } = await reading<{ action: { nextGate: Check } }>(
      clients.coordinator,
      `action(code: "A5.8") { ${CHECK} }`,
    );
    expect(action.nextGate).toMatchObject({ to: 'IMPLEMENTATION', gate: { status: 'REQUESTED' } });
    expect(action.nextGate.transitions).toEqual([
      { name: 'request', allowed: false, blockers: [{ code: 'GATE_OPEN', mendedBy: 'the steering committee' }] },
      { name: 'withdraw', allowed: true, blockers: [] },
    ]);
  });

  it('names the actions that wait for another', async () => {
    const { action } = await reading<{ action: { dependents: { code: string }[] } }>(
      clients.otherPartner,
      'action(code: "A3.1") { dependents { code dependencies { dependsOn { code } } } }',
    );
    expect(action.dependents.map(({ code }) => code)).toContain('A5.4');
  });
});
