import { randomUUID } from 'node:crypto';
import { addMilliseconds, DomainError, Draft, isSameCode, Plan, type Instant, type Revision } from '@roadbook/domain';
import { GENESIS } from '../revisions/chain.js';
import type { Head } from '../revisions/revision-log.js';
import type { Gate, WriteScope } from './gate.js';
import type { PlanStore } from './plan-store.js';
import type { Sql } from './sql.js';

/** What tells the time; the one place where it comes from. */
export interface Clock {
  now(): Instant;
}

/** A key under which a mutation acts once, whoever sends it how often. */
export interface IdempotencyKey {
  readonly accountId: string;
  readonly key: string;
  readonly requestHash: string;
}

export interface Work {
  readonly partnershipId: string;
  readonly actorId: string;
  readonly idempotency: IdempotencyKey | null;
  /** Changes the draft and returns the id of the thing to answer with. Pure: it may be run again. */
  readonly body: (draft: Draft) => string;
}

export interface WorkDone {
  readonly revision: number;
  readonly subjectId: string;
  /** The plan at that revision; null for a retry, which changed nothing. */
  readonly plan: Plan | null;
}

/**
 * The one way to change a plan: take the head, ask the body what to change at the newest plan, write rows and revision
 * in one transaction, and make the next plan the current one once it is committed.
 */
export class UnitOfWork {
  constructor(
    private readonly gate: Gate,
    private readonly plans: PlanStore,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError whatever the body refuses; nothing is changed then */
  async run(work: Work): Promise<WorkDone> {
    if (!this.plans.known(work.partnershipId)) await this.plans.current(work.partnershipId);
    return this.gate.run((scope) => this.attempt(scope, work), work.partnershipId);
  }

  /**
   * Makes a new partnership by its first revision.
   * @param also what else is to be written with it or not at all
   * @throws DomainError CONFLICT when the code is taken, be it in other letters: people write codes in either case
   */
  async create(
    partnershipId: string,
    code: string,
    actorId: string,
    body: (draft: Draft) => void,
    also: (sql: Sql, plan: Plan) => Promise<void> = async () => undefined,
  ): Promise<WorkDone> {
    return this.gate.run(async (scope) => {
      // The databases differ in what they take for the capital of a letter.
      const taken = await scope.sql.all<{ code: string }>('SELECT "code" FROM "partnership_head"');
      if (taken.some((one) => isSameCode(one.code, code)))
        throw new DomainError('CONFLICT', 'PARTNERSHIP_EXISTS', { code });
      const head: Head = { partnershipId, code, revision: 0, at: '', hash: GENESIS };
      await scope.sql.run(
        'INSERT INTO "partnership_head" ("partnershipId", "code", "revision", "at", "hash") VALUES (?, ?, 0, ?, ?)',
        [partnershipId, code, '', GENESIS],
      );
      const draft = new Draft(Plan.empty(partnershipId), this.clock.now(), actorId, randomUUID);
      body(draft);
      const plan = await this.write(scope, head, draft);
      await also(scope.sql, plan);
      return { revision: plan.revision, subjectId: partnershipId, plan };
    });
  }

  private async attempt(scope: WriteScope, work: Work): Promise<WorkDone> {
    const head = await this.headOf(scope, work.partnershipId);
    if (work.idempotency) {
      const earlier = await this.earlier(scope, work.idempotency);
      if (earlier) return earlier;
    }
    const plan = await this.newest(scope, head);
    const draft = new Draft(plan, this.timeAfter(head.at), work.actorId, randomUUID);
    const subjectId = work.body(draft);
    const next = await this.write(scope, head, draft);
    const done: WorkDone = { revision: next.revision, subjectId, plan: next };
    if (work.idempotency) await this.remember(scope, work.partnershipId, work.idempotency, done, draft.now);
    return done;
  }

  /** Writes what the draft changed; a draft that changed nothing makes no revision. */
  private async write(scope: WriteScope, head: Head, draft: Draft): Promise<Plan> {
    const { changes, plan } = draft.finish();
    if (changes.length === 0) return draft.base;
    const revision: Revision = {
      number: draft.revision,
      at: draft.now,
      actorId: draft.actorId,
      reason: draft.reason,
      decisionId: draft.decisionId,
      changes,
    };
    await this.plans.rows.write(scope.sql, head.partnershipId, changes, plan);
    const nextHead = await this.plans.log.append(scope.sql, head, revision);
    scope.shared.set(head.partnershipId, { head: nextHead, plan });
    scope.afterCommit(() => this.plans.publish(plan));
    return plan;
  }

  private async headOf(scope: WriteScope, partnershipId: string): Promise<Head> {
    const shared = scope.shared.get(partnershipId) as { head: Head } | undefined;
    const head = shared?.head ?? (await this.plans.log.lockHead(scope.sql, partnershipId));
    if (!head) throw new DomainError('NOT_FOUND', 'NOT_FOUND', { entity: 'Partnership', code: partnershipId });
    return head;
  }

  /** The plan at the head: what this transaction has made of it, or the known one brought up to date. */
  private async newest(scope: WriteScope, head: Head): Promise<Plan> {
    const shared = scope.shared.get(head.partnershipId) as { plan: Plan } | undefined;
    if (shared) return shared.plan;
    const known = this.plans.known(head.partnershipId);
    if (!known) return this.plans.rows.readPlan(scope.sql, head.partnershipId, head.revision, head.at);
    if (known.revision === head.revision) return known;
    return this.plans.advance(scope.sql, known, head.revision);
  }

  /** Now, but later than the last revision, so that every revision has an instant of its own. */
  private timeAfter(last: Instant): Instant {
    const now = this.clock.now();
    return last !== '' && now <= last ? addMilliseconds(last, 1) : now;
  }

  private async earlier(scope: WriteScope, key: IdempotencyKey): Promise<WorkDone | null> {
    const row = await scope.sql.first<{ requestHash: string; revision: number; subjectId: string }>(
      'SELECT "requestHash", "revision", "subjectId" FROM "idempotency_key" WHERE "accountId" = ? AND "key" = ?',
      [key.accountId, key.key],
    );
    if (!row) return null;
    if (row.requestHash !== key.requestHash)
      throw new DomainError('CONFLICT', 'IDEMPOTENCY_KEY_REUSED', { key: key.key });
    return { revision: row.revision, subjectId: row.subjectId, plan: null };
  }

  private async remember(
    scope: WriteScope,
    partnershipId: string,
    key: IdempotencyKey,
    done: WorkDone,
    at: Instant,
  ): Promise<void> {
    await scope.sql.run(
      'INSERT INTO "idempotency_key" ("accountId", "key", "requestHash", "partnershipId", "revision", "subjectId", "createdAt") VALUES (?, ?, ?, ?, ?, ?, ?)',
      [key.accountId, key.key, key.requestHash, partnershipId, done.revision, done.subjectId, at],
    );
  }
}
