import fc from 'fast-check';
import { aPlan } from '../../../../tests/support/plan-builder.js';
import { DEPENDENCY_TYPES, type DependencyFact, type DependencyType } from '../action/action.facts.js';
import { addDays, toDayNumber } from '../shared/calendar.js';
import { findCycle, lengthOf, schedule, schedulePlan, type Task } from './schedule.js';

const START = '2026-01-01';

/** A task by the day on which it may start, counted from START, its length, and what it depends on. */
function task(id: string, day: number, length: number, ...dependencies: DependencyFact[]): Task & { code: string } {
  const plannedStart = addDays(START, day);
  return { id, code: id, plannedStart, plannedEnd: addDays(plannedStart, length - 1), dependencies };
}

function on(actionId: string, type: DependencyType = 'FS', lagDays = 0): DependencyFact {
  return { actionId, type, lagDays };
}

function dayOf(date: string): number {
  return toDayNumber(date) - toDayNumber(START);
}

describe('schedule', () => {
  // A predecessor of five days from day 0 (0 to 4) and a successor of three days that could start on day 0.
  it.each<[DependencyType, number, number]>([
    ['FS', 0, 5],
    ['FS', 2, 7],
    ['FS', -1, 4],
    ['SS', 0, 0],
    ['SS', 2, 2],
    ['FF', 0, 2],
    ['FF', 1, 3],
    ['SF', 0, 0],
    ['SF', 5, 2],
  ])('%s with a lag of %i days starts the successor on day %i', (type, lag, expected) => {
    const { items } = schedule([task('A', 0, 5), task('B', 0, 3, on('A', type, lag))], START);
    expect(dayOf(items[1]!.earlyStart)).toBe(expected);
    expect(dayOf(items[1]!.earlyFinish)).toBe(expected + 2);
  });

  it('never starts an action before its planned start', () => {
    const { items } = schedule([task('A', 0, 5), task('B', 30, 3, on('A'))], START);
    expect(dayOf(items[1]!.earlyStart)).toBe(30);
  });

  it('finds slack and the critical path', () => {
    const result = schedule(
      [task('A', 0, 5), task('B', 0, 10, on('A')), task('C', 0, 4, on('A')), task('D', 0, 1, on('B'), on('C'))],
      START,
    );
    expect(result).toMatchObject({ start: START, end: addDays(START, 15), durationDays: 16 });
    expect(result.items.map((item) => [item.actionId, item.slackDays, item.critical])).toEqual([
      ['A', 0, true],
      ['B', 0, true],
      ['C', 6, false],
      ['D', 0, true],
    ]);
    expect(result.items.map((item) => item.freeSlackDays)).toEqual([0, 0, 6, 0]);
    expect(dayOf(result.items[2]!.lateStart)).toBe(11);
    expect(dayOf(result.items[2]!.lateFinish)).toBe(14);
  });

  it('stands still without tasks', () => {
    expect(schedule([], START)).toEqual({ start: START, end: START, durationDays: 0, items: [] });
  });

  it('passes over a cycle instead of going round in it', () => {
    const { items } = schedule([task('A', 0, 2, on('B')), task('B', 1, 2, on('A')), task('C', 0, 3)], START);
    expect(items.map((item) => dayOf(item.earlyStart))).toEqual([0, 1, 0]);
  });

  it('agrees with a slow and obvious longest-path solver', () => {
    const edge = fc.record({
      from: fc.nat(),
      type: fc.constantFrom(...DEPENDENCY_TYPES),
      lagDays: fc.integer({ min: -5, max: 10 }),
    });
    const node = fc.record({
      day: fc.integer({ min: 0, max: 30 }),
      length: fc.integer({ min: 1, max: 20 }),
      edges: fc.array(edge, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 9 }), fc.boolean(), (nodes, reversed) => {
        const tasks = nodes.map(({ day, length, edges }, i) => {
          const dependencies = i === 0 ? [] : edges.map((one) => on(`T${one.from % i}`, one.type, one.lagDays));
          return task(`T${i}`, day, length, ...dependencies);
        });
        if (reversed) tasks.reverse();
        expect(schedule(tasks, START).items).toEqual(slowly(tasks));
      }),
      { numRuns: 300 },
    );
  });

  it('schedules 100,000 actions with 200,000 dependencies, however deep', () => {
    const tasks = Array.from({ length: 100_000 }, (_, i) =>
      task(`T${i}`, i % 700, 1 + (i % 90), ...(i < 2 ? [] : [on(`T${i - 1}`, 'SS', 1), on(`T${i >> 1}`, 'FF')])),
    );
    const { items } = schedule(tasks, START);
    expect(items).toHaveLength(100_000);
    expect(findCycle(tasks)).toBeNull();
  });

  it('leaves out cancelled and rejected actions, and goes by code', () => {
    const plan = aPlan()
      .action({ code: 'A1.10', dependsOn: ['A1.2', 'A1.3'], plannedStart: START, plannedEnd: '2026-01-31' })
      .action({ code: 'A1.2', plannedStart: START, plannedEnd: '2026-01-10' })
      .action({ code: 'A1.3', plannedStart: START, plannedEnd: '2026-06-30', status: 'CANCELLED' })
      .action({ code: 'A1.4', status: 'REJECTED' })
      .build();
    const { items, end } = schedulePlan(plan);
    expect(items.map((item) => [item.actionId, item.earlyStart])).toEqual([
      ['Action:A1.2', START],
      ['Action:A1.10', '2026-01-11'],
    ]);
    expect(end).toBe('2026-02-10');
  });

  it('is empty on the first day of a partnership without actions', () => {
    expect(schedulePlan(aPlan().build())).toEqual({ start: START, end: START, durationDays: 0, items: [] });
  });
});

/**
 * Early and late dates by trying every dependency again and again until nothing moves. Each type is written as what it
 * says: bounds on the days on which the two tasks start, and on which they are over (the day after their last).
 */
function slowly(tasks: readonly Task[]): ReturnType<typeof schedule>['items'] {
  const early = new Map(tasks.map((one) => [one.id, dayOf(one.plannedStart)]));
  const length = new Map(tasks.map((one) => [one.id, lengthOf(one)]));
  const pairs = tasks.flatMap((one) => one.dependencies.map((dependency) => ({ id: one.id, ...dependency })));
  const isMet = (
    starts: ReadonlyMap<string, number>,
    { id, actionId, type, lagDays }: (typeof pairs)[number],
  ): boolean => {
    const point = (which: string, of: string): number => starts.get(of)! + (which === 'F' ? length.get(of)! : 0);
    return point(type[1]!, id) >= point(type[0]!, actionId) + lagDays;
  };
  while (pairs.some((pair) => !isMet(early, pair))) {
    for (const pair of pairs) if (!isMet(early, pair)) early.set(pair.id, early.get(pair.id)! + 1);
  }
  const over = Math.max(...tasks.map((one) => early.get(one.id)! + length.get(one.id)!));
  const late = new Map(tasks.map((one) => [one.id, over - length.get(one.id)!]));
  while (pairs.some((pair) => !isMet(late, pair))) {
    for (const pair of pairs) if (!isMet(late, pair)) late.set(pair.actionId, late.get(pair.actionId)! - 1);
  }
  const freeOf = (id: string): number => {
    for (let days = 0; ; days += 1) {
      const slipped = new Map(early).set(id, early.get(id)! + days + 1);
      const moves = pairs.some((pair) => pair.actionId === id && pair.id !== id && !isMet(slipped, pair));
      if (moves || slipped.get(id)! + length.get(id)! > over) return days;
    }
  };
  return tasks.map(({ id }) => ({
    actionId: id,
    earlyStart: addDays(START, early.get(id)!),
    earlyFinish: addDays(START, early.get(id)! + length.get(id)! - 1),
    lateStart: addDays(START, late.get(id)!),
    lateFinish: addDays(START, late.get(id)! + length.get(id)! - 1),
    slackDays: late.get(id)! - early.get(id)!,
    freeSlackDays: freeOf(id),
    critical: late.get(id) === early.get(id),
  }));
}

describe('findCycle', () => {
  it.each<[string, readonly (Task & { code: string })[], string[] | null]>([
    ['nothing in a chain', [task('A1.1', 0, 1), task('A1.2', 0, 1, on('A1.1'))], null],
    ['an action that waits for itself', [task('A1.1', 0, 1, on('A1.1'))], ['A1.1', 'A1.1']],
    [
      'the cycle from its smallest code on, and nothing beside it',
      [
        task('A1.10', 0, 1, on('A1.2')),
        task('A1.2', 0, 1, on('A1.3'), on('A1.9')),
        task('A1.3', 0, 1, on('A1.10')),
        task('A1.9', 0, 1),
        task('A1.1', 0, 1, on('A1.10')),
      ],
      ['A1.2', 'A1.3', 'A1.10', 'A1.2'],
    ],
  ])('names %s', (_, tasks, expected) => {
    expect(findCycle(tasks)).toEqual(expected);
  });
});
