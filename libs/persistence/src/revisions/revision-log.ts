import type { Revision } from '@roadbook/domain';
import type { Row, Sql } from '../store/sql.js';
import { seal, unseal, type SealedRevision } from './chain.js';

const COLUMNS = '"number", "at", "actorId", "decisionId", "payload", "digests", "hash"';

/** Where a partnership's history stands. */
export interface Head extends Row {
  readonly partnershipId: string;
  readonly code: string;
  readonly revision: number;
  readonly at: string;
  readonly hash: string;
}

/** Revisions held in memory at once while a plan is built from its history. */
const PAGE = 200;

/** Which revisions of a partnership are looked for. */
export interface RevisionSearch {
  readonly actorId?: string | null;
  /** Instants, both included. */
  readonly since?: string | null;
  readonly until?: string | null;
  /** Only those that carry out a decision. */
  readonly decided?: boolean | null;
  /** Texts of which the payload has one, as a whole JSON text: ids, codes. */
  readonly naming?: readonly string[] | null;
}

/** The history of partnerships: appended to, read, never changed. */
export class RevisionLog {
  async head(sql: Sql, partnershipId: string): Promise<Head | undefined> {
    return sql.first<Head>('SELECT * FROM "partnership_head" WHERE "partnershipId" = ?', [partnershipId]);
  }

  async heads(sql: Sql): Promise<Head[]> {
    return sql.all<Head>('SELECT * FROM "partnership_head" ORDER BY "code"');
  }

  /** Takes the row that every unit of work holds while it works: on PostgreSQL nothing else makes gates safe (quality.md, trap 3). */
  async lockHead(sql: Sql, partnershipId: string): Promise<Head | undefined> {
    const lock = sql.kind === 'postgres' ? ' FOR UPDATE' : '';
    return sql.first<Head>(`SELECT * FROM "partnership_head" WHERE "partnershipId" = ?${lock}`, [partnershipId]);
  }

  /** Appends a revision behind the head, which the caller holds. @returns the new head */
  async append(sql: Sql, head: Head, revision: Revision): Promise<Head> {
    const sealed = seal(revision, head.hash);
    const { number, at, actorId, decisionId, payload, digests, hash } = sealed;
    await sql.run(`INSERT INTO "revision" ("partnershipId", ${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`, [
      head.partnershipId,
      number,
      at,
      actorId,
      decisionId,
      payload,
      digests,
      hash,
    ]);
    await sql.run('UPDATE "partnership_head" SET "revision" = ?, "at" = ?, "hash" = ? WHERE "partnershipId" = ?', [
      number,
      at,
      hash,
      head.partnershipId,
    ]);
    return { ...head, revision: number, at, hash };
  }

  /** Revisions after one number up to and including another, in order. */
  async *between(sql: Sql, partnershipId: string, after: number, upTo: number): AsyncGenerator<Revision> {
    for await (const sealed of this.sealedBetween(sql, partnershipId, after, upTo)) yield unseal(sealed);
  }

  async *sealedBetween(sql: Sql, partnershipId: string, after: number, upTo: number): AsyncGenerator<SealedRevision> {
    for (let last = after; last < upTo;) {
      const page = await sql.all<SealedRevision & Row>(
        `SELECT ${COLUMNS} FROM "revision" WHERE "partnershipId" = ? AND "number" > ? AND "number" <= ? ORDER BY "number" LIMIT ${PAGE}`,
        [partnershipId, last, upTo],
      );
      if (page.length === 0) return;
      yield* page;
      last = page.at(-1)!.number;
    }
  }

  /** How many revisions a partnership has, whatever their numbers. */
  async count(sql: Sql, partnershipId: string): Promise<number> {
    const row = await sql.first<{ count: number | string } & Row>(
      'SELECT COUNT(*) AS "count" FROM "revision" WHERE "partnershipId" = ?',
      [partnershipId],
    );
    return Number(row?.count ?? 0);
  }

  /** Histories whose partnership is not there, with the number of their revisions. */
  async strays(sql: Sql): Promise<{ readonly partnershipId: string; readonly revisions: number }[]> {
    const rows = await sql.all<{ partnershipId: string; revisions: number | string }>(
      'SELECT "partnershipId", COUNT(*) AS "revisions" FROM "revision" WHERE "partnershipId" NOT IN (SELECT "partnershipId" FROM "partnership_head") GROUP BY "partnershipId" ORDER BY "partnershipId"',
    );
    return rows.map(({ partnershipId, revisions }) => ({ partnershipId, revisions: Number(revisions) }));
  }

  /** Revisions with their hashes, newest first, from below a number on. */
  async newest(
    sql: Sql,
    partnershipId: string,
    below: number,
    limit: number,
    search: RevisionSearch = {},
  ): Promise<(Revision & { hash: string })[]> {
    const conditions = conditionsOf(search);
    const where = ['"partnershipId" = ?', '"number" < ?', ...conditions.map(([condition]) => condition)].join(' AND ');
    const rows = await sql.all<SealedRevision & Row>(
      `SELECT ${COLUMNS} FROM "revision" WHERE ${where} ORDER BY "number" DESC LIMIT ${limit}`,
      [partnershipId, below, ...conditions.flatMap(([, values]) => values)],
    );
    return rows.map((row) => ({ ...unseal(row), hash: row.hash }));
  }

  /** The revisions up to a number whose payload names a thing by its id, in order: the few that made or changed it, or point to it. */
  async touching(sql: Sql, partnershipId: string, thingId: string, upTo: number): Promise<Revision[]> {
    const rows = await sql.all<SealedRevision & Row>(
      `SELECT ${COLUMNS} FROM "revision" WHERE "partnershipId" = ? AND "number" <= ? AND "payload" LIKE ? ORDER BY "number"`,
      [partnershipId, upTo, `%"${thingId}"%`],
    );
    return rows.map((row) => unseal(row));
  }

  /** The hash of a revision. */
  async hashOf(sql: Sql, partnershipId: string, number: number): Promise<string> {
    const row = await sql.first<{ hash: string } & Row>(
      'SELECT "hash" FROM "revision" WHERE "partnershipId" = ? AND "number" = ?',
      [partnershipId, number],
    );
    if (!row) throw new Error(`partnership ${partnershipId} has no revision ${number}`);
    return row.hash;
  }

  /** The number of the last revision at or before an instant; 0 when there was none. */
  async numberAt(sql: Sql, partnershipId: string, instant: string): Promise<number> {
    const row = await sql.first<{ number: number | null } & Row>(
      'SELECT MAX("number") AS "number" FROM "revision" WHERE "partnershipId" = ? AND "at" <= ?',
      [partnershipId, instant],
    );
    return row?.number ?? 0;
  }

  /** The time of a revision. */
  async timeOf(sql: Sql, partnershipId: string, number: number): Promise<string | undefined> {
    const row = await sql.first<{ at: string } & Row>(
      'SELECT "at" FROM "revision" WHERE "partnershipId" = ? AND "number" = ?',
      [partnershipId, number],
    );
    return row?.at;
  }
}

/** Conditions with the values of their placeholders. */
function conditionsOf({ actorId, since, until, decided, naming }: RevisionSearch): [string, readonly string[]][] {
  const conditions: [string, readonly string[]][] = [];
  if (actorId != null) conditions.push(['"actorId" = ?', [actorId]]);
  if (since != null) conditions.push(['"at" >= ?', [since]]);
  if (until != null) conditions.push(['"at" <= ?', [until]]);
  if (decided) conditions.push(['"decisionId" IS NOT NULL', []]);
  if (naming != null && naming.length > 0) {
    const any = naming.map(() => `"payload" LIKE ? ESCAPE '!'`).join(' OR ');
    conditions.push([`(${any})`, naming.map((text) => `%${JSON.stringify(text).replace(/[!%_]/g, '!$&')}%`)]);
  }
  return conditions;
}
