import { startTestServer, type ApiClient, type TestServer } from '../support/api.js';
import { doing, reading, refusalOf, stepping } from '../support/conversation.js';
import { STORES, type TestDatabase } from '../support/databases.js';
import { FOUNDING_PARTNERS, loadFounding } from '../support/founding.js';

const NOW = '2026-11-22T09:00:00.000Z';
const TODAY = '2026-11-22';

/** Cluj IT sees an investment come out of its work, and takes it through the pipeline; the committee endorses it. */
describe.each(STORES)('an investment from idea to closed, on $store', ({ make }) => {
  let database: TestDatabase;
  let server: TestServer;
  let coordinator: ApiClient;
  let cluj: ApiClient;
  let cep: ApiClient;
  let code: string;
  let plan: string;
  let session: number;
  let before: string;

  beforeAll(async () => {
    database = await make();
    await loadFounding(database, NOW);
    server = await startTestServer(database, { ROADBOOK_NOW: NOW });
    [coordinator, cluj, cep] = (await Promise.all(
      ['coordinator', 'cluj-it', 'cep'].map((name) => server.as(`${name}@demo.example`)),
    )) as [ApiClient, ApiClient, ApiClient];
    const { revisions } = await reading<{ revisions: { at: string }[] }>(coordinator, 'revisions(limit: 1) { at }');
    before = revisions[0]!.at;
  });
  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  const about = async (): Promise<object> => {
    const { investment } = await reading<{ investment: { version: number } }>(
      cluj,
      `investment(code: "${code}") { version }`,
    );
    return { proposal: code, expectedVersion: investment.version };
  };
  const tell = async (fields: string): Promise<unknown> =>
    (await reading<{ investment: unknown }>(cluj, `investment(code: "${code}") { ${fields} }`)).investment;
  const move = async (verb: string, more: object = {}): Promise<unknown> =>
    (await doing<{ stage: string }>(cluj, verb, { ...(await about()), ...more }, 'stage')).stage;
  const refused = async (verb: string, more: object = {}, client = cluj): Promise<string[]> => {
    const { extensions } = await refusalOf(client, verb, { ...(await about()), ...more });
    return extensions.blockers.map((blocker) => blocker.code);
  };
  const line = (amount: string, more: object = {}): object => ({ source: 'EU', status: 'PLANNED', amount, ...more });
  const decision = (): object => ({
    session,
    kind: 'ENDORSE_PROPOSAL',
    subjects: [code],
    outcome: 'APPROVED',
    text: 'The committee endorses the laboratory.',
    votes: FOUNDING_PARTNERS.map((organisation) => ({ organisation, vote: 'FOR' })),
  });

  it('begins as an idea of whoever proposes it, and is nobody else’s to change', async () => {
    const input = { title: 'Training laboratory', trl: 6 };
    const proposed = await doing<{ code: string }>(cluj, 'proposeInvestment', input, 'code stage owner { shortName }');
    expect(proposed).toMatchObject({ stage: 'IDEA', owner: { shortName: 'Cluj IT' } });
    code = proposed.code;
    expect(await refused('updateProposal', { trl: 7 }, cep)).toEqual(['NOT_LEAD']);
  });

  it('gets a budget by organisation and region, and a funding mix that does not add up yet', async () => {
    const lines = [
      { organisation: 'Cluj IT', category: 'Laboratory', year: 2027, amount: '70000.00' },
      { organisation: 'CEP', category: 'Samples', year: 2028, amount: '30000' },
    ];
    await doing(cluj, 'setBudget', { ...(await about()), lines }, 'version');
    await doing(cluj, 'setFundingMix', { ...(await about()), lines: [line('60000.00')] }, 'version');
    expect(
      await tell(
        'budget { amount currency } fundingSum fundingGap fundingBlockers { code } budgetLines { region { name } }',
      ),
    ).toEqual({
      budget: { amount: '100000.00', currency: 'EUR' },
      fundingSum: '60000.00',
      fundingGap: '40000.00',
      fundingBlockers: [{ code: 'FUNDING_DOES_NOT_ADD_UP' }],
      budgetLines: [{ region: { name: 'North-West Romania' } }, { region: { name: 'Catalonia' } }],
    });
    const { findings } = await reading<{ findings: { rule: string; subjects: string[] }[] }>(
      coordinator,
      'findings { rule subjects }',
    );
    expect(findings.filter(({ subjects }) => subjects.includes(code)).map(({ rule }) => rule)).toEqual([
      'FUNDING_DOES_NOT_ADD_UP',
    ]);
  });

  it('is planned with a deliverable that is marked as a business plan, and with no other', async () => {
    const { extensions } = await refusalOf(cluj, 'planProposal', { ...(await about()), businessPlan: 'D1.7.1' });
    expect(extensions.fields.map(({ path }) => path)).toEqual(['input.businessPlan']);
    const fields = {
      ...{ action: 'A2.7', title: 'Business plan of the laboratory', type: 'R', level: 'CO', phase: 'PREPARATION' },
      ...{ dueDate: '2026-12-20', businessPlan: true },
    };
    plan = (await doing<{ code: string }>(cluj, 'addDeliverable', fields, 'code')).code;
    expect(await move('planProposal', { businessPlan: plan })).toBe('BUSINESS_PLAN');
  });

  it('is not submitted and not endorsed before it adds up, and before no cost is paid twice', async () => {
    expect(await refused('submitProposal')).toEqual(['FUNDING_DOES_NOT_ADD_UP']);
    const twice = [line('60000.00', { cost: 'Samples' }), line('40000.00', { source: 'PRIVATE', cost: 'samples' })];
    await doing(cluj, 'setFundingMix', { ...(await about()), lines: twice }, 'version');
    expect(await refused('submitProposal')).toEqual(['COST_FUNDED_TWICE']);

    const planned = await doing<{ number: number }>(
      coordinator,
      'planSession',
      { title: 'Pipeline', date: TODAY },
      'number',
    );
    session = planned.number;
    await stepping(coordinator, 'conveneSession', session, 'status');
    await stepping(coordinator, 'openSession', session, 'status');
    await doing(coordinator, 'recordAttendance', { session, present: FOUNDING_PARTNERS }, 'number');
    const { extensions } = await refusalOf(coordinator, 'recordDecision', decision());
    expect(extensions.blockers.map((blocker) => blocker.code)).toEqual([
      'BUSINESS_PLAN_NOT_ACCEPTED',
      'COST_FUNDED_TWICE',
    ]);
  });

  it('is submitted once its figures hold, and keeps them from then on', async () => {
    const lines = [
      line('60000.00', { cost: 'Laboratory' }),
      line('40000.00', { source: 'PRIVATE', investor: 'A bank' }),
    ];
    await doing(cluj, 'setFundingMix', { ...(await about()), lines }, 'version');
    expect(await move('submitProposal')).toBe('SUBMITTED');
    expect(await refused('setFundingMix', { lines: [line('99999.99')] })).toEqual(['FUNDING_DOES_NOT_ADD_UP']);
    expect(await refused('setBudget', { amount: '100000.01', lines: [] })).toEqual(['FUNDING_DOES_NOT_ADD_UP']);
    expect(await refused('fundProposal')).toEqual(['FUNDING_NOT_SECURED']);
  });

  it('is endorsed by the committee once its business plan is accepted, and its budget then stands', async () => {
    const versionOf = async (): Promise<number> => {
      const { deliverables } = await reading<{ deliverables: { items: { code: string; version: number }[] } }>(
        cluj,
        'deliverables(filter: { action: "A2.7" }) { items { code version } }',
      );
      return deliverables.items.find((one) => one.code === plan)!.version;
    };
    const handIn = { deliverable: plan, expectedVersion: await versionOf(), url: 'https://demo.example/plan.pdf' };
    await doing(cluj, 'submitDeliverable', handIn, 'status');
    const review = { deliverable: plan, expectedVersion: await versionOf(), outcome: 'ACCEPTED', comment: 'Sound.' };
    await doing(coordinator, 'reviewDeliverable', review, 'status');
    const decided = await doing(coordinator, 'recordDecision', decision(), 'effect');
    expect(decided).toEqual({ effect: 'EXECUTED' });
    expect(await tell('endorsed decisions { kind }')).toEqual({
      endorsed: true,
      decisions: [{ kind: 'ENDORSE_PROPOSAL' }],
    });
    const fundingMix = [line('120000.00')];
    expect(await refused('setBudget', { amount: '120000.00', lines: [], fundingMix })).toEqual(['ENDORSED_BUDGET']);
    expect(await refused('updateProposal', { businessPlan: null })).toEqual(['PROPOSAL_WITHOUT_PLAN', 'ENDORSED_PLAN']);
  });

  it('is funded when all money is secured, runs and is closed; nothing changes after that', async () => {
    const lines = [
      line('60000.00', { status: 'SECURED', cost: 'Laboratory' }),
      line('40000.00', { status: 'SECURED', source: 'PRIVATE', investor: 'A bank' }),
    ];
    await doing(cluj, 'setFundingMix', { ...(await about()), lines }, 'version');
    expect([await move('fundProposal'), await move('runProposal'), await move('closeProposal')]).toEqual([
      'FUNDED',
      'RUNNING',
      'CLOSED',
    ]);
    expect(await refused('updateProposal', { trl: 9 })).toEqual(['WRONG_STATE']);
    expect(await refused('withdrawProposal', { reason: 'Too late.' })).toEqual(['WRONG_STATE']);
  });

  it('is counted where its money is spent, and the observer sees none of it', async () => {
    const { investmentTotals } = await reading<{
      investmentTotals: { byStage: { stage: string }[]; byCohesion: { category: string; share: number }[] };
    }>(cep, 'investmentTotals { byStage { stage proposals budget secured } byCohesion { category share } }');
    expect(investmentTotals.byStage.find(({ stage }) => stage === 'CLOSED')).toEqual({
      ...{ stage: 'CLOSED', proposals: 1, budget: '100000.00', secured: '100000.00' },
    });
    // Pool-Net's 750,000, Cluj IT's 220,000, 330,000 and 70,000 of 5,030,000.
    expect(investmentTotals.byCohesion[0]).toEqual({ category: 'LESS_DEVELOPED', share: 27.2 });
    const observer = await server.as('observer@demo.example');
    expect(await reading(observer, `investment(code: "${code}") { code } investments { code }`)).toEqual({
      investment: null,
      investments: [],
    });
  });

  it('leaves a story that can be read again', async () => {
    const { revisions } = await reading<{
      revisions: { at: string; changes: { subject: string; summary: string }[] }[];
    }>(coordinator, 'revisions(limit: 100) { at changes { subject summary } }');
    const story = revisions
      .filter(({ at }) => at > before)
      .reverse()
      .flatMap(({ changes }) => changes.filter(({ subject }) => subject === code))
      .map(({ summary }) => summary);
    expect(story).toMatchInlineSnapshot(`
     [
       "I6 added: Training laboratory",
       "I6: budget, budget lines changed",
       "I6: funding mix set to EU 60000.00 planned",
       "I6: idea → business plan",
       "I6: funding mix changed",
       "I6: funding mix changed",
       "I6: business plan → submitted",
       "I6: endorsed false → true",
       "I6: funding mix changed",
       "I6: submitted → funded",
       "I6: funded → running",
       "I6: running → closed",
     ]
    `);
  });
});
