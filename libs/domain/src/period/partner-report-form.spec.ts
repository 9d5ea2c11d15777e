import { aPlan, idOf, type PlanBuilder } from '../../../../tests/support/plan-builder.js';
import { partnerReportForm } from './partner-report-form.js';
import type { ReportLineFact, ReportSubject } from './period.facts.js';

const TODAY = '2026-06-15';
const ORG2 = idOf('Organisation', 'Org2');

/** The form that Org2 gets for period 1, the first half of 2026. */
function formOf(builder: PlanBuilder, today = TODAY) {
  const plan = builder.period().build();
  return partnerReportForm(plan, plan.table('ReportingPeriod').rows()[0]!, ORG2, today);
}

/** Every line by its code and what it needs, such as `A1.1 text progress health`. */
function linesOf(builder: PlanBuilder, today?: string): string[] {
  return formOf(builder, today).lines.map(({ code, title, needs }) => [code ?? title, ...needs].join(' '));
}

const mine = { code: 'A1.1', lead: 'Org2', with: {} } as const;

describe('the lines of a partner report', () => {
  it.each<[string, PlanBuilder, string[]]>([
    [
      'an action in progress that it leads',
      aPlan().action({ ...mine, status: 'IN_PROGRESS' }),
      ['A1.1 text progress health'],
    ],
    ['one that is planned', aPlan().action(mine), ['A1.1']],
    ['one on hold', aPlan().action({ ...mine, status: 'ON_HOLD' }), ['A1.1']],
    [
      'one that began after the period',
      aPlan().action({ ...mine, status: 'IN_PROGRESS', actualStart: '2026-07-01' }),
      ['A1.1'],
    ],
    ['one that is only proposed', aPlan().action({ ...mine, status: 'PROPOSED' }), []],
    ['one that was rejected', aPlan().action({ ...mine, status: 'REJECTED' }), []],
    [
      'one completed within the period',
      aPlan().action({ ...mine, status: 'COMPLETED', actualEnd: '2026-01-01' }),
      ['A1.1'],
    ],
    ['one completed before it', aPlan().action({ ...mine, status: 'COMPLETED', actualEnd: '2025-12-31' }), []],
    [
      'one cancelled within the period',
      aPlan().action({
        ...mine,
        status: 'CANCELLED',
        baselineStart: '2026-01-01',
        updatedAt: '2026-02-01T10:00:00.000Z',
      }),
      ['A1.1'],
    ],
    [
      'one cancelled before it',
      aPlan().action({
        ...mine,
        status: 'CANCELLED',
        baselineStart: '2026-01-01',
        updatedAt: '2025-12-31T10:00:00.000Z',
      }),
      [],
    ],
    ['one cancelled as a proposal', aPlan().action({ ...mine, status: 'CANCELLED' }), []],
    [
      'what it contributes to: work, and no more',
      aPlan()
        .action({ code: 'A1.1', status: 'IN_PROGRESS', with: { Org2: 'RESPONSIBLE' } })
        .action({ code: 'A1.2', status: 'IN_PROGRESS', with: { Org2: 'SUPPORT' } })
        .action({ code: 'A1.3', status: 'IN_PROGRESS', with: { Org2: 'CONSULTED' } })
        .action({ code: 'A1.4', status: 'IN_PROGRESS', with: { Org2: 'INFORMED' } })
        .action({ code: 'A1.5', status: 'IN_PROGRESS', with: {} })
        .action({ code: 'A1.10', with: { Org2: 'SUPPORT' } }),
      ['A1.1 text', 'A1.2 text', 'A1.10'],
    ],
    [
      'its milestones that fall due, are overdue, or were reached in it',
      aPlan()
        .action(mine)
        .milestone({ title: 'due', dueDate: '2026-06-30' })
        .milestone({ title: 'due by the baseline', dueDate: '2026-08-01', baselineDate: '2026-06-20' })
        .milestone({ title: 'due later', dueDate: '2026-07-01' })
        .milestone({ title: 'overdue', dueDate: '2025-12-01' })
        .milestone({ title: 'reached in it', dueDate: '2026-12-01', status: 'REACHED', reachedOn: '2026-01-01' })
        .milestone({ title: 'reached before it', dueDate: '2025-12-01', status: 'REACHED', reachedOn: '2025-12-31' })
        .milestone({ title: 'dropped', dueDate: '2026-06-01', status: 'DROPPED', dropReason: 'No need' }),
      ['A1.1', 'MS1.1.1', 'MS1.1.2', 'MS1.1.4 text', 'MS1.1.5', 'MS1.1.7'],
    ],
    ['milestones of others', aPlan().action({ code: 'A1.1', with: {} }).milestone(), []],
    [
      "its deliverables, of others' actions too",
      aPlan()
        .action({ code: 'A1.1', with: {} })
        .deliverable({ title: 'due', lead: 'Org2' })
        .deliverable({ title: 'overdue', lead: 'Org2', dueDate: '2026-06-14' })
        .deliverable({ title: 'of its lead' })
        .deliverable({ title: 'submitted in it', lead: 'Org2', dueDate: '2026-09-01', status: 'SUBMITTED' })
        .version({ at: '2026-05-01T10:00:00.000Z', note: 'First' })
        .deliverable({ title: 'a draft in it', lead: 'Org2', dueDate: '2026-09-01', status: 'DRAFT' })
        .version({ at: '2026-05-01T10:00:00.000Z', draft: true }),
      ['D1.1.1', 'D1.1.2 text', 'D1.1.4'],
    ],
    [
      'open risks and follow-ups that it owns',
      aPlan()
        .risk({ ownerId: ORG2 })
        .risk({ ownerId: ORG2, open: false })
        .risk()
        .followUp({ text: 'later', owner: 'Org2', dueDate: '2026-07-01' })
        .followUp({ text: 'overdue', owner: 'Org2', dueDate: '2026-06-14' })
        .followUp({ text: 'done', owner: 'Org2', doneOn: '2026-06-01' })
        .followUp({ text: 'of others' }),
      ['R1 text', 'overdue text', 'later'],
    ],
  ])('hold %s', (_, builder, expected) => {
    expect(linesOf(builder)).toEqual(expected);
  });

  it('say what was reported within the period already', () => {
    const [line] = formOf(
      aPlan()
        .action({ ...mine, status: 'IN_PROGRESS' })
        .progressReport({ at: '2025-12-01T10:00:00.000Z', progress: 5 })
        .progressReport({ at: '2026-02-01T10:00:00.000Z', progress: 20 })
        .progressReport({
          at: '2026-03-01T10:00:00.000Z',
          progress: 30,
          health: 'AT_RISK',
          summary: 'Late',
          nextSteps: 'Hurry',
        }),
    ).lines;
    expect(line).toMatchObject({ role: 'LEAD', text: 'Late', progress: 30, health: 'AT_RISK', nextSteps: 'Hurry' });
  });

  it('say what the plan knows of milestones and deliverables', () => {
    const texts = formOf(
      aPlan()
        .action(mine)
        .milestone({ status: 'REACHED', reachedOn: '2026-02-01', evidence: 'Minutes' })
        .deliverable({ status: 'SUBMITTED' })
        .version({ at: '2026-02-01T10:00:00.000Z', note: 'First' })
        .version({ at: '2026-03-01T10:00:00.000Z', note: 'Second' }),
    ).lines.map(({ text }) => text);
    expect(texts).toEqual(['', 'Minutes', 'Second']);
  });

  const said = (thing: ReportSubject, id: string, text: string): ReportLineFact => ({
    thing,
    id,
    text,
    progress: null,
    health: null,
    nextSteps: null,
  });

  it('say what was saved in place of that, and keep what the plan asks for no more', () => {
    const form = formOf(
      aPlan()
        .action({ ...mine, status: 'IN_PROGRESS' })
        .progressReport({ at: '2026-02-01T10:00:00.000Z', progress: 20 })
        .risk({ ownerId: ORG2, open: false })
        .partnerReport(1, 'Org2', {
          status: 'DRAFT',
          lines: [
            said('Action', 'gone', 'was here'),
            said('Risk', idOf('Risk', 'R1'), 'is over'),
            said('Action', idOf('Action', 'A1.1'), 'mine'),
          ],
        }),
    );
    expect(form.lines.map(({ code, text, progress, needs }) => [code, text, progress, needs.length])).toEqual([
      ['A1.1', 'mine', null, 3],
      [null, 'was here', null, 0],
      ['R1', 'is over', null, 0],
    ]);
  });
});
