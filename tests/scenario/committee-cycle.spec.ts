import { ApiClient, startTestServer, type TestServer } from '../support/api.js';
import { built, roadbook } from '../support/cli.js';
import { doing, FOUNDING, reading, refusalOf, stepping } from '../support/conversation.js';
import { STORES, type TestDatabase } from '../support/databases.js';
import { loadFounding } from '../support/founding.js';
import { textOfPdf } from '../support/pdf.js';
import { alterOneByte } from '../support/raw-store.js';

const NOW = '2026-11-22T09:00:00.000Z';
const TODAY = '2026-11-22';
const SURVEY = 'D5.3.1';
const SURVEY_LINK = 'https://demo.example/d/D5.3.1-v2.pdf';
const CATALOGUE = Buffer.from('%PDF-1.7\nThe catalogue of infrastructures, from seven regions.\n%%EOF\n');

interface Moment {
  readonly revision: number;
  readonly at: string;
}

/**
 * One cycle of the founding partnership, told in the order in which it happens. ViaMéca leads A5.3, a training action whose
 * survey came back from the coordinator; the committee lets the action into implementation, on a condition.
 */
describe.each(STORES)('a committee cycle of the founding partnership, on $store', ({ make }) => {
  let database: TestDatabase;
  let server: TestServer;
  let coordinator: ApiClient;
  let viameca: ApiClient;
  let microtec: ApiClient;
  let flandersMake: ApiClient;
  let catalogueId: string;
  let reported: Moment;
  let before: Moment;
  let after: Moment;

  beforeAll(async () => {
    await built();
    database = await make();
    await loadFounding(database, NOW);
    server = await startTestServer(database, { ROADBOOK_NOW: NOW });
  });
  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  const newest = async (): Promise<Moment> => {
    const { revision, revisions } = await reading<{ revision: number; revisions: { number: number; at: string }[] }>(
      coordinator,
      'revision revisions(limit: 1) { number at }',
    );
    expect(revisions[0]!.number).toBe(revision);
    return { revision, at: revisions[0]!.at };
  };
  const download = (client: ApiClient): Promise<Response> => client.fetch(`/files/${catalogueId}`);

  describe('a partner looks after its action', () => {
    it('cannot see anything before it signs in', async () => {
      const stranger = server.client();
      expect((await stranger.ask<{ viewer: null }>('{ viewer { id } }')).viewer).toBeNull();
      const refusal = await stranger.refusal(`{ partnership(code: "${FOUNDING}") { name } }`);
      expect(refusal.extensions.code).toBe('UNAUTHENTICATED');
      await expect(stranger.signIn('viameca@demo.example', 'not the password')).rejects.toThrow();
    });

    it('signs in, and is known for what it is', async () => {
      [coordinator, viameca, microtec, flandersMake] = (await Promise.all(
        ['coordinator', 'viameca', 'microtec-sudwest', 'flanders-make'].map((who) => server.as(`${who}@demo.example`)),
      )) as [ApiClient, ApiClient, ApiClient, ApiClient];
      const { viewer } = await viameca.ask<{ viewer: unknown }>(
        '{ viewer { name memberships { partnershipCode roles organisation { shortName } } } }',
      );
      expect(viewer).toEqual({
        name: 'ViaMéca (demo)',
        memberships: [{ partnershipCode: FOUNDING, roles: ['PARTNER'], organisation: { shortName: 'ViaMéca' } }],
      });
    });

    it('sees what it owes: the survey that came back with a comment, due in eight days', async () => {
      const owed = await reading(
        viameca,
        `deliverables(filter: { lead: "viameca", status: [PLANNED, DRAFT, REVISION_REQUESTED], dueBefore: "2026-12-31" }) {
           totalCount items { code title status dueDate overdue reviews { by outcome comment } }
         }
         milestones(filter: { lead: "VIAMÉCA", status: [PLANNED], dueBefore: "2026-12-31" }) { totalCount }`,
      );
      expect(owed).toEqual({
        deliverables: {
          totalCount: 1,
          items: [
            {
              code: SURVEY,
              title: 'Survey of training needs',
              status: 'REVISION_REQUESTED',
              dueDate: '2026-11-30',
              overdue: false,
              reviews: [
                {
                  by: 'Coordinator (demo)',
                  outcome: 'REVISION_REQUESTED',
                  comment: 'The answers from two regions are too few to count. Please add at least ten each.',
                },
              ],
            },
          ],
        },
        milestones: { totalCount: 0 },
      });
    });

    it('reports progress on the action it leads', async () => {
      const earlier = await newest();
      const action = await doing(
        viameca,
        'reportProgress',
        {
          action: 'A5.3',
          progress: 14,
          health: 'ON_TRACK',
          summary: 'The survey is complete in all regions.',
          nextSteps: 'Choose the sites of the learning factory.',
        },
        'code progress declaredHealth computedHealth healthReasons { code } progressReports(limit: 1) { by progress health summary nextSteps }',
      );
      expect(action).toEqual({
        code: 'A5.3',
        progress: 14,
        declaredHealth: 'ON_TRACK',
        computedHealth: 'ON_TRACK',
        healthReasons: [],
        progressReports: [
          {
            by: 'ViaMéca (demo)',
            progress: 14,
            health: 'ON_TRACK',
            summary: 'The survey is complete in all regions.',
            nextSteps: 'Choose the sites of the learning factory.',
          },
        ],
      });
      reported = await newest();
      expect(reported.revision).toBe(earlier.revision + 1);
    });

    it('hands in the survey again, as a link, and both versions stay', async () => {
      const { deliverables } = await reading<{ deliverables: { items: { version: number }[] } }>(
        viameca,
        'deliverables(filter: { action: "A5.3", status: [REVISION_REQUESTED] }) { items { version } }',
      );
      const input = { deliverable: SURVEY, expectedVersion: deliverables.items[0]!.version, url: SURVEY_LINK };
      const answer = await doing(
        viameca,
        'submitDeliverable',
        { ...input, note: 'With ten answers more from each region.' },
        'status versions { number url by note lateReason }',
      );
      expect(answer).toEqual({
        status: 'SUBMITTED',
        versions: [
          {
            number: 1,
            url: 'https://demo.example/d/D5.3.1-v1.pdf',
            by: 'ViaMéca (demo)',
            note: 'Results of 140 questionnaires.',
            lateReason: null,
          },
          {
            number: 2,
            url: SURVEY_LINK,
            by: 'ViaMéca (demo)',
            note: 'With ten answers more from each region.',
            lateReason: null,
          },
        ],
      });
      const again = await refusalOf(viameca, 'submitDeliverable', input);
      expect(again.extensions.code).toBe('CONFLICT');
    });
  });

  describe('another partner hands in a file', () => {
    it('sees that its catalogue is overdue', async () => {
      const owed = await reading(
        microtec,
        'deliverables(filter: { lead: "microTEC", overdue: true }) { items { code dueDate overdue } }',
      );
      expect(owed).toEqual({ deliverables: { items: [{ code: 'D3.4.2', dueDate: '2026-08-31', overdue: true }] } });
    });

    it('uploads the file, which is its own until it is handed in', async () => {
      const form = new FormData();
      form.set('file', new Blob([new Uint8Array(CATALOGUE)]), 'Catalogue é.pdf');
      const answer = await microtec.fetch(`/files?partnership=${FOUNDING}`, { method: 'POST', body: form });
      expect(answer.status).toBe(201);
      const stored = (await answer.json()) as { id: string; name: string; size: number };
      expect(stored).toMatchObject({ name: 'Catalogue é.pdf', size: CATALOGUE.length });
      catalogueId = stored.id;
      expect((await download(microtec)).status).toBe(200);
      expect((await download(coordinator)).status).toBe(404);
      expect((await download(server.client())).status).toBe(401);
    });

    it('hands it in, saying why it is late, which it must', async () => {
      const input = {
        deliverable: 'D3.4.2',
        expectedVersion: await versionOf(microtec, 'D3.4.2'),
        fileId: catalogueId,
      };
      const refusal = await refusalOf(microtec, 'submitDeliverable', input);
      expect(refusal.extensions).toMatchObject({
        code: 'INVALID_INPUT',
        fields: [{ path: 'input.lateReason', message: expect.stringMatching(/late/) as string }],
      });
      const answer = await doing(
        microtec,
        'submitDeliverable',
        { ...input, lateReason: 'Two regions answered in month 8 only.' },
        'status overdue versions { number url fileId lateReason }',
      );
      expect(answer).toEqual({
        status: 'SUBMITTED',
        overdue: false,
        versions: [{ number: 1, url: null, fileId: catalogueId, lateReason: 'Two regions answered in month 8 only.' }],
      });
    });

    it('and the coordinator downloads the very bytes', async () => {
      const answer = await download(coordinator);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''Catalogue%20%C3%A9.pdf");
      expect(Buffer.from(await answer.arrayBuffer()).equals(CATALOGUE)).toBe(true);
    });
  });

  describe('a partner that does not lead the action', () => {
    it('is refused, though it works on it, and nothing changes', async () => {
      const earlier = await newest();
      const refusal = await refusalOf(flandersMake, 'reportProgress', {
        action: 'A5.3',
        progress: 99,
        health: 'OFF_TRACK',
        summary: 'Not mine to say.',
      });
      expect(refusal.extensions).toMatchObject({ code: 'FORBIDDEN', blockers: [{ code: 'NOT_LEAD' }] });
      expect(await newest()).toEqual(earlier);
    });

    it('was told beforehand, by the same rule', async () => {
      const { action } = await reading<{ action: { transitions: Transition[] } }>(
        flandersMake,
        'action(code: "A5.3") { transitions { name allowed blockers { code } } }',
      );
      expect(action.transitions.find(({ name }) => name === 'hold')).toEqual({
        name: 'hold',
        allowed: false,
        blockers: [{ code: 'NOT_LEAD' }],
      });
    });
  });

  describe('the gate', () => {
    const criteria = async (): Promise<Criterion[]> => {
      const { gates } = await reading<{ gates: { subject: string; status: string; criteria: Criterion[] }[] }>(
        coordinator,
        'gates { subject status criteria { code met message evidence } }',
      );
      return gates.find(({ subject }) => subject === 'A5.3')!.criteria;
    };

    it('is requested, and its criteria say what is missing: the survey is handed in, but not accepted', async () => {
      const gate = await doing<{ criteria: Criterion[] }>(
        viameca,
        'requestGate',
        { subject: 'A5.3', to: 'IMPLEMENTATION' },
        'subject from to status decision { id } criteria { code met message evidence }',
      );
      expect(gate).toMatchObject({ subject: 'A5.3', from: 'PREPARATION', to: 'IMPLEMENTATION', status: 'REQUESTED' });
      expect(gate.criteria.map(({ code, met }) => [code, met])).toEqual([
        ['TWO_REGIONS', true],
        ['HAS_OBJECTIVE', true],
        ['HAS_DATES', true],
        ['NEXT_MILESTONE', true],
        ['NEXT_DELIVERABLE', true],
        ['PREPARATION_DONE', false],
        ['ROADMAP_DONE', true],
      ]);
      expect(gate.criteria[5]).toEqual({
        code: 'PREPARATION_DONE',
        met: false,
        message: `Still open from the preparation: ${SURVEY}.`,
        evidence: [SURVEY],
      });
    });

    it('is not requested twice', async () => {
      const refusal = await refusalOf(viameca, 'requestGate', { subject: 'A5.3', to: 'IMPLEMENTATION' });
      expect(refusal.extensions).toMatchObject({ code: 'RULE_VIOLATION', blockers: [{ code: 'GATE_OPEN' }] });
    });

    it('has nothing missing once the coordinator accepts the survey', async () => {
      const review = { deliverable: SURVEY, expectedVersion: await versionOf(coordinator, SURVEY) };
      const deliverable = await doing(
        coordinator,
        'reviewDeliverable',
        { ...review, outcome: 'ACCEPTED', comment: 'Now it counts.' },
        'status reviews { outcome }',
      );
      expect(deliverable).toEqual({
        status: 'ACCEPTED',
        reviews: [{ outcome: 'REVISION_REQUESTED' }, { outcome: 'ACCEPTED' }],
      });
      expect((await criteria()).filter(({ met }) => !met)).toEqual([]);
    });
  });

  describe('the session', () => {
    const decision = {
      session: 6,
      kind: 'PASS_GATE',
      subjects: ['A5.3'],
      outcome: 'APPROVED_WITH_CONDITIONS',
      text: 'The learning factory enters implementation, once its second site is named.',
      conditions: [{ text: 'Name the second site.', owner: 'viameca', dueDate: '2027-01-31' }],
    };
    const voting = (organisations: readonly string[], against: string, abstaining: string) =>
      organisations.map((organisation) => ({
        organisation,
        vote: organisation === against ? 'AGAINST' : organisation === abstaining ? 'ABSTAIN' : 'FOR',
      }));
    const seven = ['Plastipolis', 'ViaMéca', 'Minalogic', 'AFIL', 'microTEC Südwest', 'bwcon', 'Eurecat'];
    const eight = [...seven, 'cluj-it'];

    it('is planned and convened, and the gate stands on its agenda', async () => {
      await doing(coordinator, 'planSession', { title: 'Training enters implementation', date: TODAY }, 'number');
      const session = await stepping(
        coordinator,
        'conveneSession',
        6,
        'number status agenda { kind subjects late } quorum { required present met }',
      );
      expect(session).toEqual({
        number: 6,
        status: 'CONVENED',
        agenda: [
          { kind: 'PASS_GATE', subjects: ['A5.3'], late: false },
          { kind: 'PASS_GATE', subjects: ['A5.7'], late: false },
          { kind: 'PASS_GATE', subjects: ['A5.8'], late: false },
          { kind: null, subjects: [], late: false },
        ],
        quorum: { required: 8, present: 0, met: false },
      });
    });

    it('decides nothing without a quorum: seven of twelve are there, eight are needed', async () => {
      await stepping(coordinator, 'openSession', 6, 'status');
      const session = await doing(
        coordinator,
        'recordAttendance',
        { session: 6, present: seven },
        'quorum { required present met }',
      );
      expect(session).toEqual({ quorum: { required: 8, present: 7, met: false } });
      const earlier = await newest();
      const refusal = await refusalOf(coordinator, 'recordDecision', {
        ...decision,
        votes: voting(seven, 'Eurecat', 'bwcon'),
      });
      expect(refusal.extensions).toMatchObject({ code: 'RULE_VIOLATION', fields: [] });
      expect(refusal.extensions.blockers).toEqual([
        {
          code: 'NO_QUORUM',
          message: 'There is no quorum: 7 voters are present or represented, 8 are needed.',
          params: { required: 8, present: 7 },
        },
      ]);
      expect(await newest()).toEqual(earlier);
      expect(await reading(coordinator, 'action(code: "A5.3") { phase } decisions { number }')).toMatchObject({
        action: { phase: 'PREPARATION' },
      });
    });

    it('has a quorum once one of those there stands for an absent one', async () => {
      const session = await doing(
        coordinator,
        'recordAttendance',
        { session: 6, present: seven, proxies: [{ absent: 'cluj-it', heldBy: 'BWCON' }] },
        'quorum { required present met }',
      );
      expect(session).toEqual({ quorum: { required: 8, present: 8, met: true } });
      before = await newest();
    });

    it('decides, and the decision moves the action in the same revision', async () => {
      const recorded = await doing<{ revision: number }>(
        coordinator,
        'recordDecision',
        { ...decision, votes: voting(eight, 'Eurecat', 'bwcon') },
        'number kind subjects outcome effect method conditions revision overrideReason votes { for against abstain } session { number }',
      );
      expect(recorded).toEqual({
        number: 12,
        kind: 'PASS_GATE',
        subjects: ['A5.3'],
        outcome: 'APPROVED_WITH_CONDITIONS',
        effect: 'EXECUTED',
        method: 'VOTE',
        conditions: ['Name the second site.'],
        revision: before.revision + 1,
        overrideReason: null,
        votes: { for: 6, against: 1, abstain: 1 },
        session: { number: 6 },
      });
      after = await newest();
      expect(after.revision).toBe(before.revision + 1);
    });

    it('shows in the plan: phase, gate, decision of the action, and a follow-up from the condition', async () => {
      const plan = await reading<Record<string, unknown> & { gates: { subject: string }[]; followUps: object[] }>(
        viameca,
        `revision
         action(code: "A5.3") { phase status decisions { number } }
         gates { subject status decision { number } }
         followUps(open: true) { text owner { shortName } dueDate overdue decision { number } }
         revisions(limit: 1) { number by reason decision { number } }`,
      );
      expect(plan).toMatchObject({
        revision: after.revision,
        action: { phase: 'IMPLEMENTATION', status: 'IN_PROGRESS', decisions: [{ number: 1 }, { number: 12 }] },
        revisions: [
          { number: after.revision, by: 'Coordinator (demo)', reason: decision.text, decision: { number: 12 } },
        ],
      });
      expect(plan.gates.find(({ subject }) => subject === 'A5.3')).toEqual({
        subject: 'A5.3',
        status: 'PASSED_WITH_CONDITIONS',
        decision: { number: 12 },
      });
      expect(plan.followUps).toContainEqual({
        text: 'Name the second site.',
        owner: { shortName: 'ViaMéca' },
        dueDate: '2027-01-31',
        overdue: false,
        decision: { number: 12 },
      });
    });

    it('does not decide the same again', async () => {
      const refusal = await refusalOf(coordinator, 'recordDecision', { ...decision, votes: voting(eight, '', '') });
      expect(refusal.extensions.code).toBe('RULE_VIOLATION');
      expect(refusal.extensions.blockers.map(({ code }) => code)).toEqual(['NO_OPEN_GATE', 'ALREADY_DONE']);
    });
  });

  describe('the past', () => {
    it.each([
      ['at the revision before', () => `revision: ${before.revision}`],
      ['at the moment before', () => `asOf: "${before.at}"`],
    ])('still shows the old phase %s', async (_, at) => {
      const plan = await reading(
        viameca,
        `revision action(code: "A5.3") { phase progress transitions { allowed } decisions { number } }
         decisions { number } followUps(open: true) { text }`,
        at(),
      );
      expect(plan).toMatchObject({
        revision: before.revision,
        action: { phase: 'PREPARATION', progress: 14, decisions: [{ number: 1 }] },
        followUps: [{ text: 'Show written offers for recycled material for all three host companies.' }],
      });
      const { action, decisions } = plan as { action: { transitions: Transition[] }; decisions: object[] };
      expect(decisions).toHaveLength(11);
      expect(action.transitions.some(({ allowed }) => allowed)).toBe(false);
    });

    it('shows the progress of yesterday, before today began', async () => {
      const plan = await reading(
        viameca,
        'asOf action(code: "A5.3") { phase progress }',
        'asOf: "2026-11-21T09:00:00Z"',
      );
      expect(plan).toEqual({ asOf: '2026-11-21T09:00:00.000Z', action: { phase: 'PREPARATION', progress: 9 } });
    });

    it('is told from now on by exactly what the decision changed', async () => {
      const { changes } = await reading<{ changes: { changes: unknown[] } }>(
        viameca,
        `changes(since: "${before.at}", until: "${after.at}") {
           since until fromRevision toRevision totalCount
           changes { kind entity subject summary fields { field before after } }
         }`,
      );
      expect(changes).toEqual({
        since: before.at,
        until: after.at,
        fromRevision: before.revision,
        toRevision: after.revision,
        totalCount: 4,
        changes: changedByDecision(after.revision),
      });
    });

    it('and from before the report, the action is listed once, by its stored fields', async () => {
      const since = new Date(Date.parse(reported.at) - 1).toISOString();
      const { changes } = await reading<{ changes: { changes: { subject: string; fields: unknown }[] } }>(
        viameca,
        `changes(since: "${since}") { changes { subject fields { field before after } } }`,
      );
      expect(changes.changes.filter(({ subject }) => subject === 'A5.3')).toEqual([
        {
          subject: 'A5.3',
          fields: [
            { field: 'phase', before: 'PREPARATION', after: 'IMPLEMENTATION' },
            { field: 'progress', before: '9', after: '14' },
            { field: 'declaredHealth', before: 'AT_RISK', after: 'ON_TRACK' },
          ],
        },
      ]);
    });
  });

  describe('the status report', () => {
    const report = async (file: string, query: string): Promise<Buffer> => {
      const answer = await coordinator.fetch(`/reports/${FOUNDING}/${file}?${query}`);
      expect(answer.status).toBe(200);
      return Buffer.from(await answer.arrayBuffer());
    };
    const since = (): string => `since=${encodeURIComponent(before.at)}`;

    it('as JSON shows the action as it is, and what it was before', async () => {
      const document = JSON.parse((await report('status.json', since())).toString()) as Document;
      expect([document.revision, document.sections[0]!.id]).toEqual([after.revision, 'changes']);
      const rows = document.sections[0]!.content[0]!.rows;
      expect(rows.map(({ subject }) => subject)).toEqual([
        'A5.3',
        'A5.3 gate into IMPLEMENTATION',
        'Decision 12',
        'Follow-up: Name the second site.',
      ]);
      expect(rows[0]).toMatchObject({ what: 'Phase: Preparation → Implementation' });
    });

    it('as Markdown says the same', async () => {
      const text = (await report('status.md', since())).toString();
      expect(text).toMatch(/^\|\s*A5\.3\s*\|.*Phase: Preparation → Implementation.*\|$/m);
    });

    it('as PDF says the same, with the roadmap drawn', async () => {
      const pdf = await report('status.pdf', since());
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      const text = textOfPdf(pdf);
      expect(text).toContain('Preparation → Implementation');
      expect(text).toContain('Roadmap');
      expect(text).toContain(`Revision ${after.revision}`);
    });

    it('as of before shows the old phase and knows nothing of the decision', async () => {
      const asOf = `asOf=${encodeURIComponent(before.at)}`;
      const document = JSON.parse((await report('status.json', asOf)).toString()) as Document;
      expect(document.revision).toBe(before.revision);
      const rows = document.sections.find(({ id }) => id === 'activity-A5')!.content[0]!.rows;
      expect(rows.find((row) => row['code'] === 'A5.3')).toMatchObject({ phase: 'Preparation', progress: 14 });
      expect(textOfPdf(await report('status.pdf', asOf))).not.toContain('Name the second site.');
    });

    it.each(['pdf', 'md', 'json'])('comes out byte for byte the same when made twice, as %s', async (format) => {
      const first = await report(`status.${format}`, since());
      expect((await report(`status.${format}`, since())).equals(first)).toBe(true);
    });
  });

  describe('the history', () => {
    const verify = (): ReturnType<typeof roadbook> =>
      roadbook(['--json', 'verify', FOUNDING], { DATABASE_URL: database.url });

    it('verifies', async () => {
      const { code, json } = await verify();
      expect(json()).toEqual([{ partnership: FOUNDING, revisions: after.revision, faults: [] }]);
      expect(code).toBe(0);
    });

    it('does not verify once one byte of it was altered, and the check says where', async () => {
      const harm = await alterOneByte(database.url, reported.revision, '"progress":14', '"progress":24');
      try {
        const { code, json } = await verify();
        expect(json()).toEqual([
          {
            partnership: FOUNDING,
            revisions: after.revision,
            faults: [`entry 1 of revision ${reported.revision} does not fit its digest`],
          },
        ]);
        expect(code).toBe(1);
      } finally {
        await harm.undo();
      }
      expect((await verify()).code).toBe(0);
    });
  });

  async function versionOf(client: ApiClient, code: string): Promise<number> {
    const action = code.replace(/^D(.*)\.\d+$/, 'A$1');
    const { deliverables } = await reading<{ deliverables: { items: { code: string; version: number }[] } }>(
      client,
      `deliverables(filter: { action: "${action}" }) { items { code version } }`,
    );
    return deliverables.items.find((item) => item.code === code)!.version;
  }
});

/** What the decision changed, and nothing else: the action, its gate, the decision itself, and the follow-up. */
function changedByDecision(revision: number): unknown[] {
  const set = (field: string, after: string): object => ({ field, before: null, after });
  return [
    {
      kind: 'CHANGED',
      entity: 'Action',
      subject: 'A5.3',
      summary: 'A5.3 moved from PREPARATION to IMPLEMENTATION',
      fields: [{ field: 'phase', before: 'PREPARATION', after: 'IMPLEMENTATION' }],
    },
    {
      kind: 'CHANGED',
      entity: 'Gate',
      subject: 'A5.3 gate into IMPLEMENTATION',
      summary: 'A5.3 gate into IMPLEMENTATION passed with conditions',
      fields: [
        { field: 'status', before: 'REQUESTED', after: 'PASSED_WITH_CONDITIONS' },
        set('decision', '12'),
        set(
          'criteria',
          'TWO_REGIONS met, HAS_OBJECTIVE met, HAS_DATES met, NEXT_MILESTONE met, NEXT_DELIVERABLE met, PREPARATION_DONE met, ROADMAP_DONE met',
        ),
      ],
    },
    {
      kind: 'ADDED',
      entity: 'Decision',
      subject: 'Decision 12',
      summary: 'Decision 12: PASS_GATE A5.3, APPROVED_WITH_CONDITIONS',
      fields: [
        set('number', '12'),
        set('kind', 'PASS_GATE'),
        set('subjects', 'A5.3'),
        set('outcome', 'APPROVED_WITH_CONDITIONS'),
        set('effect', 'EXECUTED'),
        set('text', 'The learning factory enters implementation, once its second site is named.'),
        set('conditions', 'Name the second site. (ViaMéca, 2027-01-31)'),
        set('method', 'VOTE'),
        set(
          'votes',
          'Plastipolis FOR, ViaMéca FOR, Minalogic FOR, AFIL FOR, microTEC Südwest FOR, bwcon ABSTAIN, Eurecat AGAINST, Cluj IT FOR',
        ),
        set('session', '6'),
        set('revision', String(revision)),
      ],
    },
    {
      kind: 'ADDED',
      entity: 'FollowUp',
      subject: 'Follow-up: Name the second site.',
      summary: 'Follow-up for ViaMéca, due on 2027-01-31: Name the second site.',
      fields: [
        set('text', 'Name the second site.'),
        set('owner', 'ViaMéca'),
        set('dueDate', '2027-01-31'),
        set('decision', '12'),
      ],
    },
  ];
}

interface Criterion {
  readonly code: string;
  readonly met: boolean;
  readonly message: string;
  readonly evidence: readonly string[];
}

interface Transition {
  readonly name: string;
  readonly allowed: boolean;
}

interface Document {
  readonly revision: number;
  readonly sections: readonly {
    readonly id: string;
    readonly content: readonly { readonly rows: readonly Readonly<Record<string, unknown>>[] }[];
  }[];
}
