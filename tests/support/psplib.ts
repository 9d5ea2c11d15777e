import { addDays, schedule, toDayNumber, type DependencyFact, type Task } from '@roadbook/domain';

/** One project of the form that PSPLIB's `.sm` files have, without its resources. */
export interface SmProject {
  readonly jobs: readonly SmJob[];
  /** The makespan without resources that the file states. */
  readonly mpmTime: number;
}

export interface SmJob {
  readonly number: number;
  readonly duration: number;
  readonly successors: readonly number[];
}

const START = '2026-01-01';

/**
 * Reads a `.sm` file: the MPM-Time of PROJECT INFORMATION, the successors of PRECEDENCE RELATIONS, the durations of
 * REQUESTS/DURATIONS (of the first mode).
 * @throws Error when a part is missing or jobs are
 */
export function readSm(text: string): SmProject {
  const [information] = section(text, 'PROJECT INFORMATION:');
  const mpmTime = information?.[5];
  if (mpmTime === undefined) throw new Error('no MPM-Time in PROJECT INFORMATION');
  // A job with many successors goes on in lines that hold nothing else.
  const successors = new Map<number, number[]>();
  let open: { missing: number; numbers: number[] } | undefined;
  for (const numbers of section(text, 'PRECEDENCE RELATIONS:')) {
    if (open && open.missing > 0) {
      open.numbers.push(...numbers);
      open.missing -= numbers.length;
      continue;
    }
    const [job, , count, ...following] = numbers;
    open = { missing: count! - following.length, numbers: following };
    successors.set(job!, open.numbers);
  }
  const durations = new Map<number, number>();
  let resources: number | undefined;
  for (const numbers of section(text, 'REQUESTS/DURATIONS:')) {
    // Lines of further modes leave the job's number out.
    resources ??= numbers.length;
    if (numbers.length === resources && !durations.has(numbers[0]!)) durations.set(numbers[0]!, numbers[2]!);
  }
  if (successors.size === 0 || successors.size !== durations.size) {
    throw new Error(`${successors.size} jobs with successors, ${durations.size} with durations`);
  }
  const jobs = [...successors].map(([number, following]) => {
    const duration = durations.get(number);
    if (duration === undefined) throw new Error(`job ${number} has no duration`);
    return { number, duration, successors: following };
  });
  return { jobs, mpmTime };
}

/** The makespan that our schedule gives a project: days from its first to its last, both counted. */
export function makespanOf({ jobs }: SmProject): number {
  const tasks = tasksOf(jobs);
  const { items } = schedule(tasks, START);
  const lasting = new Set(jobs.filter(({ duration }) => duration > 0).map(({ number }) => String(number)));
  const ends = items.filter(({ actionId }) => lasting.has(actionId)).map(({ earlyFinish }) => toDayNumber(earlyFinish));
  return ends.length === 0 ? 0 : Math.max(...ends) - toDayNumber(START) + 1;
}

/** Jobs as tasks. One that takes no time lasts a day here, and what follows it does so a day earlier. */
function tasksOf(jobs: readonly SmJob[]): Task[] {
  const dependencies = new Map<number, DependencyFact[]>(jobs.map(({ number }) => [number, []]));
  for (const { number, duration, successors } of jobs) {
    for (const successor of successors) {
      const waiting = dependencies.get(successor);
      if (!waiting) throw new Error(`job ${number} has the unknown successor ${successor}`);
      waiting.push({ actionId: String(number), type: 'FS', lagDays: duration === 0 ? -1 : 0 });
    }
  }
  return jobs.map(({ number, duration }) => ({
    id: String(number),
    plannedStart: START,
    plannedEnd: addDays(START, Math.max(duration, 1) - 1),
    dependencies: dependencies.get(number)!,
  }));
}

/** The lines of numbers under a heading, up to the line of asterisks that ends the section. */
function section(text: string, heading: string): number[][] {
  const lines = text.split(/\r?\n/);
  const at = lines.findIndex((line) => line.trim().toUpperCase() === heading);
  if (at < 0) throw new Error(`no section ${heading}`);
  const rows: number[][] = [];
  for (const line of lines.slice(at + 1)) {
    if (line.startsWith('***')) break;
    if (/^[\s\d.]*\d[\s\d.]*$/.test(line)) rows.push(line.trim().split(/\s+/).map(Number));
  }
  return rows;
}
