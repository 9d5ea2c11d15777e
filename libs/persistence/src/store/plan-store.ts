import { Plan } from '@roadbook/domain';
import { RevisionLog, type Head } from '../revisions/revision-log.js';
import type { Database } from './database.js';
import type { Sql } from './sql.js';
import { ThingRows } from './thing-rows.js';

/** Past plans kept for the next question about the same moment. */
const PAST_PLANS = 24;

/**
 * Holds the plans: for every partnership the newest one, and past ones as they are asked for. Reading starts here and
 * needs the database only to see whether another process has written since.
 */
export class PlanStore {
  readonly log = new RevisionLog();
  readonly rows: ThingRows;
  private readonly newest = new Map<string, Plan>();
  private readonly past = new Map<string, Plan>();
  private readonly loading = new Map<string, Promise<Plan>>();
  private readonly listeners = new Set<(newest: Plan) => void>();

  constructor(private readonly database: Database) {
    this.rows = new ThingRows(database.writer);
  }

  /** Runs a reading on a connection that cannot be in the middle of somebody's write. */
  read<Result>(reading: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.database.read(reading);
  }

  /** The newest plan of a partnership, whoever wrote it; undefined when there is no such partnership. */
  async current(partnershipId: string): Promise<Plan | undefined> {
    const head = await this.read((sql) => this.log.head(sql, partnershipId));
    if (!head) return undefined;
    const known = this.newest.get(partnershipId);
    if (known && known.revision >= head.revision) return known;
    return this.load(head);
  }

  /** The newest plan as this process knows it, for whoever holds the head's lock and brings it up to date. */
  known(partnershipId: string): Plan | undefined {
    return this.newest.get(partnershipId);
  }

  /**
   * Has a listener called whenever a newer plan becomes known here: at once for a commit of this process, and with the next
   * reading for one of another. It must be quick and must not throw. @returns what ends it
   */
  onNewer(listener: (newest: Plan) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Makes a plan the newest, unless a newer one is known. */
  publish(plan: Plan): void {
    const known = this.newest.get(plan.partnershipId);
    if (known && known.revision >= plan.revision) return;
    if (known) this.keepPast(known);
    this.newest.set(plan.partnershipId, plan);
    for (const listener of this.listeners) listener(plan);
  }

  /** Lets go of what is known of a partnership, so that the next question reads it again. */
  forget(partnershipId: string): void {
    this.newest.delete(partnershipId);
    for (const key of this.past.keys()) if (key.startsWith(`${partnershipId} `)) this.past.delete(key);
  }

  /** The plan as it stood at a revision: the newest one, a kept one, or one built from the revisions. */
  async at(partnershipId: string, revision: number): Promise<Plan> {
    const newest = this.newest.get(partnershipId);
    if (newest?.revision === revision) return newest;
    const kept = this.past.get(pastKey(partnershipId, revision));
    if (kept) {
      this.keepPast(kept);
      return kept;
    }
    const plan = await this.read((sql) => this.advance(sql, this.nearestBefore(partnershipId, revision), revision));
    this.keepPast(plan);
    return plan;
  }

  /** The plan at a later revision: the given one with the revisions between applied. */
  async advance(sql: Sql, plan: Plan, revision: number): Promise<Plan> {
    let next = plan;
    for await (const one of this.log.between(sql, plan.partnershipId, plan.revision, revision)) next = next.apply(one);
    if (next.revision !== revision) throw new Error(`partnership ${plan.partnershipId} has no revision ${revision}`);
    return next;
  }

  private nearestBefore(partnershipId: string, revision: number): Plan {
    let nearest = Plan.empty(partnershipId);
    for (const plan of this.past.values()) {
      if (plan.partnershipId === partnershipId && plan.revision <= revision && plan.revision > nearest.revision)
        nearest = plan;
    }
    return nearest;
  }

  private load(head: Head): Promise<Plan> {
    const running = this.loading.get(head.partnershipId);
    if (running) return running;
    const loading = this.catchUp(head).finally(() => this.loading.delete(head.partnershipId));
    this.loading.set(head.partnershipId, loading);
    return loading;
  }

  private async catchUp(head: Head): Promise<Plan> {
    const known = this.newest.get(head.partnershipId);
    const plan = known
      ? await this.read((sql) => this.advance(sql, known, head.revision))
      : await this.readTables(head.partnershipId);
    this.publish(plan);
    return this.newest.get(head.partnershipId)!;
  }

  /** The plan as the tables have it, all of them at one revision. */
  async readTables(partnershipId: string): Promise<Plan> {
    return this.snapshot(async (sql) => {
      const head = await this.log.head(sql, partnershipId);
      if (!head) throw new Error(`there is no partnership ${partnershipId}`);
      return this.rows.readPlan(sql, partnershipId, head.revision, head.at);
    });
  }

  /** Runs a reading that sees one state of the database from its first statement to its last. */
  async snapshot<Result>(reading: (sql: Sql) => Promise<Result>): Promise<Result> {
    const sqlite = this.database.kind === 'sqlite';
    return this.database.readApart(async (sql) => {
      await sql.run(sqlite ? 'SAVEPOINT one_state' : 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      try {
        return await reading(sql);
      } finally {
        await sql.run(sqlite ? 'RELEASE one_state' : 'COMMIT');
      }
    });
  }

  private keepPast(plan: Plan): void {
    const key = pastKey(plan.partnershipId, plan.revision);
    this.past.delete(key);
    this.past.set(key, plan);
    if (this.past.size > PAST_PLANS) this.past.delete(this.past.keys().next().value!);
  }
}

function pastKey(partnershipId: string, revision: number): string {
  return `${partnershipId} ${revision}`;
}
