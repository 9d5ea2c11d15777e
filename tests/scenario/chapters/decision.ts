import { doing, reading, refusalOf, stepping } from '../../support/conversation.js';
import { SURVEY, TODAY, type Story } from './story.js';

interface Criterion {
  readonly code: string;
  readonly met: boolean;
  readonly message: string;
  readonly evidence: readonly string[];
}

export function theGate(story: Story): void {
  describe('the gate', () => {
    const criteria = async (): Promise<Criterion[]> => {
      const { gates } = await reading<{ gates: { subject: string; status: string; criteria: Criterion[] }[] }>(
        story.coordinator,
        'gates { subject status criteria { code met message evidence } }',
      );
      return gates.find(({ subject }) => subject === 'A5.3')!.criteria;
    };

    it('is requested, and its criteria say what is missing: the survey is handed in, but not accepted', async () => {
      const gate = await doing<{ criteria: Criterion[] }>(
        story.viameca,
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
      const refusal = await refusalOf(story.viameca, 'requestGate', { subject: 'A5.3', to: 'IMPLEMENTATION' });
      expect(refusal.extensions).toMatchObject({ code: 'RULE_VIOLATION', blockers: [{ code: 'GATE_OPEN' }] });
    });

    it('has nothing missing once the coordinator accepts the survey', async () => {
      const review = { deliverable: SURVEY, expectedVersion: await story.versionOf(story.coordinator, SURVEY) };
      const deliverable = await doing(
        story.coordinator,
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
}

export function theSession(story: Story): void {
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
      await doing(story.coordinator, 'planSession', { title: 'Training enters implementation', date: TODAY }, 'number');
      const session = await stepping(
        story.coordinator,
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
      await stepping(story.coordinator, 'openSession', 6, 'status');
      const session = await doing(
        story.coordinator,
        'recordAttendance',
        { session: 6, present: seven },
        'quorum { required present met }',
      );
      expect(session).toEqual({ quorum: { required: 8, present: 7, met: false } });
      const earlier = await story.newest();
      const refusal = await refusalOf(story.coordinator, 'recordDecision', {
        ...decision,
        votes: voting(seven, 'Eurecat', 'bwcon'),
      });
      expect(refusal.extensions).toMatchObject({ code: 'RULE_VIOLATION', fields: [] });
      expect(refusal.extensions.blockers).toEqual([
        {
          code: 'NO_QUORUM',
          message: 'There is no quorum: 7 voters are present or represented, 8 are needed.',
          params: { required: 8, present: 7 },
          mendedBy: 'the steering committee',
        },
      ]);
      expect(await story.newest()).toEqual(earlier);
      expect(await reading(story.coordinator, 'action(code: "A5.3") { phase } decisions { number }')).toMatchObject({
        action: { phase: 'PREPARATION' },
      });
    });

    it('has a quorum once one of those there stands for an absent one', async () => {
      const session = await doing(
        story.coordinator,
        'recordAttendance',
        { session: 6, present: seven, proxies: [{ absent: 'cluj-it', heldBy: 'BWCON' }] },
        'quorum { required present met }',
      );
      expect(session).toEqual({ quorum: { required: 8, present: 8, met: true } });
      story.before = await story.newest();
    });

    it('decides, and the decision moves the action in the same revision', async () => {
      const recorded = await doing<{ revision: number }>(
        story.coordinator,
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
        revision: story.before.revision + 1,
        overrideReason: null,
        votes: { for: 6, against: 1, abstain: 1 },
        session: { number: 6 },
      });
      story.after = await story.newest();
      expect(story.after.revision).toBe(story.before.revision + 1);
    });

    it('shows in the plan: phase, gate, decision of the action, and a follow-up from the condition', async () => {
      const plan = await reading<Record<string, unknown> & { gates: { subject: string }[]; followUps: object[] }>(
        story.viameca,
        `revision
         action(code: "A5.3") { phase status decisions { number } }
         gates { subject status decision { number } }
         followUps(open: true) { text owner { shortName } dueDate overdue decision { number } }
         revisions(limit: 1) { number by reason decision { number } }`,
      );
      expect(plan).toMatchObject({
        revision: story.after.revision,
        action: { phase: 'IMPLEMENTATION', status: 'IN_PROGRESS', decisions: [{ number: 1 }, { number: 12 }] },
        revisions: [
          { number: story.after.revision, by: 'Coordinator (demo)', reason: decision.text, decision: { number: 12 } },
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
      const refusal = await refusalOf(story.coordinator, 'recordDecision', {
        ...decision,
        votes: voting(eight, '', ''),
      });
      expect(refusal.extensions.code).toBe('RULE_VIOLATION');
      expect(refusal.extensions.blockers.map(({ code }) => code)).toEqual(['NO_OPEN_GATE', 'ALREADY_DONE']);
    });
  });
}
