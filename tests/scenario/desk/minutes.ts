import { stepping } from '../../support/conversation.js';
import { mailsTo, type Desk } from './desk.js';

interface Session {
  readonly status: string;
  readonly version: number;
  readonly minutes: { readonly content: readonly unknown[] };
  readonly minutesAdoptedOn: string | null;
}

const FIELDS = 'status version minutes minutesAdoptedOn';

/** The minutes of session 5 are drafted, edited, circulated and adopted; the written procedure that follows it decides by ballots. */
export function theMinutes(desk: Desk): void {
  describe('the minutes', () => {
    it('are drafted from what was recorded, and edited', async () => {
      const drafted = await stepping<Session>(desk.coordinator, 'draftMinutes', 5, FIELDS);
      expect(JSON.stringify(drafted.minutes)).toContain('A5.8 goes into implementation.');
      const remark = { type: 'paragraph', content: [{ type: 'text', text: 'The agency sent its greetings.' }] };
      const minutes = { ...drafted.minutes, content: [...drafted.minutes.content, remark] };
      await desk.do('plastipolis', 'updateMinutes', { session: 5, expectedVersion: drafted.version, minutes }, FIELDS);
    });

    it('are circulated, and everyone reads so the next morning', async () => {
      await desk.on('2026-12-16');
      await stepping(desk.coordinator, 'circulateMinutes', 5, FIELDS);
      const mails = await desk.on('2026-12-17');
      for (const person of ['afil', 'flanders', 'poolnet'] as const) expect(mailsTo(mails, person)).toHaveLength(1);
      expect(mailsTo(mails, 'afil')[0]!.mail.text).toContain('/p/4M4IOF/sessions/5/minutes');
    });

    it('are adopted tacitly after fifteen days without objection, and not before', async () => {
      const read = async (): Promise<Session> =>
        (await desk.read<{ session: Session }>(`session(number: 5) { ${FIELDS} }`)).session;
      await desk.on('2026-12-31');
      expect((await read()).status).toBe('CLOSED');
      await desk.on('2027-01-02');
      expect(await read()).toMatchObject({ status: 'MINUTES_ADOPTED' });
      const { revisions } = await desk.read<{ revisions: { by: string }[] }>('revisions(limit: 1) { by }');
      expect(revisions[0]!.by).toBe('Roadbook');
    });

    it('can be had as a report, with what was said', async () => {
      const report = await desk.coordinator.fetch('/reports/4M4IOF/minutes.md?session=5');
      expect(await report.text()).toContain('The agency sent its greetings.');
    });
  });

  describe('a written procedure', () => {
    const CONTENT = { kind: 'OTHER', subjects: [], outcome: 'APPROVED', text: 'The next session is held in Lyon.' };

    it('is opened for at least ten days', async () => {
      const agenda = [{ title: 'Place of the next session', kind: 'OTHER' }];
      const planned = { title: 'Place of the next session', date: '2027-01-08', kind: 'WRITTEN_PROCEDURE', agenda };
      await desk.do('plastipolis', 'planSession', planned, 'number');
      const early = await desk.coordinator.refusal(
        `mutation { conveneSession(partnership: "4M4IOF", number: 6) { status } }`,
      );
      expect(early.extensions.blockers.map(({ code }) => code)).toEqual(['WINDOW_TOO_SHORT']);
      await desk.coordinator.ask(
        `mutation { cancelSession(partnership: "4M4IOF", number: 6, reason: "Too soon.") { status } }`,
      );
      await desk.do('plastipolis', 'planSession', { ...planned, date: '2027-01-20' }, 'number');
      await stepping(desk.coordinator, 'conveneSession', 7, 'status');
    });

    it('takes a ballot of each voter, and decides with more than half of all voters', async () => {
      const voters = ['plastipolis', 'viameca', 'minalogic', 'afil', 'microtec', 'bwcon'] as const;
      for (const person of voters)
        await desk.do(person, 'castVote', { session: 7, position: 1, vote: 'FOR' }, 'number');
      await stepping(desk.coordinator, 'openSession', 7, 'status');
      const half = await desk.coordinator.refusal(
        'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { effect } }',
        { input: { partnership: '4M4IOF', session: 7, ...CONTENT } },
      );
      expect(half.extensions.blockers.map(({ code }) => code)).toEqual(expect.arrayContaining(['NO_MAJORITY']));
      await desk.do('cep', 'castVote', { session: 7, position: 1, vote: 'FOR' }, 'number');
      const decided = await desk.do<object>(
        'plastipolis',
        'recordDecision',
        { session: 7, ...CONTENT },
        'effect votes { for }',
      );
      expect(decided).toEqual({ effect: 'EXECUTED', votes: { for: 7 } });
      await stepping(desk.coordinator, 'closeSession', 7, 'status');
    });
  });

  describe('the follow-up of the gate', () => {
    it('is done by its owner, with evidence', async () => {
      const { followUps } = await desk.read<{ followUps: { id: string; text: string }[] }>(
        'followUps(open: true) { id text }',
      );
      const { id } = followUps.find(({ text }) => text === 'Name a second host.')!;
      const done = { followUp: id, date: '2027-01-02', evidence: 'A letter of the second host.' };
      expect(await desk.do('eurecat', 'completeFollowUp', done, 'doneOn evidence overdue')).toEqual({
        doneOn: '2027-01-02',
        evidence: 'A letter of the second host.',
        overdue: false,
      });
      const register = await desk.coordinator.fetch('/reports/4M4IOF/decision-register.md');
      expect(await register.text()).toContain('Name a second host.');
    });
  });
}
