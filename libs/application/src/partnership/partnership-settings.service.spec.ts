import { Insight } from '../../../domain/src/plan/insight.js';
import { aViewer, InMemoryWork, refusalOf } from '../../../../tests/support/in-memory-work.js';
import { aPlan } from '../../../../tests/support/plan-builder.js';
import { PartnershipSettingsService } from './partnership-settings.service.js';

const COORDINATOR = aViewer('Org1', 'COORDINATOR');

function build(): { work: InMemoryWork; settings: PartnershipSettingsService } {
  const plan = aPlan()
    .action({ code: 'A1.1', plannedStart: '2026-12-21', plannedEnd: '2026-12-31' })
    .action({ code: 'A1.2', plannedStart: '2026-12-21', plannedEnd: '2027-01-10', dependsOn: ['A1.1'] });
  const work = new InMemoryWork(plan.build());
  return { work, settings: new PartnershipSettingsService(work) };
}

const input = (holidays: readonly object[]) => ({
  partnership: 'P',
  expectedVersion: 1,
  holidays: holidays as never,
  reason: 'The offices are closed',
});

describe('holidays', () => {
  it('are kept by date, and lie outside all lengths', async () => {
    const { work, settings } = build();
    await settings.update(
      COORDINATOR,
      'k',
      input([{ from: '2027-05-01' }, { from: '2026-12-24', to: '2027-01-03', name: ' Christmas ' }]),
    );
    expect(work.plan.partnership.settings.holidays).toEqual([
      { from: '2026-12-24', to: '2027-01-03', name: 'Christmas' },
      { from: '2027-05-01', to: '2027-05-01', name: null },
    ]);
    const { items } = new Insight(work.plan, '2026-12-01').schedule();
    // A1.1 works on three days, A1.2 on three before the holidays and seven behind them: ten.
    expect(items.map(({ earlyStart, earlyFinish }) => [earlyStart, earlyFinish])).toEqual([
      ['2026-12-21', '2026-12-23'],
      ['2027-01-04', '2027-01-13'],
    ]);
  });

  it('are replaced as a whole, and make no revision when they are what they were', async () => {
    const { work, settings } = build();
    await settings.update(COORDINATOR, 'k', input([]));
    expect(work.revisions).toHaveLength(0);
    await settings.update(COORDINATOR, 'k', input([{ from: '2027-05-01' }]));
    await settings.update(COORDINATOR, 'k', { ...input([]), expectedVersion: 2 });
    expect(work.plan.partnership.settings.holidays).toEqual([]);
  });

  it('are refused with every fault', async () => {
    const { settings } = build();
    const holidays = [
      { from: '2026-02-30' },
      { from: '2026-12-31', to: '2026-12-24' },
      { from: '2026-01-01', to: '2026-12-31', name: 'x'.repeat(301) },
    ];
    expect(await refusalOf(settings.update(COORDINATOR, 'k', input(holidays)))).toEqual([
      'INVALID_INPUT',
      'input.holidays.0.from BAD_DATE',
      'input.holidays.1.to END_BEFORE_START',
      'input.holidays.2.to OUT_OF_RANGE',
      'input.holidays.2.name TEXT_TOO_LONG',
    ]);
  });
});
