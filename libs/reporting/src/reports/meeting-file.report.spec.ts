import type { ChangeSource, PlanSource, ReportOptions } from '../source.js';
import { blocksUnder, faultsOf, figureIn, hasTable, headingsOf, sectionsOf, tableIn } from '../support/structure.js';
import { samplePlan } from '../support/sample-plan.js';
import { meetingFileReport } from './meeting-file.report.js';

const report = (plan: PlanSource, over: Partial<ReportOptions> = {}) =>
  meetingFileReport(plan, { language: 'en', publicOnly: false, hash: 'ab', ...over });
const since = (changes: readonly ChangeSource[]): Partial<ReportOptions> => ({
  since: { asOf: '2026-06-10T15:00:00.000Z', revision: 60, changes, session: { number: 2, date: '2026-06-10' } },
});
const change = (over: Partial<ChangeSource>): ChangeSource => ({
  kind: 'CHANGED',
  entity: 'Action',
  subject: 'A1.1',
  fields: [{ field: 'status', before: 'PLANNED', after: 'IN_PROGRESS' }],
  summary: 'SUMMARY',
  ...over,
});

describe('the meeting file', () => {
  it('holds the parts in the order of the session', () => {
    const document = report(samplePlan(40), since([change({})]));
    const all = ['agenda', 'changes', 'activities', 'asked', 'overdue', 'follow-ups', 'findings'];
    expect(sectionsOf(document)).toEqual([...all, 'indicators', 'upcoming', 'roadmap']);
    expect(document).toMatchObject({ report: 'meeting-file', cover: true, contents: true });
    expect(faultsOf(document)).toEqual([]);
  });

  it('is for the next session that is not over, or the one asked for', () => {
    expect(report(samplePlan(5)).subtitle).toContain('session 3 of 3 Dec 2026');
    expect(report(samplePlan(5), { session: 2 }).subtitle).toContain('session 2 of 10 Jun 2026');
    const held = samplePlan(5).sessions.filter((session) => session.status !== 'CONVENED');
    const document = report(samplePlan(5, { sessions: held }));
    expect(document.subtitle).toContain('the next session');
    expect(JSON.stringify(blocksUnder(document, 'agenda'))).toContain('No session is planned.');
  });

  it('lays out the agenda with kinds, subjects, late marks and advice', () => {
    const document = report(samplePlan(40));
    const { rows, columns } = tableIn(document, 'agenda');
    expect(columns.map((column) => column.key)).toEqual(['number', 'item', 'minutes']);
    const minutes = 'Minutes of session 2 of 10 Jun 2026';
    expect(rows[0]).toEqual([1, { text: 'Minutes of session 2', notes: ['Decision: Adopt minutes', minutes] }, 5]);
    expect(rows[1]![1]).toMatchObject({ notes: expect.arrayContaining(['Asked for advice: Eurecat']) as string[] });
    expect(rows[2]).toEqual([3, { text: 'Any other business', notes: ['Added after the agenda was sent'] }, null]);
    const notes = blocksUnder(document, 'agenda').filter((block) => block.kind === 'note');
    expect(notes).toEqual([
      { kind: 'note', text: 'Short notice: the agenda was sent on 23 Nov 2026, 10 days before the session.' },
      { kind: 'note', text: 'Planned duration: 25 minutes.' },
    ]);
  });

  it('counts what the committee has to look at', () => {
    const plan = samplePlan(40);
    const document = report(plan, since([change({}), change({ subject: 'A1.2' })]));
    const overdue = plan.activities
      .flatMap((activity) => activity.actions)
      .flatMap((action) => [
        ...action.milestones.filter((row) => row.missed),
        ...action.deliverables.filter((row) => row.overdue),
      ]);
    expect(figureIn(document, 'overdue')).toBe(overdue.length);
    expect(tableIn(document, 'overdue').rows).toHaveLength(overdue.length);
    expect(figureIn(document, 'changes')).toBe(2);
    expect(figureIn(document, 'items')).toBe(3);
    expect(figureIn(document, 'followUps')).toBe(tableIn(document, 'follow-ups').rows.length);
    expect(tableIn(document, 'findings').rows).toHaveLength(plan.findings.length);
  });

  describe('what has changed', () => {
    it('gathers each action with what belongs to it, and counts reports at it', () => {
      const document = report(
        samplePlan(40),
        since([
          change({ entity: 'ProgressReport', kind: 'ADDED', subject: 'A1.2 progress report 1', fields: [] }),
          change({ entity: 'ProgressReport', kind: 'ADDED', subject: 'A1.2 progress report 2', fields: [] }),
          change({ entity: 'DeliverableVersion', kind: 'ADDED', subject: 'D1.1.1 version 1', fields: [] }),
          change({
            entity: 'Milestone',
            subject: 'MS1.1.1',
            fields: [{ field: 'status', before: 'PLANNED', after: 'REACHED' }],
          }),
          change({}),
          change({ subject: 'A2.1', fields: [{ field: 'progress', before: '10', after: '25' }] }),
        ]),
      );
      expect(tableIn(document, 'changes-A1').rows.map((row) => row[0])).toEqual(['A1.1', 'MS1.1.1', 'D1.1.1', 'A1.2']);
      const cells = tableIn(document, 'changes-A1').rows.map((row) => row[2]);
      expect(cells[0]).toMatchObject({ notes: ['Status: Planned → In progress'] });
      expect(cells[1]).toMatchObject({ notes: ['Status: Planned → Reached'] });
      expect(cells[3]).toMatchObject({ notes: ['Progress reports: 2'] });
      expect(tableIn(document, 'changes-A2').rows[0]![2]).toMatchObject({ notes: ['Progress: 10\u00a0% → 25\u00a0%'] });
      expect(figureIn(document, 'milestonesReached')).toBe(1);
    });

    it('lists what was removed, by the title that it had', () => {
      const gone = change({
        kind: 'REMOVED',
        subject: 'A9.9',
        fields: [{ field: 'title', before: 'Given up', after: null }],
      });
      const risk = change({ kind: 'REMOVED', entity: 'Risk', subject: 'R9', fields: [], summary: 'R9 was removed' });
      const document = report(samplePlan(5), since([gone, risk]));
      const removed = { lights: [{ sign: 'change.REMOVED', word: 'Removed' }] };
      expect(tableIn(document, 'changes-A9').rows).toEqual([['A9.9', removed, 'Given up']]);
      expect(tableIn(document, 'changes-risks').rows).toEqual([['R9', removed, 'R9 was removed']]);
      expect(figureIn(document, 'removed')).toBe(2);
    });

    it('puts short changes side by side, and sums up by activity when there are many', () => {
      const fields = [
        { field: 'status', before: 'PLANNED', after: 'COMPLETED' },
        { field: 'progress', before: '75', after: '100' },
      ];
      const changes = Array.from({ length: 60 }, (_, at) => change({ subject: `A${(at % 2) + 1}.${at + 1}`, fields }));
      const document = report(samplePlan(5), since(changes));
      expect(tableIn(document, 'changes-A2').rows[0]![2]).toBe(
        'Status: Planned → Completed · Progress: 75\u00a0% → 100\u00a0%',
      );
      expect(tableIn(document, 'changes-summary').rows.map((row) => row.slice(2))).toEqual([
        [30, 30, 0, 0, 0],
        [30, 30, 0, 0, 0],
      ]);
      expect(faultsOf(document)).toEqual([]);
    });

    it('leaves nothing out, however much there is', () => {
      const changes = Array.from({ length: 900 }, (_, at) => change({ entity: 'Stakeholder', subject: `Body ${at}` }));
      expect(tableIn(report(samplePlan(5), since(changes)), 'changes-masterData').rows).toHaveLength(900);
    });

    it('says when there is nothing to compare with, and when nothing changed', () => {
      const said = (over: Partial<ReportOptions>): string =>
        JSON.stringify(blocksUnder(report(samplePlan(5), over), 'changes'));
      expect(said({})).toContain('No session has been held yet');
      expect(said(since([]))).toContain('Nothing has changed since.');
      const title = headingsOf(report(samplePlan(5), since([]))).find((heading) => heading.id === 'changes')?.text;
      expect(title).toBe('What has changed since session 2');
    });
  });

  describe('the decisions asked', () => {
    it('shows each open gate with every criterion', () => {
      const plan = samplePlan(40);
      const document = report(plan);
      const gate = plan.gates.find((row) => row.status === 'REQUESTED')!;
      expect(tableIn(document, 'gate-A1.1').rows).toEqual([
        [{ lights: [{ sign: 'criterion.UNMET', word: 'Not met' }] }, gate.criteria[0]!.message],
        [{ lights: [{ sign: 'criterion.MET', word: 'Met' }] }, gate.criteria[1]!.message],
      ]);
      expect(hasTable(document, 'gate-SAMPLE')).toBe(false);
      expect(tableIn(document, 'asked-others').rows.map((row) => row[2])).toEqual(['Adopt minutes']);
    });

    it('shows what the committee alone may accept, with its versions', () => {
      const plan = samplePlan(40);
      const waiting = plan.activities
        .flatMap((activity) => activity.actions)
        .flatMap((action) => action.deliverables)
        .filter((row) => row.status === 'SUBMITTED' && (row.main || row.lead.id === plan.coordinator.id));
      const { rows } = tableIn(report(plan), 'asked-deliverables');
      expect(rows.map((row) => row[0])).toEqual(waiting.map((row) => row.code));
      expect(JSON.stringify(rows[0])).toContain(`Version 1: https://example.org/${waiting[0]!.code}`);
      expect(JSON.stringify(rows[0])).toContain('Not on the agenda yet.');
    });

    it('says that none is asked', () => {
      const document = report(samplePlan(0, { gates: [], sessions: [] }));
      expect(blocksUnder(document, 'asked')).toEqual([
        { kind: 'paragraph', text: 'No decision is asked of this session.' },
      ]);
    });
  });

  it('looks ahead to calls and events with dates only', () => {
    const { rows } = tableIn(report(samplePlan(5)), 'upcoming');
    expect(rows.map(([, kind, , end, actions]) => [kind, end, actions])).toEqual([
      ['Funding scheme', '2026-12-20', 'A1.2'],
      ['Call', '2026-12-18', 'A1.2'],
      ['Call', '2027-03-31', 'A1.2'],
      ['Event', '2027-04-23', 'A1.1'],
    ]);
    expect(rows[1]![0]).toEqual({ text: 'First round', notes: ['Vouchers for small firms', 'Days left: 26'] });
    expect(rows[2]![0]).toMatchObject({ text: 'V-2 Second round' });
    expect(sectionsOf(report(samplePlan(5, { toolbox: [] })))).not.toContain('upcoming');
  });

  it('makes sense of an empty plan', () => {
    const empty = { gates: [], decisions: [], followUps: [], findings: [], risks: [], sessions: [], toolbox: [] };
    const document = report(samplePlan(0, { ...empty, indicatorTotals: [] }));
    expect(faultsOf(document)).toEqual([]);
    expect(sectionsOf(document)).not.toContain('roadmap');
  });
});
