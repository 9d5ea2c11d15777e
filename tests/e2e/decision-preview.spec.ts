import type { ApiClient } from '../support/api.js';
import { STORES } from '../support/databases.js';
import { FOUNDING, openGround, type Ground, type RoleName } from './ground.js';

interface Preview {
  readonly blockers: readonly { readonly code: string }[];
  readonly changes: readonly {
    readonly subject: string;
    readonly fields: readonly { readonly field: string; readonly after: string }[];
  }[];
}

const PREVIEW =
  'query ($input: RecordDecisionInput!) { decisionPreview(input: $input) { blockers { code } changes { subject fields { field after } } } }';
const RECORD = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { number effect } }';
const REVISION = `{ partnership(code: "${FOUNDING}") { revision } }`;

describe.each(STORES)('the preview of a decision on $store', ({ make }) => {
  let ground: Ground;
  let clients: Readonly<Record<RoleName, ApiClient>>;
  let session: number;

  const inputOf = (fields: object = {}): Record<string, unknown> => ({
    input: {
      partnership: FOUNDING,
      session,
      kind: 'CANCEL_ACTION',
      subjects: ['A5.3'],
      outcome: 'APPROVED',
      method: 'CONSENSUS',
      text: 'The action is cancelled.',
      ...fields,
    },
  });
  const preview = async (fields: object = {}): Promise<Preview> =>
    (await clients.coordinator.ask<{ decisionPreview: Preview }>(PREVIEW, inputOf(fields))).decisionPreview;
  const revision = async (): Promise<number> =>
    (await clients.coordinator.ask<{ partnership: { revision: number } }>(REVISION)).partnership.revision;

  beforeAll(async () => {
    ground = await openGround(make);
    clients = await ground.clients();
    const { planSession } = await clients.coordinator.ask<{ planSession: { number: number } }>(
      `mutation { planSession(input: { partnership: "${FOUNDING}", title: "Cancellation", date: "2026-12-20", agenda: [{ title: "A5.3", kind: CANCEL_ACTION, subjects: ["A5.3"] }] }) { number } }`,
    );
    session = planSession.number;
  });
  afterAll(() => ground.close());

  it('tells why it cannot be recorded yet, and changes nothing', async () => {
    const before = await revision();
    const { blockers, changes } = await preview();
    expect(blockers.map(({ code }) => code)).toContain('SESSION_NOT_OPEN');
    expect(changes).toEqual([]);
    expect(await revision()).toBe(before);
  });

  it('is refused to whoever may not record', async () => {
    expect((await clients.leadPartner.refusal(PREVIEW, inputOf())).extensions.code).toBe('FORBIDDEN');
    expect((await clients.outsider.refusal(PREVIEW, inputOf())).extensions.code).toBe('NOT_FOUND');
  });

  it('tells what recording then does', async () => {
    for (const verb of ['conveneSession', 'openSession']) {
      await clients.coordinator.ask(`mutation { ${verb}(partnership: "${FOUNDING}", number: ${session}) { id } }`);
    }
    const { partnership } = await clients.coordinator.ask<{ partnership: { organisations: { shortName: string }[] } }>(
      `{ partnership(code: "${FOUNDING}") { organisations { shortName } } }`,
    );
    const voters = partnership.organisations.map(({ shortName }) => shortName);
    await clients.coordinator.send(
      `mutation ($present: [String!]!) { recordAttendance(input: { partnership: "${FOUNDING}", session: ${session}, present: $present }) { id } }`,
      { present: voters.slice(0, 12) },
    );
    const before = await revision();
    const { blockers, changes } = await preview();
    expect(blockers).toEqual([]);
    const action = changes.find(({ subject }) => subject === 'A5.3');
    expect(action?.fields).toContainEqual({ field: 'status', after: 'CANCELLED' });
    expect(await revision()).toBe(before);
    await clients.coordinator.ask(RECORD, inputOf());
    const { partnership: after } = await clients.coordinator.ask<{ partnership: { action: { status: string } } }>(
      `{ partnership(code: "${FOUNDING}") { action(code: "A5.3") { status } } }`,
    );
    expect(after.action.status).toBe('CANCELLED');
  });
});
