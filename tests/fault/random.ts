/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.whole(0, items.length - 1)]!;
  }
}

/** The seed of the run: `FAULT_SEED`, or always the same one, so that a failure can be repeated. */
export const SEED = whole('FAULT_SEED', 20_261_122);

/** How much more than in an ordinary run is tried: `FAULT_TIMES=10` for a long night. */
export const TIMES = whole('FAULT_TIMES', 1);

/** Tells the figures of a suite, and the seed to repeat it with. */
export function tell(suite: string, figures: Readonly<Record<string, number | string>>): void {
  const list = Object.entries(figures).map(([name, figure]) => `${name} ${figure}`);
  process.stderr.write(`${suite}: ${[...list, `FAULT_SEED=${SEED}`].join(', ')}\n`);
}

/** Runs a piece of a suite; what goes wrong names the seed. */
export async function seeded<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Error) error.message += `\nRepeat it with FAULT_SEED=${SEED}`;
    throw error;
  }
}

function whole(name: string, fallback: number): number {
  const value = Number(process.env[name] ?? fallback);
  if (!Number.isInteger(value) || value < 0) throw new Error(`${name} must be a whole number`);
  return value;
}
