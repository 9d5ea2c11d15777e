import type { ApiClient, Answer } from '../support/api.js';
import { STORES } from '../support/databases.js';
import { FOUNDING, openGround, type Ground } from './ground.js';
import { mutationOf } from './schema.js';

const PROGRESS =
  'mutation ($input: ReportProgressInput!) { reportProgress(input: $input) { code progress version updatedAt progressReports { summary at } } }';

describe.each(STORES)('an Idempotency-Key on $store', ({ make }) => {
  let ground: Ground;
  let partner: ApiClient;
  let coordinator: ApiClient;

  beforeAll(async () => {
    ground = await openGround(make);
    [partner, coordinator] = await Promise.all([ground.as('leadPartner'), ground.as('coordinator')]);
  });
  afterAll(() => ground.close());

  const revision = async (): Promise<number> =>
    (await coordinator.ask<{ partnership: { revision: number } }>(`{ partnership(code: "${FOUNDING}") { revision } }`))
      .partnership.revision;
  const report = (progress: number, summary: string) => ({
    input: { partnership: FOUNDING, action: 'A5.3', progress, health: 'ON_TRACK', summary },
  });
  const send = (key: string, variables: Record<string, unknown>, client = partner): Promise<Answer<unknown>> =>
    client.send(PROGRESS, variables, { 'idempotency-key': key });
  const milestone = (title: string) => ({
    input: { partnership: FOUNDING, action: 'A5.3', title, dueDate: '2027-03-01', verification: 'A list' },
  });
  const ADD = mutationOf('addMilestone', milestone('x')).replace('__typename', 'id code title');

  it('makes one revision of a mutation that is sent twice, and answers alike', async () => {
    const before = await revision();
    const first = await send('once', report(31, 'First.'));
    const second = await send('once', report(31, 'First.'));
    expect(first.errors).toEqual([]);
    expect(second.data).toEqual(first.data);
    expect(await revision()).toBe(before + 1);
  });

  it('answers as it did at first, also after later changes', async () => {
    const first = await send('early', report(32, 'Early.'));
    await send('late', report(60, 'Late.'));
    const again = await send('early', report(32, 'Early.'));
    expect(again.data).toEqual(first.data);
    expect(again.data).toMatchObject({ reportProgress: { progress: 32 } });
    expect(JSON.stringify(again.data)).not.toContain('Late.');
  });

  it.each([
    ['with other variables', PROGRESS, report(34, 'Another.')],
    ['with another query', PROGRESS.replace('code progress', 'progress'), report(33, 'The request.')],
  ])('is a CONFLICT %s', async (what, query, variables) => {
    const key = `reused ${what}`;
    await send(key, report(33, 'The request.'));
    const before = await revision();
    const { errors } = await partner.send(query, variables, { 'idempotency-key': key });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['CONFLICT']);
    expect(await revision()).toBe(before);
  });

  it('is one person’s: another one’s same key is another', async () => {
    const before = await revision();
    const mine = await send('shared', report(35, 'Mine.'));
    const theirs = await send('shared', report(36, 'Theirs.'), coordinator);
    expect([mine.errors, theirs.errors]).toEqual([[], []]);
    expect(await revision()).toBe(before + 2);
  });

  it('covers every mutation of a document', async () => {
    const query = `mutation ($a: AddMilestoneInput!, $b: AddMilestoneInput!) {
      one: addMilestone(input: $a) { code } two: addMilestone(input: $b) { code } three: addMilestone(input: $a) { code }
    }`;
    const variables = { a: milestone('Alike').input, b: milestone('Different').input };
    const before = await revision();
    const first = await partner.send<Record<string, { code: string }>>(query, variables, { 'idempotency-key': 'many' });
    const second = await partner.send(query, variables, { 'idempotency-key': 'many' });
    expect(first.errors).toEqual([]);
    expect(new Set(Object.values(first.data!).map(({ code }) => code)).size).toBe(3);
    expect(second.data).toEqual(first.data);
    expect(await revision()).toBe(before + 3);
  });

  it('does what is left of a document that was refused in its middle', async () => {
    const query = `mutation ($a: AddMilestoneInput!, $b: AddMilestoneInput!) {
      one: addMilestone(input: $a) { code } two: addMilestone(input: $b) { code }
    }`;
    const variables = { a: milestone('Fine').input, b: { ...milestone('Not fine').input, action: 'A9.9' } };
    const before = await revision();
    const [first, second] = [
      await partner.send(query, variables, { 'idempotency-key': 'half' }),
      await partner.send(query, variables, { 'idempotency-key': 'half' }),
    ];
    expect(first.errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['two'], 'NOT_FOUND']]);
    expect(second.errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['two'], 'NOT_FOUND']]);
    expect(await revision()).toBe(before + 1);
  });

  it('acts once, however many send it at the same time', async () => {
    const before = await revision();
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => partner.send(ADD, milestone('At once'), { 'idempotency-key': 'at once' })),
    );
    for (const { errors, data } of answers) {
      expect(errors).toEqual([]);
      expect(data).toEqual(answers[0]!.data);
    }
    expect(await revision()).toBe(before + 1);
  });

  it('makes one of two different requests at the same time a CONFLICT', async () => {
    const before = await revision();
    const answers = await Promise.all([send('race', report(41, 'One.')), send('race', report(42, 'Two.'))]);
    const codes = answers.map(({ errors }) => errors[0]?.extensions.code ?? 'done');
    expect(codes.sort()).toEqual(['CONFLICT', 'done']);
    expect(await revision()).toBe(before + 1);
  });

  it('remembers no refusal: the same request may succeed later', async () => {
    const start = {
      input: { partnership: FOUNDING, action: 'A5.9', expectedVersion: 3 },
    };
    const send = (): Promise<Answer<unknown>> =>
      coordinator.send(mutationOf('startAction', start), start, { 'idempotency-key': 'again' });
    // Somebody else changes the action first, and puts its version to what was expected too early.
    const early = { input: { ...start.input, expectedVersion: 4 } };
    const tooEarly = (): Promise<Answer<unknown>> =>
      coordinator.send(mutationOf('startAction', early), early, { 'idempotency-key': 'early' });
    expect((await tooEarly()).errors[0]!.extensions.code).toBe('CONFLICT');
    const edit = { input: { partnership: FOUNDING, action: 'A5.9', expectedVersion: 3, title: 'A network of hubs' } };
    await coordinator.ask(mutationOf('updateAction', edit), edit);
    expect((await send()).errors[0]!.extensions.code).toBe('CONFLICT');
    expect((await tooEarly()).errors).toEqual([]);
    const before = await revision();
    expect((await tooEarly()).errors).toEqual([]);
    expect(await revision()).toBe(before);
  });

  it('of a change that changes nothing makes no revision, and answers twice', async () => {
    const same = await coordinator.ask<{ partnership: { action: { title: string; version: number } } }>(
      `{ partnership(code: "${FOUNDING}") { action(code: "A5.3") { title version } } }`,
    );
    const { title, version } = same.partnership.action;
    const edit = { input: { partnership: FOUNDING, action: 'A5.3', expectedVersion: version, title } };
    const before = await revision();
    for (const _time of [1, 2]) {
      const answer = await partner.send(mutationOf('updateAction', edit), edit, { 'idempotency-key': 'nothing' });
      expect(answer.errors).toEqual([]);
    }
    expect(await revision()).toBe(before);
  });

  it.each([
    ['empty', ''],
    ['too long', 'x'.repeat(201)],
  ])('that is %s is INVALID_INPUT', async (_what, key) => {
    const before = await revision();
    const { errors } = await send(key, report(50, 'No.'));
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INVALID_INPUT']);
    expect(await revision()).toBe(before);
  });

  it('does not matter to sign-in and to new tokens: each is another secret', async () => {
    const create = 'mutation { createAccessToken(name: "twice") { id token } }';
    const [first, second] = [
      await partner.send<{ createAccessToken: { token: string } }>(create, {}, { 'idempotency-key': 'token' }),
      await partner.send<{ createAccessToken: { token: string } }>(create, {}, { 'idempotency-key': 'token' }),
    ];
    expect(first.data!.createAccessToken.token).not.toBe(second.data!.createAccessToken.token);
  });
});
