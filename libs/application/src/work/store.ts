import { Database, gateOf, PlanStore, UnitOfWork, type Clock, type Gate } from '@roadbook/persistence';

/** The store cannot be opened: the address is wrong, or nothing answers there. */
export class StoreError extends Error {
  constructor(cause: unknown) {
    super(`The store that DATABASE_URL names cannot be opened: ${reasonOf(cause)}`, { cause });
    this.name = 'StoreError';
  }
}

/** Several addresses that were tried in vain come as one error without a text of its own. */
function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError && cause.errors.length > 0) return reasonOf(cause.errors[0]);
  return cause instanceof Error ? cause.message : String(cause);
}

/** The opened store with everything that works on it: composed once, by whoever starts a process. */
export class Store {
  readonly gate: Gate;
  readonly plans: PlanStore;
  readonly work: UnitOfWork;

  private constructor(
    readonly database: Database,
    readonly clock: Clock,
  ) {
    this.gate = gateOf(database);
    this.plans = new PlanStore(database);
    this.work = new UnitOfWork(this.gate, this.plans, clock);
  }

  /**
   * Opens the store behind an address (settings.databaseUrl) and brings its tables up to date.
   * @throws StoreError
   */
  static async open(url: string, clock: Clock): Promise<Store> {
    const database = await Database.open(url).catch((error: unknown) => {
      throw new StoreError(error);
    });
    return new Store(database, clock);
  }

  /** Waits for the writes under way and closes the connections. */
  async close(): Promise<void> {
    await this.gate.close();
    await this.database.close();
  }
}
