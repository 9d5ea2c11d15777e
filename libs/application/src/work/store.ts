import { Database, gateOf, PlanStore, UnitOfWork, type Clock, type Gate } from '@roadbook/persistence';

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

  /** Opens the store behind an address (settings.databaseUrl) and brings its tables up to date. */
  static async open(url: string, clock: Clock): Promise<Store> {
    return new Store(await Database.open(url), clock);
  }

  /** Waits for the writes under way and closes the connections. */
  async close(): Promise<void> {
    await this.gate.close();
    await this.database.close();
  }
}
