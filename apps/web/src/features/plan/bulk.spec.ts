import { runBulk, wouldChange, type BulkProgress } from './bulk.js';
import type { PlanAction } from './plan.operations.js';

const action = (code: string): PlanAction =>
  ({ id: code, code, title: `Title of ${code}`, version: 1, priority: 'LOW' }) as PlanAction;
const REFUSAL = { kind: 'FORBIDDEN', message: 'Not yours.', blockers: [], fields: {}, logId: null };

describe('the same for several actions', () => {
  const actions = ['A1.1', 'A1.2', 'A1.3'].map(action);
  const send = async (before: PlanAction) =>
    before.code === 'A1.2' ? { refusal: REFUSAL } : { after: { ...before, version: 2 } };

  it('goes on where one is refused, and tells how far it has come', async () => {
    const told: BulkProgress[] = [];
    const end = await runBulk(
      send,
      actions,
      (progress) => told.push(progress),
      () => false,
    );
    expect(told.map(({ done, refused, total }) => [done.length, refused.length, total])).toEqual([
      [1, 0, 3],
      [1, 1, 3],
      [2, 1, 3],
    ]);
    expect(end.done.map(({ before, after }) => [before.code, before.version, after.version])).toEqual([
      ['A1.1', 1, 2],
      ['A1.3', 1, 2],
    ]);
    expect(end.refused).toEqual([{ code: 'A1.2', title: 'Title of A1.2', refusal: REFUSAL }]);
  });

  it('stops when it is told to; what is done stays done', async () => {
    let count = 0;
    const end = await runBulk(
      send,
      actions,
      () => (count += 1),
      () => count === 1,
    );
    expect([end.done.length, end.refused.length, end.total]).toEqual([1, 0, 3]);
  });

  it('leaves alone what is so already', () => {
    expect(wouldChange({ kind: 'priority', priority: 'LOW' }, action('A1.1'))).toBe(false);
    expect(wouldChange({ kind: 'priority', priority: 'HIGH' }, action('A1.1'))).toBe(true);
    expect(wouldChange({ kind: 'start' }, action('A1.1'))).toBe(true);
  });
});
