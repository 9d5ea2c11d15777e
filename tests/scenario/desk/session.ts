import { refusalOf, stepping } from '../../support/conversation.js';
import { mailsTo, PUBLIC_URL, type Desk } from './desk.js';

interface Item {
  readonly position: number;
  readonly title: string;
  readonly kind: string | null;
  readonly subjects: readonly string[];
  readonly consulted: readonly { readonly shortName: string }[];
}

const SESSION = 5;
/** A deliverable that was handed in, and which the coordinator has marked as main. */
export const NOTE = 'D1.7.1';

/** Session 5: prepared by the plan, convened with short notice, and held. */
export function theCommitteeMeets(desk: Desk): void {
  describe('the session is convened', () => {
    it('the plan proposes its agenda', async () => {
      await returnAndMark(desk);
      const { session } = await desk.read<{ session: { proposedAgenda: Item[]; version: number } }>(
        `session(number: ${SESSION}) { version proposedAgenda { position title kind subjects consulted { shortName } } }`,
      );
      const asked = session.proposedAgenda.map(({ kind, subjects }) => [kind, ...subjects].join(' '));
      expect(asked).toEqual(expect.arrayContaining(['PASS_GATE A5.8', `ACCEPT_DELIVERABLE ${NOTE}`]));
      const items = session.proposedAgenda.map(({ title, kind, subjects }) => ({ title, kind, subjects, minutes: 15 }));
      await desk.do(
        'plastipolis',
        'updateAgenda',
        { session: SESSION, expectedVersion: session.version, agenda: items },
        'number',
      );
    });

    it('with short notice, which is noted and stops nothing', async () => {
      await desk.on('2026-12-05');
      const convened = await stepping<object>(
        desk.coordinator,
        'conveneSession',
        SESSION,
        'status noticeDays shortNotice',
      );
      expect(convened).toEqual({ status: 'CONVENED', noticeDays: 10, shortNotice: true });
    });

    it('and each hears of it the next morning, in one mail and in their language', async () => {
      expect(mailsTo(await desk.round(), 'bwcon')).toEqual([]);
      const mails = await desk.on('2026-12-06');
      const [mail, ...more] = mailsTo(mails, 'bwcon');
      expect(more).toEqual([]);
      expect(mail!.mail.headers.get('content-language')).toBe('de');
      expect(mail!.mail.text).toContain(`${PUBLIC_URL}/p/4M4IOF/sessions/5`);
      expect(mail!.mail.text).toContain('A5.8');
      expect(mailsTo(mails, 'viameca')).toHaveLength(1);
    });

    it('the agency that is consulted on A1.7 gets the item, and thereby is asked', async () => {
      const { session } = await desk.read<{ session: { agenda: Item[] } }>(
        `session(number: ${SESSION}) { agenda { subjects consulted { shortName } } }`,
      );
      const item = session.agenda.find(({ subjects }) => subjects.includes(NOTE))!;
      expect(item.consulted.map(({ shortName }) => shortName)).toEqual(['ADR Nord-Vest']);
      const [mail] = mailsTo(desk.archive, 'agency');
      expect(mail!.mail.headers.get('content-language')).toBe('ro');
      expect(mail!.mail.text).toContain('5');
    });

    it('its meeting file opens with what has changed since session 4', async () => {
      const file = await desk.coordinator.fetch(`/reports/4M4IOF/meeting-file.md?session=${SESSION}`);
      expect(file.status).toBe(200);
      const text = await file.text();
      const [first, second] = [...text.matchAll(/^## (.*)$/gm)]
        .map(([, heading]) => heading)
        .filter((h) => h !== 'Contents');
      expect([first, second]).toEqual(['Agenda', 'What has changed since session 4']);
      const pdf = await desk.coordinator.fetch(`/reports/4M4IOF/meeting-file.pdf?session=${SESSION}`);
      expect(
        Buffer.from(await pdf.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    });
  });

  describe('the session is held', () => {
    it('without a quorum nothing is decided', async () => {
      await desk.on('2026-12-15');
      await stepping(desk.coordinator, 'openSession', SESSION, 'status');
      const few = { session: SESSION, present: ['Plastipolis', 'ViaMéca'] };
      const { quorum } = await desk.do<{ quorum: object }>(
        'plastipolis',
        'recordAttendance',
        few,
        'quorum { required present met }',
      );
      expect(quorum).toEqual({ required: 8, present: 2, met: false });
      const refusal = await refusalOf(desk.coordinator, 'recordDecision', GATE);
      expect(refusal.extensions.blockers.map(({ code }) => code)).toEqual(['NO_QUORUM']);
    });

    it('the list is completed, with a proxy, and the quorum is live', async () => {
      const list = { session: SESSION, present: PRESENT, proxies: [{ absent: 'Cluj IT', heldBy: 'Pool-Net' }] };
      const { quorum } = await desk.do<{ quorum: object }>(
        'plastipolis',
        'recordAttendance',
        list,
        'quorum { present met }',
      );
      expect(quorum).toEqual({ present: 8, met: true });
    });

    it('the gate is passed by consensus, on a condition, and the action moves on', async () => {
      const decision = await desk.do<object>('plastipolis', 'recordDecision', GATE, 'effect followUps { text } ');
      expect(decision).toMatchObject({ effect: 'EXECUTED', followUps: [{ text: 'Name a second host.' }] });
      const { action } = await desk.read<{ action: { phase: string } }>('action(code: "A5.8") { phase }');
      expect(action.phase).toBe('IMPLEMENTATION');
    });

    it('the note is accepted by a vote, the proxy included', async () => {
      const votes = [...PRESENT, 'Cluj IT'].map((organisation, i) => ({
        organisation,
        vote: i === 3 ? 'AGAINST' : 'FOR',
      }));
      const decision = await desk.do<object>(
        'plastipolis',
        'recordDecision',
        {
          session: SESSION,
          kind: 'ACCEPT_DELIVERABLE',
          subjects: [NOTE],
          outcome: 'APPROVED',
          text: 'The note is accepted.',
          votes,
        },
        'effect votes { for against abstain }',
      );
      expect(decision).toEqual({ effect: 'EXECUTED', votes: { for: 7, against: 1, abstain: 0 } });
      await stepping(desk.coordinator, 'closeSession', SESSION, 'status');
    });

    it('those concerned hear of the decisions at once', async () => {
      const mails = await desk.round();
      for (const person of ['eurecat', 'cluj'] as const) {
        expect(mailsTo(mails, person).length).toBeGreaterThan(0);
        for (const { mail } of mailsTo(mails, person)) expect(mail.text).toContain(`${PUBLIC_URL}/p/4M4IOF/decisions/`);
      }
    });
  });
}

/** The note comes back, becomes a main deliverable, and is handed in again: now its acceptance is the committee's. */
async function returnAndMark(desk: Desk): Promise<void> {
  const version = async (): Promise<number> => {
    const { deliverables } = await desk.read<{ deliverables: { items: { code: string; version: number }[] } }>(
      'deliverables(filter: { action: "A1.7" }) { items { code version } }',
    );
    return deliverables.items.find(({ code }) => code === NOTE)!.version;
  };
  const on = async (more: object): Promise<object> => ({
    deliverable: NOTE,
    expectedVersion: await version(),
    ...more,
  });
  const back = { outcome: 'REVISION_REQUESTED', comment: 'This is a main result: please add the summary.' };
  await desk.do('plastipolis', 'reviewDeliverable', await on(back), 'status');
  await desk.do('plastipolis', 'updateDeliverable', await on({ main: true }), 'main');
  await desk.do('cluj', 'submitDeliverable', await on({ url: 'https://cluj.test/note-2.pdf' }), 'status');
}

const PRESENT = ['Plastipolis', 'ViaMéca', 'Minalogic', 'AFIL', 'microTEC Südwest', 'bwcon', 'Pool-Net'];
const GATE = {
  session: SESSION,
  kind: 'PASS_GATE',
  subjects: ['A5.8'],
  outcome: 'APPROVED_WITH_CONDITIONS',
  text: 'A5.8 goes into implementation.',
  method: 'CONSENSUS',
  conditions: [{ text: 'Name a second host.', owner: 'Eurecat', dueDate: '2027-01-31' }],
};
