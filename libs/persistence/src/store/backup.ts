import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { EntityMetadata } from 'typeorm';
import type { Database } from './database.js';
import { gateOf } from './gate.js';
import type { PlanStore } from './plan-store.js';
import type { Row, Sql } from './sql.js';

/** Grows when the form of a backup changes. */
const FORM = 1;
const MANIFEST = 'manifest.json';
const PAGE = 500;
/** Whoever is signed in signs in again after a restore. */
const LEFT_OUT = new Set(['sign_in_session']);

/** What a backup says of itself. */
export interface BackupManifest {
  readonly form: number;
  readonly at: string;
  readonly tables: Readonly<Record<string, number>>;
}

function tablesOf(database: Database): EntityMetadata[] {
  return database.writer.entityMetadatas.filter((metadata) => !LEFT_OUT.has(metadata.tableName));
}

/**
 * Writes all tables as they stand at one moment to a folder: one compressed file of JSON lines each, and a manifest last,
 * so that a broken backup has none. Reads while others write; the form is the same for both databases.
 * @throws Error when the folder holds a backup already
 */
export async function backUp(
  database: Database,
  plans: PlanStore,
  folder: string,
  at: string,
): Promise<BackupManifest> {
  if (existsSync(join(folder, MANIFEST))) throw new Error(`${folder} holds a backup already: name a new folder.`);
  await mkdir(folder, { recursive: true });
  const tables: Record<string, number> = {};
  await plans.snapshot(async (sql) => {
    for (const metadata of tablesOf(database)) {
      let count = 0;
      const lines = async function* (): AsyncGenerator<string> {
        for await (const row of rowsOf(sql, metadata)) {
          count += 1;
          yield `${JSON.stringify(row)}\n`;
        }
      };
      await pipeline(Readable.from(lines()), createGzip(), createWriteStream(fileOf(folder, metadata.tableName)));
      tables[metadata.tableName] = count;
    }
  });
  const manifest: BackupManifest = { form: FORM, at, tables };
  await writeFile(join(folder, MANIFEST), JSON.stringify(manifest, null, 2), { flush: true });
  return manifest;
}

/**
 * Fills an empty store from a backup, in one transaction.
 * @throws Error when the store is not empty, or the backup is incomplete or of another form
 */
export async function restore(database: Database, folder: string): Promise<BackupManifest> {
  if (!existsSync(join(folder, MANIFEST))) throw new Error(`${folder} is no complete backup: it has no ${MANIFEST}.`);
  const manifest = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as BackupManifest;
  if (manifest.form !== FORM) throw new Error(`The backup has form ${manifest.form}; this version reads form ${FORM}.`);
  const gate = gateOf(database);
  await gate.run(async ({ sql }) => {
    for (const metadata of tablesOf(database)) {
      if (await sql.first(`SELECT 1 AS "one" FROM "${metadata.tableName}" LIMIT 1`)) {
        throw new Error('The store is not empty: restore into a new one.');
      }
    }
    for (const metadata of tablesOf(database)) await fill(sql, metadata, folder, manifest);
  });
  return manifest;
}

async function fill(sql: Sql, metadata: EntityMetadata, folder: string, manifest: BackupManifest): Promise<void> {
  const columns = metadata.columns.map((column) => column.databaseName);
  const flags = new Set(
    metadata.columns.filter((column) => column.type === 'boolean').map((column) => column.databaseName),
  );
  const insert = `INSERT INTO "${metadata.tableName}" (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
  let count = 0;
  for await (const row of readRows(folder, metadata.tableName)) {
    await sql.run(
      insert,
      columns.map((name) => (flags.has(name) ? Boolean(row[name]) : row[name])),
    );
    count += 1;
  }
  if (count !== manifest.tables[metadata.tableName])
    throw new Error(`The backup of ${metadata.tableName} is not complete.`);
}

/** The rows of a table as the backup has them. @throws Error naming the table when its file is missing or broken */
async function* readRows(folder: string, table: string): AsyncGenerator<Row> {
  const file = createReadStream(fileOf(folder, table));
  const text = createGunzip();
  // `pipe` does not hand on what goes wrong with the file itself.
  file.once('error', (error) => text.destroy(error));
  try {
    for await (const line of createInterface({ input: file.pipe(text) })) yield JSON.parse(line) as Row;
  } catch (error) {
    throw new Error(`The backup of ${table} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

async function* rowsOf(sql: Sql, metadata: EntityMetadata): AsyncGenerator<Row> {
  const order = metadata.primaryColumns.map((column) => `"${column.databaseName}"`).join(', ');
  for (let offset = 0; ; offset += PAGE) {
    const page = await sql.all(
      `SELECT * FROM "${metadata.tableName}" ORDER BY ${order} LIMIT ${PAGE} OFFSET ${offset}`,
    );
    yield* page;
    if (page.length < PAGE) return;
  }
}

function fileOf(folder: string, table: string): string {
  return join(folder, `${table}.jsonl.gz`);
}
