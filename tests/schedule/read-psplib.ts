import { addDays, type Task } from '@roadbook/domain';

/** An instance of the project scheduling library (PSPLIB) as its `.sm` files hold it, without resources. */
export interface PsplibInstance {
  /** The makespan that the file states for the project without resource limits. */
  readonly mpmTime: number;
  readonly jobs: readonly PsplibJob[];
}

export interface PsplibJob {
  readonly number: number;
  readonly duration: number;
  readonly successors: readonly number[];
}

/** Reads a single-mode file. @throws Error that names what is missing in it */
export function readPsplib(text: string): PsplibInstance {
  const precedence = rowsOf(text, /PRECEDENCE RELATIONS:\s*\n[^\n]*\n/);
  const durations = rowsOf(text, /REQUESTS\/DURATIONS:\s*\n[^\n]*\n-*\n?/);
  const project = rowsOf(text, /PROJECT INFORMATION:\s*\n[^\n]*\n/)[0];
  if (!project || precedence.length === 0 || precedence.length !== durations.length)
    throw new Error('The file lacks its project information, or a duration for each job.');
  const durationOf = new Map(durations.map(([job, , duration]) => [job!, duration!]));
  return {
    mpmTime: project.at(-1)!,
    jobs: precedence.map(([number, , count, ...successors]) => {
      if (successors.length !== count)
        throw new Error(`Job ${number} names ${successors.length} of ${count} successors.`);
      return { number: number!, duration: durationOf.get(number!)!, successors };
    }),
  };
}

/** The rows of numbers below a heading. */
function rowsOf(text: string, heading: RegExp): number[][] {
  const [, after = ''] = text.replaceAll('\r', '').split(heading);
  const rows: number[][] = [];
  for (const line of after.split('\n')) {
    const numbers = line.trim().split(/\s+/).map(Number);
    if (line.trim() === '' || numbers.some(Number.isNaN)) break;
    rows.push(numbers);
  }
  return rows;
}

/**
 * The jobs as tasks that can all start on the same day. Jobs that take no time, the source and the sink among them, are no
 * tasks: what comes after them comes after what they come after.
 */
export function tasksOf({ jobs }: PsplibInstance, start: string): Task[] {
  const byNumber = new Map(jobs.map((job) => [job.number, job]));
  const predecessors = new Map<number, number[]>(jobs.map(({ number }) => [number, []]));
  for (const { number, successors } of jobs) for (const next of successors) predecessors.get(next)!.push(number);
  const known = new Map<number, readonly number[]>();
  const before = (number: number): readonly number[] => {
    const found =
      known.get(number) ??
      predecessors.get(number)!.flatMap((other) => (byNumber.get(other)!.duration > 0 ? [other] : before(other)));
    known.set(number, found);
    return found;
  };
  return jobs
    .filter(({ duration }) => duration > 0)
    .map(({ number, duration }) => ({
      id: String(number),
      plannedStart: start,
      plannedEnd: addDays(start, duration - 1),
      dependencies: [...new Set(before(number))].map((other) => ({ actionId: String(other), type: 'FS', lagDays: 0 })),
    }));
}
