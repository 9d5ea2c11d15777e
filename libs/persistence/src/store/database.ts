import type { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { DataSource, type QueryRunner } from 'typeorm';
import { CalendarFeedEntity } from '../calendar/calendar-feed.entity.js';
import { StoredFileEntity } from '../file/stored-file.entity.js';
import { AccessTokenEntity } from '../identity/access-token.entity.js';
import { AccountRoleEntity } from '../identity/account-role.entity.js';
import { AccountEntity } from '../identity/account.entity.js';
import { PartnershipVisitEntity } from '../identity/partnership-visit.entity.js';
import { SignInSessionEntity } from '../identity/sign-in-session.entity.js';
import { MailChoiceEntity } from '../mail/mail-choice.entity.js';
import { MailCursorEntity } from '../mail/mail-cursor.entity.js';
import { MailEntryEntity } from '../mail/mail-entry.entity.js';
import { MailEntity } from '../mail/mail.entity.js';
import { FirstTables1764000000000 } from '../migrations/1764000000000-first-tables.js';
import { CommitteeCycle1764600000000 } from '../migrations/1764600000000-committee-cycle.js';
import { Invitations1764700000000 } from '../migrations/1764700000000-invitations.js';
import { SavedViews1764710000000 } from '../migrations/1764710000000-saved-views.js';
import { MoveRequests1764800000000 } from '../migrations/1764800000000-move-requests.js';
import { Matches1764810000000 } from '../migrations/1764810000000-matches.js';
import { Calls1764820000000 } from '../migrations/1764820000000-calls.js';
import { ProposalBudgets1764830000000 } from '../migrations/1764830000000-proposal-budgets.js';
import { PartnershipVisits1764850000000 } from '../migrations/1764850000000-partnership-visits.js';
import { ObjectiveIndicators1764860000000 } from '../migrations/1764860000000-objective-indicators.js';
import { MailedInvitations1764870000000 } from '../migrations/1764870000000-mailed-invitations.js';
import { ContactEntity } from '../notice/contact.entity.js';
import { InvitationEntity } from '../people/invitation.entity.js';
import { PasswordLinkEntity } from '../people/password-link.entity.js';
import { UpdateLinkEntity } from '../period/update-link.entity.js';
import { PartnershipHeadEntity } from '../plan/partnership-head.entity.js';
import { THING_ENTITIES } from '../plan/thing-entities.js';
import { IdempotencyKeyEntity } from '../revisions/idempotency-key.entity.js';
import { RevisionEntity } from '../revisions/revision.entity.js';
import { SavedViewEntity } from '../view/saved-view.entity.js';
import { PostgresSql, SqliteSql, type Sql } from './sql.js';

const ENTITIES = [
  PartnershipHeadEntity,
  ...Object.values(THING_ENTITIES),
  AccountEntity,
  AccountRoleEntity,
  SignInSessionEntity,
  AccessTokenEntity,
  StoredFileEntity,
  ContactEntity,
  UpdateLinkEntity,
  CalendarFeedEntity,
  MailEntity,
  MailEntryEntity,
  MailCursorEntity,
  MailChoiceEntity,
  SavedViewEntity,
  PartnershipVisitEntity,
  InvitationEntity,
  PasswordLinkEntity,
  RevisionEntity,
  IdempotencyKeyEntity,
];

const MIGRATIONS = [
  FirstTables1764000000000,
  CommitteeCycle1764600000000,
  Invitations1764700000000,
  SavedViews1764710000000,
  MoveRequests1764800000000,
  Matches1764810000000,
  Calls1764820000000,
  ProposalBudgets1764830000000,
  PartnershipVisits1764850000000,
  ObjectiveIndicators1764860000000,
  MailedInvitations1764870000000,
];

/** Milliseconds that a statement waits for another process's lock on the SQLite file. */
const BUSY_TIMEOUT_MS = 10_000;

/**
 * The database behind one address. On SQLite there are two connections: `writer` has the only one that writes, `reader`
 * one that cannot, so that reads never fall into an open transaction (quality.md, trap 1). On PostgreSQL both are the
 * same pool.
 */
export class Database {
  private constructor(
    readonly kind: 'sqlite' | 'postgres',
    readonly writer: DataSource,
    readonly reader: DataSource,
    private readonly connections: { readonly writer: SqliteSql; readonly reader: SqliteSql } | null,
  ) {}

  /**
   * Opens the store and brings its tables up to date.
   * @param url `sqlite:<path>` or `postgres://…`
   */
  static async open(url: string, options: { readonly migrate: boolean } = { migrate: true }): Promise<Database> {
    if (/^postgres(ql)?:\/\//.test(url)) return Database.openPostgres(url, options.migrate);
    const match = /^sqlite:(.+)$/.exec(url);
    if (!match) throw new Error('DATABASE_URL must be sqlite:<path> or postgres://<address>');
    return Database.openSqlite(match[1]!, options.migrate);
  }

  private static async openSqlite(path: string, migrate: boolean): Promise<Database> {
    const file = resolve(path.replace(/^\/\/(?=\/)/, ''));
    mkdirSync(dirname(file), { recursive: true });
    const common = {
      type: 'better-sqlite3',
      database: file,
      timeout: BUSY_TIMEOUT_MS,
      statementCacheSize: 1000,
    } as const;
    // The driver's own handles, which the data sources open and close.
    const handles: BetterSqlite3.Database[] = [];
    const writer = new DataSource({
      ...common,
      entities: ENTITIES,
      migrations: MIGRATIONS,
      prepareDatabase: (connection: BetterSqlite3.Database) => {
        handles.push(connection);
        connection.pragma('journal_mode = WAL');
        // WAL alone leaves NORMAL, and an acknowledged write could vanish with the power (quality.md, trap 4).
        connection.pragma('synchronous = FULL');
        connection.pragma('cache_size = -32000');
      },
    });
    await writer.initialize();
    if (migrate) await writer.runMigrations({ transaction: 'each' });
    const reader = new DataSource({
      ...common,
      entities: ENTITIES,
      readonly: true,
      fileMustExist: true,
      prepareDatabase: (connection: BetterSqlite3.Database) => void handles.push(connection),
    });
    await reader.initialize();
    return new Database('sqlite', writer, reader, {
      writer: new SqliteSql(handles[0]!),
      reader: new SqliteSql(handles[1]!),
    });
  }

  private static async openPostgres(url: string, migrate: boolean): Promise<Database> {
    const source = new DataSource({
      type: 'postgres',
      url,
      entities: ENTITIES,
      migrations: MIGRATIONS,
      poolSize: 10,
      connectTimeoutMS: 5_000,
    });
    await source.initialize();
    outliveBrokenConnections(source);
    if (migrate) await migratePostgres(source);
    return new Database('postgres', source, source, null);
  }

  /** The one connection that writes; on SQLite only. */
  get sqliteWriter(): SqliteSql {
    if (!this.connections) throw new Error('PostgreSQL lends a connection for each write');
    return this.connections.writer;
  }

  /** Runs a reading on a connection that cannot be in the middle of somebody's write. */
  async read<Result>(reading: (sql: Sql) => Promise<Result>): Promise<Result> {
    if (this.connections) return reading(this.connections.reader);
    const runner = this.reader.createQueryRunner();
    try {
      return await reading(new PostgresSql(runner));
    } finally {
      await runner.release();
    }
  }

  /** Runs a long reading on a connection of its own, so that no other reading shares its view of the database. */
  async readApart<Result>(reading: (sql: Sql) => Promise<Result>): Promise<Result> {
    if (this.kind === 'postgres') return this.read(reading);
    const connection = new BetterSqlite3(this.writer.options.database as string, {
      readonly: true,
      timeout: BUSY_TIMEOUT_MS,
    });
    try {
      return await reading(new SqliteSql(connection));
    } finally {
      connection.close();
    }
  }

  /** The tables whose rows belong to one partnership. */
  tablesOfPartnership(): string[] {
    const owned = this.writer.entityMetadatas.filter((metadata) =>
      metadata.findColumnWithPropertyName('partnershipId'),
    );
    return owned.map((metadata) => metadata.tableName);
  }

  /** The statements that would bring the tables to what the entities say; none when nothing has drifted. */
  async drift(): Promise<string[]> {
    const log = await this.writer.driver.createSchemaBuilder().log();
    return log.upQueries.map((query) => query.query);
  }

  async close(): Promise<void> {
    if (this.reader !== this.writer && this.reader.isInitialized) await this.reader.destroy();
    if (this.writer.isInitialized) await this.writer.destroy();
  }
}

/**
 * Keeps the process alive when PostgreSQL ends a connection. The driver emits one error for the message and one for the
 * closed socket, TypeORM listens to the first only, and an unheard one ends the process. Nothing is swallowed: the
 * statement under way fails with it, and the pool takes a new connection for the next one.
 */
function outliveBrokenConnections(source: DataSource): void {
  const { master } = source.driver as unknown as { master: EventEmitter };
  master.on('acquire', (client: EventEmitter) => {
    if (!client.listeners('error').includes(heard)) client.on('error', heard);
  });
}

function heard(): void {
  // See outliveBrokenConnections.
}

/** Several servers may start at once: the first migrates, the others wait for it. */
async function migratePostgres(source: DataSource): Promise<void> {
  const LOCK = 7_063_002;
  const runner: QueryRunner = source.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await source.runMigrations({ transaction: 'each' });
    await runner.query('SELECT pg_advisory_unlock($1)', [LOCK]);
  } finally {
    await runner.release();
  }
}
