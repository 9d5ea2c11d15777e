import fc from 'fast-check';
import { aPlan } from '../../../../tests/support/plan-builder.js';
import { DEPENDENCY_TYPES, type DependencyFact, type DependencyType } from '../action/action.facts.js';
import { addDays, toDayNumber } from '../shared/calendar.js';
import { workCalendar, type Holiday } from './holidays.js';
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

function holiday(from: number, to = from): Holiday {
  return { from: addDays(START, from), to: addDays(START, to), name: null };
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
    expect(result.items.map((item) => [item.actionId, item.slackDays, item.freeSlackDays, item.critical])).toEqual([
      ['A', 0, 0, true],
      ['B', 0, 0, true],
      ['C', 6, 6, false],
      ['D', 0, 0, true],
    ]);
    expect(dayOf(result.items[2]!.lateStart)).toBe(11);
    expect(dayOf(result.items[2]!.lateFinish)).toBe(14);
  });

  it('tells slack that is an action’s own from slack that it shares', () => {
    const { items } = schedule(
      [task('A', 0, 10), task('B', 0, 2), task('C', 0, 3, on('B')), task('D', 0, 1, on('A'), on('C'))],
      START,
    );
    expect(items.map((item) => [item.actionId, item.slackDays, item.freeSlackDays])).toEqual([
      ['A', 0, 0],
      ['B', 5, 0],
      ['C', 5, 5],
      ['D', 0, 0],
    ]);
  });

  it('leaves what has begun on its actual dates, and lets it wait for nothing any more', () => {
    const begun = { ...task('B', 5, 5, on('A')), actualStart: addDays(START, 3), actualEnd: null };
    const { items } = schedule([task('A', 0, 5), begun, task('C', 0, 2, on('B'))], START);
    expect(items.map(({ earlyStart, earlyFinish }) => [dayOf(earlyStart), dayOf(earlyFinish)])).toEqual([
      [0, 4],
      [3, 9],
      [10, 11],
    ]);
    const over = { ...begun, actualEnd: addDays(START, 20) };
    expect(dayOf(schedule([over, task('C', 0, 2, on('B'))], START).items[1]!.earlyStart)).toBe(21);
  });

  it('does no work on holidays, and counts none of them', () => {
    const holidays = [holiday(3, 4), holiday(10)];
    const tasks = [task('A', 0, 5), task('B', 0, 4, on('A', 'FS', 1)), task('C', 3, 1)];
    expect(tasks.map((one) => lengthOf(one, holidays))).toEqual([3, 3, 1]);
    const { items, end, durationDays } = schedule(tasks, START, holidays);
    expect(items.map(({ earlyStart, earlyFinish }) => [dayOf(earlyStart), dayOf(earlyFinish)])).toEqual([
      [0, 2],
      [6, 8],
      [5, 5],
    ]);
    expect(dayOf(end)).toBe(8);
    expect(durationDays).toBe(9);
    expect(items[2]!.slackDays).toBe(3);
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
      begun: fc.option(fc.record({ day: fc.integer({ min: 0, max: 30 }), end: fc.boolean() }), { freq: 5 }),
    });
    const holidays = fc.array(fc.tuple(fc.integer({ min: -10, max: 60 }), fc.integer({ min: 0, max: 6 })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 9 }), fc.boolean(), holidays, (nodes, reversed, spans) => {
        const off = spans.map(([day, more]) => holiday(day, day + more));
        const tasks = nodes.map(({ day, length, edges, begun }, i): Task => {
          const dependencies = i === 0 ? [] : edges.map((one) => on(`T${one.from % i}`, one.type, one.lagDays));
          const made = task(`T${i}`, day, length, ...dependencies);
          if (!begun) return made;
          const actualStart = addDays(START, begun.day);
          return { ...made, actualStart, actualEnd: begun.end ? addDays(actualStart, length) : null };
        });
        if (reversed) tasks.reverse();
        expect(schedule(tasks, START, off).items).toEqual(slowly(tasks, off));
      }),
      { numRuns: 500 },
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
 * says: bounds on the days on which the two tasks start, and on which they are over (the day after their last). The days are
 * those of a list of all days of work, written out.
 */
function slowly(tasks: readonly Task[], holidays: readonly Holiday[]): ReturnType<typeof schedule>['items'] {
  const days = Array.from({ length: 3_000 }, (_, i) => addDays(START, i - 500)).filter(
    (day) => !holidays.some(({ from, to }) => from <= day && day <= to),
  );
  const workOn = (date: string): number => days.findIndex((day) => day >= date);
  const begun = (one: Task): boolean => Boolean(one.actualStart ?? one.actualEnd);
  const first = (one: Task): string => one.actualStart ?? one.plannedStart;
  const last = (one: Task): string => [first(one), one.actualEnd ?? one.plannedEnd].sort()[1]!;
  const early = new Map(tasks.map((one) => [one.id, workOn(first(one))]));
  const length = new Map(
    tasks.map((one) => [one.id, Math.max(1, days.filter((day) => day >= first(one) && day <= last(one)).length)]),
  );
  const pairs = tasks
    .filter((one) => !begun(one))
    .flatMap((one) => one.dependencies.map((dependency) => ({ id: one.id, ...dependency })));
  const room = (
    starts: ReadonlyMap<string, number>,
    { id, actionId, type, lagDays }: (typeof pairs)[number],
  ): number => {
    const point = (which: string, of: string): number => starts.get(of)! + (which === 'F' ? length.get(of)! : 0);
    return point(type[1]!, id) - point(type[0]!, actionId) - lagDays;
  };
  while (pairs.some((pair) => room(early, pair) < 0)) {
    for (const pair of pairs) if (room(early, pair) < 0) early.set(pair.id, early.get(pair.id)! + 1);
  }
  const over = Math.max(...tasks.map((one) => early.get(one.id)! + length.get(one.id)!));
  const late = new Map(tasks.map((one) => [one.id, over - length.get(one.id)!]));
  while (pairs.some((pair) => room(late, pair) < 0)) {
    for (const pair of pairs) if (room(late, pair) < 0) late.set(pair.actionId, late.get(pair.actionId)! - 1);
  }
  return tasks.map((one) => {
    const { id } = one;
    const rooms = pairs.filter(({ actionId }) => actionId === id).map((pair) => room(early, pair));
    return {
      actionId: id,
      earlyStart: begun(one) ? first(one) : days[early.get(id)!]!,
      earlyFinish: begun(one) ? last(one) : days[early.get(id)! + length.get(id)! - 1]!,
      lateStart: days[late.get(id)!]!,
      lateFinish: days[late.get(id)! + length.get(id)! - 1]!,
      slackDays: late.get(id)! - early.get(id)!,
      freeSlackDays: Math.min(...rooms, over - early.get(id)! - length.get(id)!),
      critical: late.get(id) === early.get(id),
    };
  });
}

it('counts days of work there and back', () => {
  const { workOn, dayOf } = workCalendar([holiday(3, 4), holiday(5), holiday(4), holiday(9, 8), holiday(10, 12)]);
  const start = toDayNumber(START);
  const works = Array.from({ length: 15 }, (_, day) => workOn(start + day) - start);
  expect(works).toEqual([0, 1, 2, 3, 3, 3, 3, 4, 5, 6, 7, 7, 7, 7, 8]);
  expect(works.map((work) => dayOf(start + work) - start)).toEqual([0, 1, 2, 6, 6, 6, 6, 7, 8, 9, 13, 13, 13, 13, 14]);
});

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
