import { aPlan } from '../../../../tests/support/plan-builder.js';
import { aViewer, InMemoryWork, refusalOf } from '../../../../tests/support/in-memory-work.js';
import type { OpenPeriod } from './period.input.js';
import { PeriodService } from './period.service.js';

const COORDINATOR = aViewer('Org1', 'COORDINATOR', 'PARTNER');
const PARTNER = aViewer('Org2', 'PARTNER');

function build(): { work: InMemoryWork; periods: PeriodService } {
  const work = new InMemoryWork(aPlan().period().build());
  return { work, periods: new PeriodService(work) };
}

const NEXT: OpenPeriod = {
  partnership: 'P',
  title: 'Second half',
  start: '2026-07-01',
  end: '2026-12-31',
  dueDate: '2027-01-15',
};

describe('reporting periods', () => {
  it('open one after the other, and close', async () => {
    const { work, periods } = build();
    const opened = await work.thing('ReportingPeriod', periods.open(COORDINATOR, 'k', NEXT));
    expect(opened).toMatchObject({ number: 2, title: 'Second half', status: 'OPEN' });
    const closed = await work.thing(
      'ReportingPeriod',
      periods.close(COORDINATOR, 'k', { partnership: 'P', number: 1 }),
    );
    expect(closed).toMatchObject({ number: 1, status: 'CLOSED' });
    expect(await refusalOf(periods.close(COORDINATOR, 'k', { partnership: 'P', number: 1 }))).toEqual([
      'RULE_VIOLATION',
      'WRONG_STATE',
    ]);
  });

  it.each<[string, typeof PARTNER, Partial<OpenPeriod>, string[]]>([
    [
      'faulty fields',
      COORDINATOR,
      { title: '', end: '2026-06-30', dueDate: '2027-02-30' },
      ['INVALID_INPUT', 'input.title EMPTY_TEXT', 'input.dueDate BAD_DATE', 'input.end END_BEFORE_START'],
    ],
    ['a partner', PARTNER, {}, ['FORBIDDEN', 'NOT_YOUR_ROLE']],
    ['a gap', COORDINATOR, { start: '2026-08-01' }, ['RULE_VIOLATION', 'PERIOD_NOT_CONSECUTIVE']],
  ])('do not open for %s', async (_what, viewer, fields, expected) => {
    const { periods } = build();
    expect(await refusalOf(periods.open(viewer, 'k', { ...NEXT, ...fields }))).toEqual(expected);
  });

  it('are not found by an unknown number', async () => {
    const { periods } = build();
    expect(await refusalOf(periods.close(COORDINATOR, 'k', { partnership: 'P', number: 9 }))).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
  });

  it('open again for a reason, and close as the next version', async () => {
    const { work, periods } = build();
    const first = { partnership: 'P', number: 1 };
    await periods.close(COORDINATOR, 'k', first);
    const closedAt = work.now;
    expect(work.plan.table('ReportingPeriod').rows()[0]!.versions).toEqual([
      { number: 1, closedAt, revision: 2, reopenedAt: null, reason: null },
    ]);
    work.now = '2026-06-16T10:00:00.000Z';
    const reopened = periods.reopen(COORDINATOR, 'k', { ...first, reason: 'An event was counted twice.' });
    expect(await work.thing('ReportingPeriod', reopened)).toMatchObject({
      status: 'OPEN',
      versions: [{ number: 1, closedAt, reopenedAt: work.now, reason: 'An event was counted twice.' }],
    });
    expect(work.lastRevision!.reason).toBe('An event was counted twice.');
    const again = await work.thing('ReportingPeriod', periods.close(COORDINATOR, 'k', first));
    expect(again.versions!.map(({ number, revision }) => [number, revision])).toEqual([
      [1, 2],
      [2, 4],
    ]);
  });

  it('open again though a later one is open, and not without a reason', async () => {
    const { work, periods } = build();
    const first = { partnership: 'P', number: 1 };
    await periods.close(COORDINATOR, 'k', first);
    await periods.open(COORDINATOR, 'k', NEXT);
    expect(await refusalOf(periods.reopen(COORDINATOR, 'k', { ...first, reason: ' ' }))).toEqual([
      'INVALID_INPUT',
      'reason REASON_REQUIRED',
    ]);
    expect(await refusalOf(periods.reopen(PARTNER, 'k', { ...first, reason: 'x' }))).toEqual([
      'FORBIDDEN',
      'NOT_YOUR_ROLE',
    ]);
    await periods.reopen(COORDINATOR, 'k', { ...first, reason: 'x' });
    expect(
      work.plan
        .table('ReportingPeriod')
        .rows()
        .map(({ status }) => status),
    ).toEqual(['OPEN', 'OPEN']);
    expect(await refusalOf(periods.reopen(COORDINATOR, 'k', { ...first, reason: 'x' }))).toEqual([
      'RULE_VIOLATION',
      'WRONG_STATE',
    ]);
  });
});
