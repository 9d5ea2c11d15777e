import type { ApiClient } from '../../support/api.js';
import { doing, FOUNDING, reading, refusalOf } from '../../support/conversation.js';
import { SURVEY, type Story, type Transition } from './story.js';

const SURVEY_LINK = 'https://demo.example/d/D5.3.1-v2.pdf';
const CATALOGUE = Buffer.from('%PDF-1.7\nThe catalogue of infrastructures, from seven regions.\n%%EOF\n');

export function aPartnerLooksAfterItsAction(story: Story): void {
  describe('a partner looks after its action', () => {
    it('cannot see anything before it signs in', async () => {
      const stranger = story.server.client();
      expect((await stranger.ask<{ viewer: null }>('{ viewer { id } }')).viewer).toBeNull();
      const refusal = await stranger.refusal(`{ partnership(code: "${FOUNDING}") { name } }`);
      expect(refusal.extensions.code).toBe('UNAUTHENTICATED');
      await expect(stranger.signIn('viameca@demo.example', 'not the password')).rejects.toThrow();
    });

    it('signs in, and is known for what it is', async () => {
      [story.coordinator, story.viameca, story.microtec, story.flandersMake] = (await Promise.all(
        ['coordinator', 'viameca', 'microtec-sudwest', 'flanders-make'].map((who) =>
          story.server.as(`${who}@demo.example`),
        ),
      )) as [ApiClient, ApiClient, ApiClient, ApiClient];
      const { viewer } = await story.viameca.ask<{ viewer: unknown }>(
        '{ viewer { name memberships { partnershipCode roles organisation { shortName } } } }',
      );
      expect(viewer).toEqual({
        name: 'ViaMéca (demo)',
        memberships: [{ partnershipCode: FOUNDING, roles: ['PARTNER'], organisation: { shortName: 'ViaMéca' } }],
      });
    });

    it('sees what it owes: the survey that came back with a comment, due in eight days', async () => {
      const owed = await reading(
        story.viameca,
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
      const earlier = await story.newest();
      const action = await doing(
        story.viameca,
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
      story.reported = await story.newest();
      expect(story.reported.revision).toBe(earlier.revision + 1);
    });

    it('hands in the survey again, as a link, and both versions stay', async () => {
      const { deliverables } = await reading<{ deliverables: { items: { version: number }[] } }>(
        story.viameca,
        'deliverables(filter: { action: "A5.3", status: [REVISION_REQUESTED] }) { items { version } }',
      );
      const input = { deliverable: SURVEY, expectedVersion: deliverables.items[0]!.version, url: SURVEY_LINK };
      const answer = await doing(
        story.viameca,
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
      const again = await refusalOf(story.viameca, 'submitDeliverable', input);
      expect(again.extensions.code).toBe('CONFLICT');
    });
  });
}

export function anotherPartnerHandsInAFile(story: Story): void {
  describe('another partner hands in a file', () => {
    it('sees that its catalogue is overdue', async () => {
      const owed = await reading(
        story.microtec,
        'deliverables(filter: { lead: "microTEC", overdue: true }) { items { code dueDate overdue } }',
      );
      expect(owed).toEqual({ deliverables: { items: [{ code: 'D3.4.2', dueDate: '2026-08-31', overdue: true }] } });
    });

    it('uploads the file, which is its own until it is handed in', async () => {
      const form = new FormData();
      form.set('file', new Blob([new Uint8Array(CATALOGUE)]), 'Catalogue é.pdf');
      const answer = await story.microtec.fetch(`/files?partnership=${FOUNDING}`, { method: 'POST', body: form });
      expect(answer.status).toBe(201);
      const stored = (await answer.json()) as { id: string; name: string; size: number };
      expect(stored).toMatchObject({ name: 'Catalogue é.pdf', size: CATALOGUE.length });
      story.catalogueId = stored.id;
      expect((await story.download(story.microtec)).status).toBe(200);
      expect((await story.download(story.coordinator)).status).toBe(404);
      expect((await story.download(story.server.client())).status).toBe(401);
    });

    it('hands it in, saying why it is late, which it must', async () => {
      const input = {
        deliverable: 'D3.4.2',
        expectedVersion: await story.versionOf(story.microtec, 'D3.4.2'),
        fileId: story.catalogueId,
      };
      const refusal = await refusalOf(story.microtec, 'submitDeliverable', input);
      expect(refusal.extensions).toMatchObject({
        code: 'INVALID_INPUT',
        fields: [{ path: 'input.lateReason', message: expect.stringMatching(/late/) as string }],
      });
      const answer = await doing(
        story.microtec,
        'submitDeliverable',
        { ...input, lateReason: 'Two regions answered in month 8 only.' },
        'status overdue versions { number url fileId lateReason }',
      );
      expect(answer).toEqual({
        status: 'SUBMITTED',
        overdue: false,
        versions: [
          { number: 1, url: null, fileId: story.catalogueId, lateReason: 'Two regions answered in month 8 only.' },
        ],
      });
    });

    it('and the coordinator downloads the very bytes', async () => {
      const answer = await story.download(story.coordinator);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''Catalogue%20%C3%A9.pdf");
      expect(Buffer.from(await answer.arrayBuffer()).equals(CATALOGUE)).toBe(true);
    });
  });
}

export function aPartnerThatDoesNotLeadIsRefused(story: Story): void {
  describe('a partner that does not lead the action', () => {
    it('is refused, though it works on it, and nothing changes', async () => {
      const earlier = await story.newest();
      const refusal = await refusalOf(story.flandersMake, 'reportProgress', {
        action: 'A5.3',
        progress: 99,
        health: 'OFF_TRACK',
        summary: 'Not mine to say.',
      });
      expect(refusal.extensions).toMatchObject({ code: 'FORBIDDEN', blockers: [{ code: 'NOT_LEAD' }] });
      expect(await story.newest()).toEqual(earlier);
    });

    it('was told beforehand, by the same rule', async () => {
      const { action } = await reading<{ action: { transitions: Transition[] } }>(
        story.flandersMake,
        'action(code: "A5.3") { transitions { name allowed blockers { code } } }',
      );
      expect(action.transitions.find(({ name }) => name === 'hold')).toEqual({
        name: 'hold',
        allowed: false,
        blockers: [{ code: 'NOT_LEAD' }],
      });
    });
  });
}
