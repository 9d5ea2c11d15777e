import type { Database } from './database.js';
import { PostgresSql, type Sql } from './sql.js';

/** A piece of writing. It may be run more than once, and only its last run counts. */
export type Write<Result> = (scope: WriteScope) => Promise<Result>;

/** What a write works with: the connection of its transaction, and what is to happen when it commits. */
export interface WriteScope {
  readonly sql: Sql;
  /** State that the writes of one transaction share; what a failed write set is not kept. */
  readonly shared: Map<string, unknown>;
  /** Called after the commit, before the write is acknowledged. */
  afterCommit(action: () => void): void;
}

/** The one door through which everything is written. */
export interface Gate {
  /** @param subject what is written to; writes to one subject keep their order within this process */
  run<Result>(write: Write<Result>, subject?: string): Promise<Result>;
  /** Waits for what is under way; further writes are refused. */
  close(): Promise<void>;
}

export function gateOf(database: Database): Gate {
  return database.kind === 'sqlite' ? new SqliteGate(database) : new PostgresGate(database);
}

interface Waiting {
  readonly write: Write<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Writes in one transaction at most: a bound on how long the first of them waits. */
const BATCH = 64;

/**
 * SQLite has one connection that writes, so writers queue here: first in, first out. Those that wait together run in one
 * transaction, each under a savepoint of its own, and are all acknowledged after the one commit (quality.md, "Where the
 * time goes"): a write that fails is rolled back alone, and a commit that fails fails them all.
 */
class SqliteGate implements Gate {
  private readonly waiting: Waiting[] = [];
  private pumping: Promise<void> | null = null;
  private closed = false;
  private readonly sql: Sql;

  constructor(database: Database) {
    this.sql = database.sqliteWriter;
  }

  run<Result>(write: Write<Result>): Promise<Result> {
    if (this.closed) return Promise.reject(new Error('the store is shutting down'));
    return new Promise<Result>((resolve, reject) => {
      this.waiting.push({ write, resolve: resolve as (result: unknown) => void, reject });
      this.pumping ??= this.pump();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.pumping;
  }

  private async pump(): Promise<void> {
    // One turn of the event loop, so that requests that arrived together are written together.
    await new Promise((next) => setImmediate(next));
    while (this.waiting.length > 0) await this.runBatch(this.waiting.splice(0, BATCH));
    this.pumping = null;
  }

  private async runBatch(batch: readonly Waiting[]): Promise<void> {
    const done: { readonly job: Waiting; readonly result: unknown; readonly actions: readonly (() => void)[] }[] = [];
    const failed: (() => void)[] = [];
    let shared = new Map<string, unknown>();
    try {
      await this.sql.run('BEGIN IMMEDIATE');
      for (const job of batch) {
        const own = new Map(shared);
        const actions: (() => void)[] = [];
        await this.sql.run('SAVEPOINT one_write');
        try {
          const scope = {
            sql: this.sql,
            shared: own,
            afterCommit: (action: () => void) => actions.push(action),
          };
          const result = await job.write(scope);
          await this.sql.run('RELEASE one_write');
          shared = own;
          done.push({ job, result, actions });
        } catch (error) {
          await this.sql.run('ROLLBACK TO one_write');
          await this.sql.run('RELEASE one_write');
          failed.push(() => job.reject(error));
        }
      }
      await this.sql.run('COMMIT');
    } catch (error) {
      await this.rollBack();
      for (const job of batch) job.reject(error);
      return;
    }
    for (const { job, result, actions } of done) {
      for (const action of actions) action();
      job.resolve(result);
    }
    for (const reject of failed) reject();
  }

  private async rollBack(): Promise<void> {
    try {
      await this.sql.run('ROLLBACK');
    } catch (error) {
      // SQLite rolls back by itself when the disk is full; that there is nothing left to roll back is what we want.
      if (!/no transaction is active/.test(String(error))) throw error;
    }
  }
}

/** Serialization failure and deadlock: PostgreSQL asks to try again. */
const RETRY_CODES = new Set(['40001', '40P01']);
const ATTEMPTS = 8;

/** PostgreSQL: every write has a transaction of its own and is tried again when the database asks for it. */
class PostgresGate implements Gate {
  private readonly running = new Set<Promise<void>>();
  private readonly last = new Map<string, Promise<void>>();
  private closed = false;

  constructor(private readonly database: Database) {}

  /**
   * Writers to one subject wait here and not at its lock in the database: they would hold a connection while they wait.
   */
  async run<Result>(write: Write<Result>, subject = ''): Promise<Result> {
    if (this.closed) throw new Error('the store is shutting down');
    const before = subject === '' ? undefined : this.last.get(subject);
    const running = before ? before.then(() => this.attempt(write)) : this.attempt(write);
    const settled: Promise<void> = running.then(
      () => undefined,
      () => undefined,
    );
    this.running.add(settled);
    if (subject !== '') this.last.set(subject, settled);
    try {
      return await running;
    } finally {
      this.running.delete(settled);
      if (this.last.get(subject) === settled) this.last.delete(subject);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all(this.running);
  }

  private async attempt<Result>(write: Write<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(write);
      } catch (error) {
        const code = (error as { code?: string; driverError?: { code?: string } }).driverError?.code;
        if (attempt >= ATTEMPTS || code === undefined || !RETRY_CODES.has(code)) throw error;
      }
    }
  }

  private async once<Result>(write: Write<Result>): Promise<Result> {
    const runner = this.database.writer.createQueryRunner();
    try {
      await runner.startTransaction('READ COMMITTED');
      const actions: (() => void)[] = [];
      const scope = {
        sql: new PostgresSql(runner),
        shared: new Map<string, unknown>(),
        afterCommit: (action: () => void) => actions.push(action),
      };
      const result = await write(scope);
      await runner.commitTransaction();
      for (const action of actions) action();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      throw error;
    } finally {
      await runner.release();
    }
  }
}
