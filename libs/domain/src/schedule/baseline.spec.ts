import { decide, inSession, proposal } from '../../../../tests/support/decisions.js';
import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import type { Plan } from '../plan/plan.js';
import { baselinesOf, plannedSpans, shiftsBetween } from './baseline.js';

const FIRST = { plannedStart: '2026-07-01', plannedEnd: '2026-07-31' };

/** A1.1 adopted, then A1.2, then A1.1 moved to August; decisions 1, 2 and 3. */
function history(): Plan {
  const plan = inSession()
    .action({ code: 'A1.1', status: 'PROPOSED', ...FIRST })
    .action({ code: 'A1.2', status: 'PROPOSED', ...FIRST })
    .action({ code: 'A1.3', status: 'PROPOSED', ...FIRST })
    .build();
  const adopted = decide(decide(plan, proposal('ADOPT_ACTION', ['A1.1'])).plan, proposal('ADOPT_ACTION', ['A1.2']));
  return decide(adopted.plan, proposal('REBASELINE', ['A1.1'], { plannedStart: '2026-08-01' })).plan;
}

const told = (plan: Plan) =>
  baselinesOf(plan).map(({ number, decision, spans }) => [
    number,
    decision?.number ?? null,
    ...[...spans].map(([id, { start, end }]) => `${plan.get('Action', id).code} ${start}/${end}`),
  ]);

describe('baselines', () => {
  it('are none before the committee has adopted anything', () => {
    expect(baselinesOf(aPlan().action({ status: 'PROPOSED' }).build())).toEqual([]);
  });

  it('are numbered, one for each decision that set or moved them', () => {
    expect(told(history())).toEqual([
      [1, 1, 'A1.1 2026-07-01/2026-07-31'],
      [2, 2, 'A1.1 2026-07-01/2026-07-31', 'A1.2 2026-07-01/2026-07-31'],
      [3, 3, 'A1.1 2026-08-01/2026-08-31', 'A1.2 2026-07-01/2026-07-31'],
    ]);
    expect(baselinesOf(history()).map(({ date }) => date)).toEqual(['2026-06-15', '2026-06-15', '2026-06-15']);
  });

  it('keep their numbers when a decision is revoked, which makes another', () => {
    const { plan } = decide(history(), proposal('REVOKE_DECISION', ['3']));
    expect(told(plan).slice(2)).toEqual([
      [3, 3, 'A1.1 2026-08-01/2026-08-31', 'A1.2 2026-07-01/2026-07-31'],
      [4, 4, 'A1.1 2026-07-01/2026-07-31', 'A1.2 2026-07-01/2026-07-31'],
    ]);
  });

  it('begin with what had dates before any decision', () => {
    const plan = aPlan()
      .action({ code: 'A1.1', ...FIRST })
      .build();
    expect(told(plan)).toEqual([[1, null, 'A1.1 2026-07-01/2026-07-31']]);
    expect(baselinesOf(plan)[0]!.date).toBe('2026-01-01');
  });

  it('are compared with each other and with the plan', () => {
    const plan = history();
    const [first, , last] = baselinesOf(plan);
    const rows = shiftsBetween(plan, first!.spans, last!.spans);
    expect(rows.map(({ actionId, startShift, endShift }) => [actionId, startShift, endShift])).toEqual([
      [idOf('Action', 'A1.1'), 31, 31],
      [idOf('Action', 'A1.2'), null, null],
    ]);
    const now = shiftsBetween(plan, last!.spans, plannedSpans(plan));
    expect(now.map(({ from, startShift }) => [from !== null, startShift])).toEqual([
      [true, 0],
      [true, 0],
      [false, null],
    ]);
  });
});
