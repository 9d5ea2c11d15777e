import { startTestServer, type ApiClient, type TestServer } from '../support/api.js';
import { doing, reading, refusalOf, stepping } from '../support/conversation.js';
import { STORES, type TestDatabase } from '../support/databases.js';
import { FOUNDING_PARTNERS, loadFounding, withStandingStore } from '../support/founding.js';
import { PartnershipService } from '@roadbook/application';

const NOW = '2026-11-22T09:00:00.000Z';
const TODAY = '2026-11-22';
const PLANNED = 'action { code } days consent toStart toEnd';

/**
 * Three partners work one after the other: ViaMéca prepares a course, bwcon holds it, AFIL reviews it. ViaMéca needs three
 * weeks more. AFIL agrees, bwcon does not, and the committee moves bwcon's action.
 */
describe.each(STORES)('moving with consent, on $store', ({ make }) => {
  let database: TestDatabase;
  let server: TestServer;
  let coordinator: ApiClient;
  let viameca: ApiClient;
  let bwcon: ApiClient;
  let afil: ApiClient;
  let course: string;
  let held: string;
  let review: string;
  let session: number;
  let beforeMove: string;

  beforeAll(async () => {
    database = await make();
    await loadFounding(database, NOW);
    server = await startTestServer(database, { ROADBOOK_NOW: NOW });
    [coordinator, viameca, bwcon, afil] = (await Promise.all(
      ['coordinator', 'viameca', 'bwcon', 'afil'].map((name) => server.as(`${name}@demo.example`)),
    )) as [ApiClient, ApiClient, ApiClient, ApiClient];
  });
  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  const datesOf = async (code: string): Promise<unknown> =>
    (
      await reading<{ action: unknown }>(
        coordinator,
        `action(code: "${code}") { plannedStart plannedEnd baselineStart baselineEnd }`,
      )
    ).action;
  const versionOf = async (code: string): Promise<number> =>
    (await reading<{ action: { version: number } }>(coordinator, `action(code: "${code}") { version }`)).action.version;
  const decide = (kind: string, subjects: readonly string[], text: string) =>
    doing<{ number: number; effect: string }>(
      coordinator,
      'recordDecision',
      {
        session,
        kind,
        subjects,
        outcome: 'APPROVED',
        text,
        votes: FOUNDING_PARTNERS.map((organisation) => ({ organisation, vote: 'FOR' })),
      },
      'number effect',
    );

  it('three partners plan actions that wait for each other, and the committee adopts them', async () => {
    const propose = async (
      client: ApiClient,
      lead: string,
      title: string,
      from: string,
      to: string,
    ): Promise<string> => {
      const fields = { activity: 'A5', title, lead, objectives: ['S1'], plannedStart: from, plannedEnd: to };
      return (await doing<{ code: string }>(client, 'proposeAction', fields, 'code')).code;
    };
    course = await propose(viameca, 'ViaMéca', 'Prepare the course', '2027-01-04', '2027-01-29');
    held = await propose(bwcon, 'bwcon', 'Hold the course', '2027-02-01', '2027-02-26');
    review = await propose(afil, 'AFIL', 'Review the course', '2027-03-08', '2027-03-19');
    const wait = (client: ApiClient, action: string, dependsOn: string): Promise<unknown> =>
      client.ask(`mutation ($input: DependencyInput!) { addDependency(input: $input) { code } }`, {
        input: { partnership: '4M4IOF', action, dependsOn },
      });
    await wait(bwcon, held, course);
    await wait(afil, review, held);
    const due = { action: held, title: 'Course held', dueDate: '2027-02-26', verification: 'List of participants' };
    await doing(bwcon, 'addMilestone', due, 'code');
    const planned = await doing<{ number: number }>(
      coordinator,
      'planSession',
      { title: 'Training', date: TODAY },
      'number',
    );
    session = planned.number;
    await stepping(coordinator, 'conveneSession', session, 'status');
    await stepping(coordinator, 'openSession', session, 'status');
    await doing(coordinator, 'recordAttendance', { session, present: FOUNDING_PARTNERS }, 'number');
    for (const code of [course, held, review]) await decide('ADOPT_ACTION', [code], `${code} is adopted.`);
    const { revisions } = await reading<{ revisions: { at: string }[] }>(coordinator, 'revisions(limit: 1) { at }');
    beforeMove = revisions[0]!.at;
  });

  it('a preview shows the cascade across three partners, and changes nothing', async () => {
    const asked = `movePreview(action: "${course}", plannedStart: "2027-01-25")`;
    const { movePreview, revision } = await reading<{ movePreview: object; revision: number }>(
      viameca,
      `revision ${asked} { moveCount blockers { code } moves { ${PLANNED} } lateMilestones { title } lateDeliverables { code } }`,
    );
    expect(movePreview).toEqual({
      moveCount: 3,
      blockers: [],
      moves: [
        { action: { code: course }, days: 21, consent: false, toStart: '2027-01-25', toEnd: '2027-02-19' },
        { action: { code: held }, days: 19, consent: true, toStart: '2027-02-20', toEnd: '2027-03-17' },
        { action: { code: review }, days: 10, consent: true, toStart: '2027-03-18', toEnd: '2027-03-29' },
      ],
      lateMilestones: [{ title: 'Course held' }],
      lateDeliverables: [],
    });
    expect(await reading(viameca, 'revision')).toEqual({ revision });
    const other = await reading<{ movePreview: { blockers: { code: string }[] } }>(
      bwcon,
      `${asked} { blockers { code } }`,
    );
    expect(other.movePreview.blockers).toEqual([{ code: 'NOT_LEAD' }]);
  });

  it('the lead moves its action, and the other two leads are asked', async () => {
    const input = {
      action: course,
      expectedVersion: await versionOf(course),
      plannedStart: '2027-01-25',
      reason: 'The trainers come later.',
    };
    const moved = await doing<{ moveRequests: object[] }>(
      viameca,
      'moveAction',
      input,
      `plannedStart plannedEnd baselineStart moveRequests { code requester { shortName } organisation { shortName } status reason moves { ${PLANNED} } }`,
    );
    expect(moved).toMatchObject({ plannedStart: '2027-01-25', plannedEnd: '2027-02-19', baselineStart: '2027-01-04' });
    expect(moved.moveRequests).toMatchObject([
      {
        code: 'MR2',
        requester: { shortName: 'ViaMéca' },
        organisation: { shortName: 'bwcon' },
        status: 'REQUESTED',
        reason: 'The trainers come later.',
        moves: [{ action: { code: held }, days: 19, consent: true }],
      },
      { code: 'MR3', organisation: { shortName: 'AFIL' }, status: 'REQUESTED', moves: [{ action: { code: review } }] },
    ]);
    expect(await datesOf(held)).toMatchObject({ plannedStart: '2027-02-01' });
    const { findings } = await reading<{ findings: { rule: string; subjects: string[]; message: string }[] }>(
      coordinator,
      'findings { rule subjects message }',
    );
    expect(findings.filter(({ rule }) => rule === 'MOVE_NOT_AGREED').map(({ subjects }) => subjects)).toEqual([
      [held],
      [review],
    ]);
  });

  it('one accepts, one refuses, and nobody answers for another', async () => {
    const accepted = await doing(
      afil,
      'acceptMove',
      { request: 'MR3', expectedVersion: 1, answer: 'Gladly.' },
      'status answer answeredOn moves { action { plannedStart plannedEnd } }',
    );
    expect(accepted).toEqual({
      status: 'ACCEPTED',
      answer: 'Gladly.',
      answeredOn: TODAY,
      moves: [{ action: { plannedStart: '2027-03-18', plannedEnd: '2027-03-29' } }],
    });
    const refusal = { request: 'MR2', expectedVersion: 1, reason: 'The rooms are booked.' };
    for (const client of [coordinator, viameca, afil]) {
      expect((await refusalOf(client, 'refuseMove', refusal)).extensions.blockers[0]!.code).toBe('NOT_LEAD');
      const acceptance = { request: 'MR2', expectedVersion: 1 };
      expect((await refusalOf(client, 'acceptMove', acceptance)).extensions.code).toBe('FORBIDDEN');
    }
    const refused = await doing(bwcon, 'refuseMove', refusal, 'status answer transitions { name allowed }');
    expect(refused).toEqual({
      status: 'REFUSED',
      answer: 'The rooms are booked.',
      transitions: ['accept', 'refuse', 'withdraw', 'overrule'].map((name) => ({ name, allowed: false })),
    });
    expect(await datesOf(held)).toMatchObject({ plannedStart: '2027-02-01' });
  });

  it('an observer hears of none of it', async () => {
    const observer = await server.as('observer@demo.example');
    const fields = `moveRequests { code } baselines { number } movePreview(action: "${course}", plannedStart: "2027-02-01") { moveCount }`;
    expect(await reading(observer, fields)).toEqual({ moveRequests: [], baselines: [], movePreview: null });
    expect((await refusalOf(observer, 'withdrawMove', { request: 'MR2', expectedVersion: 2 })).extensions.code).toBe(
      'NOT_FOUND',
    );
  });

  it('the committee overrules, and decision and request name each other', async () => {
    const { number, effect } = await decide('REBASELINE', ['MR2'], 'The course is held with the trainers.');
    expect(effect).toBe('EXECUTED');
    expect(await datesOf(held)).toEqual({
      plannedStart: '2027-02-20',
      plannedEnd: '2027-03-17',
      baselineStart: '2027-02-20',
      baselineEnd: '2027-03-17',
    });
    const { moveRequests, decisions, findings } = await reading<{
      moveRequests: object[];
      decisions: { number: number; moveRequests: object[] }[];
      findings: { rule: string }[];
    }>(
      bwcon,
      'moveRequests { code status decision { number } } decisions { number moveRequests { code } } findings { rule }',
    );
    expect(moveRequests).toEqual([
      // The demonstration has one already.
      { code: 'MR1', status: 'ACCEPTED', decision: null },
      { code: 'MR2', status: 'OVERRULED', decision: { number } },
      { code: 'MR3', status: 'ACCEPTED', decision: null },
    ]);
    expect(decisions.find((one) => one.number === number)!.moveRequests).toEqual([{ code: 'MR2' }]);
    expect(findings.filter(({ rule }) => rule === 'MOVE_NOT_AGREED')).toEqual([]);
  });

  it('the baselines are numbered, and tell how far the plan has moved', async () => {
    const { baselines } = await reading<{ baselines: { number: number; decision: { kind: string } }[] }>(
      coordinator,
      'baselines { number date decision { kind } }',
    );
    expect(baselines.at(-1)).toMatchObject({ number: baselines.length, decision: { kind: 'REBASELINE' } });
    const before = baselines.length - 1;
    const shifted = async (to: string): Promise<object[]> => {
      const { baselineComparison } = await reading<{ baselineComparison: { startShift: number | null }[] }>(
        coordinator,
        `baselineComparison(from: ${before}${to}) { action { code } startShift endShift }`,
      );
      return baselineComparison.filter(({ startShift }) => startShift !== null && startShift !== 0);
    };
    expect(await shifted(`, to: ${before + 1}`)).toEqual([{ action: { code: held }, startShift: 19, endShift: 19 }]);
    expect(await shifted('')).toEqual([
      // What the demonstration has moved in MR1; the committee has decided nothing about it.
      { action: { code: 'A5.9' }, startShift: 31, endShift: 0 },
      { action: { code: course }, startShift: 21, endShift: 21 },
      { action: { code: held }, startShift: 19, endShift: 19 },
      { action: { code: review }, startShift: 10, endShift: 10 },
    ]);
  });

  it('the changes tell the story', async () => {
    const { revisions } = await reading<{
      revisions: { at: string; reason: string; changes: { summary: string }[] }[];
    }>(coordinator, 'revisions(limit: 10) { at reason changes { summary } }');
    const story = revisions.filter(({ at }) => at > beforeMove).reverse();
    expect(story.map(({ changes }) => changes.map(({ summary }) => summary))).toEqual([
      [
        `${course} planned from 25 Jan 2027 to 19 Feb 2027`,
        `MR2: ViaMéca asks bwcon to move ${held}: The trainers come later.`,
        `MR3: ViaMéca asks AFIL to move ${review}: The trainers come later.`,
      ],
      [`${review} planned from 18 Mar 2027 to 29 Mar 2027`, 'MR3 accepted'],
      ['MR2 refused'],
      [
        `${held} planned from 20 Feb 2027 to 17 Mar 2027`,
        expect.stringContaining('due on 17 Mar 2027 instead of 26 Feb 2027'),
        expect.stringMatching(/^Decision \d+: .*MR2, approved$/),
        'MR2 overruled by the committee',
      ],
    ]);
    const { changes } = await reading<{ changes: { changes: { subject: string; kind: string }[] } }>(
      coordinator,
      `changes(since: "${beforeMove}") { changes { subject kind } }`,
    );
    expect(changes.changes.filter(({ subject }) => subject.startsWith('MR'))).toEqual([
      { subject: 'MR2', kind: 'ADDED' },
      { subject: 'MR3', kind: 'ADDED' },
    ]);
  });

  it('the history of all this verifies', async () => {
    await withStandingStore(database, NOW, async ({ app }) => {
      const [verification] = await app.get(PartnershipService).verify('4M4IOF');
      expect(verification!.faults).toEqual([]);
    });
  });
});
