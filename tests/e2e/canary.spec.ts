import { type ApiClient, type ApiError } from '../support/api.js';
import { sqliteDatabase } from '../support/databases.js';
import { textOfPdf } from '../support/pdf.js';
import { CANARY, canaryFolder } from './canary.js';
import { FOUNDING, openGround, type Ground } from './ground.js';
import { mutationOf, PARTNERSHIP, walksBy } from './schema.js';

const DEPTH = 5;
const FILE = Buffer.from(`${CANARY}-file: the answers of both regions, one by one`);

/** The kinds of canaries in a text: what would be given away. */
function canariesIn(text: string): string[] {
  return [...new Set(text.match(new RegExp(`${CANARY}[-\\w]*`, 'g')) ?? [])].sort();
}

describe('what is not public', () => {
  let ground: Ground;
  let observer: ApiClient;
  let coordinator: ApiClient;
  let fileId: string;
  /** Moments at which the plan was another. */
  let revisions: readonly number[];
  const found = new Set<string>();

  const walk = async (client: ApiClient, selection: string, at = ''): Promise<string> => {
    const answer = await client.send(`{ partnership(code: "${FOUNDING}"${at}) { ${selection} } }`);
    expect(answer.errors).toEqual([]);
    return JSON.stringify(answer.data);
  };

  beforeAll(async () => {
    ground = await openGround(sqliteDatabase, canaryFolder());
    [observer, coordinator] = await Promise.all([ground.as('observer'), ground.as('coordinator')]);
    await addMinutes(ground);
    fileId = await attachFile(ground);
    const { partnership } = await coordinator.ask<{ partnership: { revision: number } }>(
      `{ partnership(code: "${FOUNDING}") { revision } }`,
    );
    const last = partnership.revision;
    revisions = [60, Math.floor(last / 2), last - 1];
  });
  afterAll(() => ground.close());

  describe.each(Object.entries(walksBy(PARTNERSHIP, DEPTH)))('stays hidden under %s', (_field, selections) => {
    it('on every way, and is there for the coordinator', async () => {
      for (const selection of selections) {
        expect(canariesIn(await walk(observer, selection))).toEqual([]);
        for (const canary of canariesIn(await walk(coordinator, selection))) found.add(canary);
      }
    });

    it('in the past, too', async () => {
      for (const revision of revisions) {
        expect(canariesIn(await walk(observer, selections[0]!, `, revision: ${revision}`))).toEqual([]);
      }
    });
  });

  it('was there to be found: in every kind of text', () => {
    const kinds = [...found].map((canary) => canary.replace(`${CANARY}-`, ''));
    expect(kinds.sort()).toEqual(
      [
        'acknowledgeNotice-text',
        'addAgendaItem-item',
        'addFollowUp-text',
        'completeFollowUp-evidence',
        'contact-function',
        'contact-name',
        'deliverable-publicSummary',
        'deliverable-title',
        'dropMatch-reason',
        'dropMilestone-reason',
        'holdAction-reason',
        'investment-title',
        'minutes',
        'note-text',
        'noticeRefused-reason',
        'planDissemination-title',
        'planSession-agenda',
        'planSession-title',
        'proposed-description',
        'proposed-title',
        'proposed-verification',
        'reachMilestone-evidence',
        'recordDecision-conditions',
        'recordDecision-text',
        'recordMatch-note',
        'recordMatchContact-note',
        'recordMatchIdea-note',
        'recordMatchMeeting-note',
        'recordMatchProject-note',
        'reportProgress-nextSteps',
        'reportProgress-summary',
        'returnPartnerReport-comment',
        'returned',
        'returned-note',
        'returned-url',
        'reviewDeliverable-comment',
        'reviewDeliverable-conditions',
        'risk-mitigation',
        'risk-title',
        'submitDeliverable-lateReason',
        'submitDeliverable-note',
        'submitDeliverable-url',
        'savePartnerReport-lines',
        'savePartnerReport-remarks',
        'submitPartnerReport-lines',
        'submitPartnerReport-remarks',
        'updateMinutes-discussion',
      ].sort(),
    );
  });

  describe('filters and counts', () => {
    const count = async (client: ApiClient, list: string, filter: string): Promise<number> => {
      const query = `{ partnership(code: "${FOUNDING}") { list: ${list}(filter: ${filter}, limit: 200) { totalCount items { code } } } }`;
      const { partnership } = await client.ask<{ partnership: { list: { totalCount: number; items: object[] } } }>(
        query,
      );
      expect(partnership.list.items).toHaveLength(partnership.list.totalCount);
      return partnership.list.totalCount;
    };

    it.each([
      ['actions', `{ search: "${CANARY}" }`],
      ['actions', '{ search: "A4.4" }'],
      ['actions', '{ status: [PROPOSED, REJECTED] }'],
      ['deliverables', '{ status: [PLANNED, DRAFT, SUBMITTED, REVISION_REQUESTED] }'],
      ['deliverables', '{ main: false }'],
      ['deliverables', '{ overdue: true }'],
    ])('%s %s: none for the observer, some for the coordinator', async (list, filter) => {
      expect(await count(observer, list, filter)).toBe(0);
      expect(await count(coordinator, list, filter)).toBeGreaterThan(0);
    });

    it('of everything are what the lists hold', async () => {
      const { partnership } = await observer.ask<{
        partnership: {
          overview: {
            actionCount: number;
            overdueDeliverables: number;
            overdueMilestones: number;
            byPartner: { leads: number }[];
          };
          schedule: { items: object[] };
        };
      }>(
        `{ partnership(code: "${FOUNDING}") { overview { actionCount overdueDeliverables overdueMilestones byPartner { leads } } schedule { items { slackDays } } } }`,
      );
      const actions = await count(observer, 'actions', '{}');
      expect(actions).toBeLessThan(await count(coordinator, 'actions', '{}'));
      expect(partnership.overview.actionCount).toBe(actions);
      expect(partnership.overview.byPartner.reduce((sum, { leads }) => sum + leads, 0)).toBe(actions);
      expect(partnership.overview.overdueDeliverables).toBe(0);
      expect(partnership.overview.overdueMilestones).toBe(await count(observer, 'milestones', '{ missed: true }'));
      expect(partnership.schedule.items.length).toBeLessThanOrEqual(actions);
    });
  });

  describe('a hidden thing is as if it were not there', () => {
    /** What is asked of a hidden thing, and of one that is nowhere. */
    const asked = async (ask: (name: string) => Promise<unknown>, hidden: string, nowhere: string): Promise<void> => {
      const text = (answer: unknown, name: string): string => JSON.stringify(answer).replaceAll(name, '…');
      expect(text(await ask(hidden), hidden)).toBe(text(await ask(nowhere), nowhere));
    };

    it.each([
      ['action(code: "…") { id }', 'A4.4', 'A4.99'],
      ['actions(filter: { search: "…" }) { totalCount }', 'A5.10', 'A5.99'],
      ['milestones(filter: { action: "…" }) { totalCount }', 'A4.4', 'A4.99'],
      ['deliverables(filter: { action: "…" }) { totalCount }', 'A4.4', 'A4.99'],
      ['session(number: …) { id }', '1', '99'],
    ])('in %s', async (selection, hidden, nowhere) => {
      const ask = async (name: string): Promise<unknown> => {
        const { data, errors } = await observer.send(
          `{ partnership(code: "${FOUNDING}") { ${selection.replace('…', name)} } }`,
        );
        return { data, errors: errors.map(({ message, extensions }) => ({ message, extensions })) };
      };
      await asked(ask, hidden, nowhere);
    });

    const version = { expectedVersion: 2 };
    const decision = { kind: 'OTHER', subjects: [], outcome: 'APPROVED', text: 'So be it.', method: 'CONSENSUS' };
    it.each<[string, Record<string, unknown>, string | number, string | number]>([
      ['startAction', { action: '…', ...version }, 'A4.4', 'A4.99'],
      ['reportProgress', { action: '…', progress: 1, health: 'ON_TRACK', summary: 'x' }, 'A4.4', 'A4.99'],
      ['addDependency', { action: 'A5.3', dependsOn: '…' }, 'A4.4', 'A4.99'],
      ['addMilestone', { action: '…', title: 'x', dueDate: '2027-01-01', verification: 'x' }, 'A4.4', 'A4.99'],
      ['reachMilestone', { milestone: '…', date: '2026-11-01', evidence: 'x', ...version }, 'MS4.4.1', 'MS4.4.99'],
      ['updateDeliverable', { deliverable: '…', title: 'x', ...version }, 'D5.3.1', 'D5.3.99'],
      ['submitDeliverable', { deliverable: '…', url: 'https://demo.example/x', ...version }, 'D5.3.2', 'D5.3.99'],
      ['submitDeliverable', { deliverable: '…', ...version }, 'D5.3.1', 'D5.3.99'],
      [
        'planDissemination',
        { organisation: 'Auvergne-Rhône-Alpes Region', title: 'x', date: '2027-01-01', deliverables: ['…'] },
        'D5.6.2',
        'D5.6.99',
      ],
      [
        'savePartnerReport',
        { period: 2, organisation: 'ViaMéca', lines: [{ thing: 'Deliverable', subject: '…', text: 'x' }] },
        'D5.3.1',
        'D5.3.99',
      ],
      ['requestGate', { subject: '…', to: 'IMPLEMENTATION' }, 'A4.4', 'A4.99'],
      // A gate is requested for A5.8, and none for A5.3.
      ['withdrawGate', { subject: '…', to: 'IMPLEMENTATION' }, 'A5.8', 'A5.3'],
      [
        'planSession',
        { title: 'x', date: '2027-01-01', agenda: [{ title: 'x', kind: 'ADOPT_ACTION', subjects: ['…'] }] },
        'A4.4',
        'A4.99',
      ],
      [
        'planSession',
        { title: 'x', date: '2027-01-01', agenda: [{ title: 'x', kind: 'REVOKE_DECISION', subjects: ['…'] }] },
        '1',
        '99',
      ],
      ['planSession', { title: 'x', date: '2027-01-01', reconvenes: '…' }, 1, 99],
      ['recordDecision', { session: '…', ...decision }, 1, 99],
      ['recordAttendance', { session: '…', present: ['AFIL'] }, 1, 99],
    ])('in %s %j', async (mutation, fields, hidden, nowhere) => {
      const ask = async (name: string | number): Promise<unknown> => {
        const input = JSON.parse(
          JSON.stringify({ partnership: FOUNDING, ...fields }).replace('"…"', JSON.stringify(name)),
        ) as Record<string, unknown>;
        const { data, errors } = await observer.send(mutationOf(mutation, { input }), { input });
        expect(data).toBeNull();
        return errors.map(({ message, extensions }: ApiError) => ({ message, extensions }));
      };
      const text = (answer: unknown, name: string | number): string =>
        JSON.stringify(answer).replaceAll(String(name), '…');
      expect(text(await ask(hidden), hidden)).toBe(text(await ask(nowhere), nowhere));
    });
  });

  describe('in reports', () => {
    const since = 'since=2026-04-01T00:00:00Z';
    it.each(['', `?${since}`, '?public=true', '?revision=60', '?partner=ViaMeca', '?region=Lombardy'])(
      'status%s, whatever the format',
      async (options) => {
        const read = async (client: ApiClient, format: string): Promise<string> => {
          const response = await client.fetch(`/reports/${FOUNDING}/status.${format}${options}`);
          expect(response.status).toBe(200);
          const bytes = Buffer.from(await response.arrayBuffer());
          return format === 'pdf' ? textOfPdf(bytes) : bytes.toString('utf8');
        };
        for (const format of ['json', 'md', 'pdf']) {
          expect(canariesIn(await read(observer, format))).toEqual([]);
          expect(canariesIn((await read(coordinator, format)).replaceAll(/\s/g, ' ')).length > 0).toBe(
            !options.includes('public'),
          );
        }
      },
    );
  });

  it.each(['PERSON', 'ORGANISATION', 'COMMITTEE'])('in calendar feeds: %s', async (scope) => {
    const read = async (client: ApiClient): Promise<string> => {
      const { createCalendarFeed } = await client.ask<{ createCalendarFeed: { url: string } }>(
        `mutation { createCalendarFeed(partnership: "${FOUNDING}", scope: ${scope}) { url } }`,
      );
      const response = await client.fetch(new URL(createCalendarFeed.url).pathname);
      expect(response.status).toBe(200);
      // Long lines are folded.
      return (await response.text()).replaceAll('\r\n ', '');
    };
    expect(canariesIn(await read(observer))).toEqual([]);
    expect(canariesIn(await read(coordinator))).not.toEqual([]);
  });

  it('in files', async () => {
    const path = `/files/${fileId}`;
    expect(Buffer.from(await (await coordinator.fetch(path)).arrayBuffer())).toEqual(FILE);
    const refused = await observer.fetch(path);
    expect(refused.status).toBe(404);
    const nowhere = await observer.fetch('/files/00000000-0000-4000-8000-000000000000');
    expect((await refused.text()).replaceAll(fileId, '…')).toBe(
      (await nowhere.text()).replaceAll('00000000-0000-4000-8000-000000000000', '…'),
    );
  });
});

/** Minutes cannot be written over the API yet: they are put into the plan. */
async function addMinutes({ store }: Ground): Promise<void> {
  const heads = await store.plans.read((sql) => store.plans.log.heads(sql));
  const { partnershipId } = heads.find(({ code }) => code === FOUNDING)!;
  await store.work.run({
    partnershipId,
    actorId: 'secretary',
    idempotency: null,
    body: (draft) => {
      const [first] = draft.plan.table('CommitteeSession').rows();
      return draft.update('CommitteeSession', first!.id, { minutes: { text: `${CANARY}-minutes` } }).id;
    },
  });
}

async function attachFile(ground: Ground): Promise<string> {
  const partner = await ground.as('leadPartner');
  const form = new FormData();
  form.append('file', new Blob([FILE]), `${CANARY}-name.txt`);
  const response = await partner.fetch(`/files?partnership=${FOUNDING}`, { method: 'POST', body: form });
  const { id } = (await response.json()) as { id: string };
  const input = { partnership: FOUNDING, deliverable: 'D5.3.1', expectedVersion: 4, fileId: id };
  await partner.ask(mutationOf('submitDeliverable', { input }), { input });
  return id;
}
