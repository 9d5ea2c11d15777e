import { aPlan, idOf, type PlanBuilder } from '../../../../tests/support/plan-builder.js';
import { hasMessage, say } from '../messages/index.js';
import { addDays } from '../shared/calendar.js';
import { dueNews } from './due-news.js';
import type { News } from './news.js';

const DUE = '2026-06-30';

/** The codes of what a day brings, with the organisations that are told. */
function onDay(builder: PlanBuilder, today: string): string[] {
  return dueNews(builder.build(), today).map(
    ({ statement, audience }: News) =>
      `${statement.code} ${audience.organisationIds?.map((id) => id.split(':')[1]).join(' ') ?? 'all'}`,
  );
}

/** The days before (negative) or after the due date on which a plan brings something. */
function daysOf(builder: PlanBuilder, date = DUE): number[] {
  const plan = builder.build();
  const days = Array.from({ length: 41 }, (_, i) => i - 20);
  const seen = new Set<string>();
  return days.filter((day) => {
    const keys = dueNews(plan, addDays(date, day)).map(({ key }) => key);
    const fresh = keys.filter((key) => !seen.has(key));
    fresh.forEach((key) => seen.add(key));
    return fresh.length > 0;
  });
}

const action = (): PlanBuilder => aPlan().action({ code: 'A1.1', lead: 'Org2', status: 'IN_PROGRESS' });

describe('what a day brings by itself', () => {
  it.each<[string, PlanBuilder, number[], string?]>([
    ['a milestone', action().milestone({ dueDate: DUE }), [-14, -3, 1]],
    ['a milestone that was reached', action().milestone({ dueDate: DUE, status: 'REACHED' }), []],
    ['a milestone of an action that is over', aPlan().action({ status: 'CANCELLED' }).milestone({ dueDate: DUE }), []],
    [
      'a milestone that was moved: overdue by its baseline, and by its new date',
      action().milestone({ dueDate: DUE, baselineDate: '2026-06-20' }),
      [-14, -9, -3, 1],
    ],
    ['a deliverable', action().deliverable({ dueDate: DUE }), [-14, -3, 1]],
    ['a deliverable that is handed in', action().deliverable({ dueDate: DUE, status: 'SUBMITTED' }), []],
    ['a follow-up', aPlan().followUp({ dueDate: DUE }), [-7, -1, 1]],
    ['a follow-up that is done', aPlan().followUp({ dueDate: DUE, doneOn: '2026-06-01' }), []],
    ['a convened session', aPlan().session({ status: 'CONVENED', date: DUE }), [-7, -1]],
    ['a session that is only planned', aPlan().session({ date: DUE }), []],
    ['a dissemination session', aPlan().dissemination('Org2', { date: DUE }), [-7, -1]],
    ['the reports of an open period', aPlan().period({ dueDate: DUE }), [-14, -7, -1, 1]],
    ['the reports of a closed period', aPlan().period({ dueDate: DUE, status: 'CLOSED' }), []],
    [
      'a written procedure',
      aPlan().session({
        status: 'CONVENED',
        kind: 'WRITTEN_PROCEDURE',
        date: DUE,
        agenda: [{ position: 1, title: 'One', kind: 'OTHER', subjects: [], minutes: null, late: false }],
      }),
      [-3, -1],
    ],
    ['a closed partnership', action().milestone({ dueDate: DUE }).partnership({ closedOn: '2026-06-01' }), []],
  ])('%s', (_name, builder, days) => {
    expect(daysOf(builder)).toEqual(days);
  });

  it('goes to who answers for it', () => {
    const builder = action()
      .milestone({ dueDate: DUE })
      .deliverable({ dueDate: DUE, lead: 'Org3' })
      .followUp({ dueDate: DUE, owner: 'Org4' })
      .period({ dueDate: DUE })
      .partnerReport(1, 'Org1', { status: 'SUBMITTED' })
      .partnerReport(1, 'Org2', { status: 'RETURNED' })
      .partnerReport(1, 'Org3', { status: 'DRAFT' });
    expect(onDay(builder, '2026-06-29')).toEqual([
      'REMIND_REPORT Org2 Org3 Org4',
      'REMIND_MILESTONE Org2',
      'REMIND_DELIVERABLE Org3',
      'REMIND_FOLLOW_UP Org4',
    ]);
    expect(onDay(builder, '2026-07-01')).toEqual([
      'OVERDUE_REPORT Org3 Org4',
      'OVERDUE_MILESTONE Org2',
      'OVERDUE_DELIVERABLE Org3',
      'OVERDUE_FOLLOW_UP Org4',
    ]);
  });

  it('reminds those who have not voted on every item that asks for a decision', () => {
    const item = { title: 'An item', kind: 'OTHER', subjects: [], minutes: null, late: false } as const;
    const ballot = (name: string, position: number) => ({
      position,
      organisationId: idOf('Organisation', name),
      vote: 'FOR' as const,
      comment: null,
      at: '2026-06-20T10:00:00.000Z',
    });
    const builder = aPlan().session({
      status: 'CONVENED',
      kind: 'WRITTEN_PROCEDURE',
      date: DUE,
      agenda: [
        { ...item, position: 1, subjects: ['one'] },
        { ...item, position: 2, subjects: ['two'] },
        { ...item, position: 3, kind: null },
      ],
      ballots: [ballot('Org1', 1), ballot('Org1', 2), ballot('Org2', 1)],
    });
    expect(onDay(builder, '2026-06-29')).toEqual(['REMIND_PROCEDURE Org2 Org3 Org4']);
  });

  it('gives a reminder some days later when its own day was missed, and the same one', () => {
    const plan = action().milestone({ dueDate: DUE }).build();
    const key = (today: string): string | undefined => dueNews(plan, today)[0]?.key;
    expect(key('2026-06-18')).toBe(key('2026-06-16'));
    expect(key('2026-06-19')).toBeUndefined();
    expect(key('2026-07-07')).toBe(key('2026-07-01'));
    expect(key('2026-07-08')).toBeUndefined();
  });

  it('has a text for each', () => {
    const builder = action()
      .milestone({ dueDate: DUE })
      .deliverable({ dueDate: DUE })
      .followUp({ dueDate: DUE })
      .dissemination('Org2', { date: DUE })
      .session({ status: 'CONVENED', date: DUE })
      .period({ dueDate: DUE });
    for (const today of ['2026-06-29', '2026-07-01']) {
      for (const { statement } of dueNews(builder.build(), today)) {
        expect(hasMessage(statement.code)).toBe(true);
        expect(say(statement)).not.toMatch(/[{}]/);
        expect(say(statement)).toContain('30 Jun 2026');
      }
    }
  });
});
