import BetterSqlite3 from 'better-sqlite3';
import pg from 'pg';

/** A way around the product, straight into its tables: for specs that do harm, or look at what no query shows. */
export interface RawStore {
  all<Row extends object>(statement: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** @param url as DATABASE_URL has it; placeholders are `?` for both stores */
export async function openRaw(url: string): Promise<RawStore> {
  if (url.startsWith('sqlite:')) return openRawSqlite(url.slice('sqlite:'.length));
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    all: async <Row extends object>(statement: string, values: readonly unknown[] = []) => {
      let count = 0;
      const text = statement.replace(/\?/g, () => `$${(count += 1)}`);
      return (await client.query<Row>(text, [...values])).rows;
    },
    close: () => client.end(),
  };
}

function openRawSqlite(path: string): RawStore {
  const connection = new BetterSqlite3(path);
  return {
    all: async <Row extends object>(statement: string, values: readonly unknown[] = []) => {
      const prepared = connection.prepare(statement);
      if (prepared.reader) return prepared.all(...values) as Row[];
      prepared.run(...values);
      return [];
    },
    close: async () => void connection.close(),
  };
}

/** Runs statements on a store's tables and closes it again. */
export async function inRawStore<Result>(url: string, use: (raw: RawStore) => Promise<Result>): Promise<Result> {
  const raw = await openRaw(url);
  try {
    return await use(raw);
  } finally {
    await raw.close();
  }
}

/** The hash that each partnership's history ends with, by code. */
export async function headHashes(url: string): Promise<Record<string, string>> {
  const heads = await inRawStore(url, (raw) =>
    raw.all<{ code: string; hash: string }>('SELECT "code", "hash" FROM "partnership_head" ORDER BY "code"'),
  );
  return Object.fromEntries(heads.map(({ code, hash }) => [code, hash]));
}

/** Changes one character in the stored payload of a revision, behind the product's back; `undo` puts it back. */
export async function alterOneByte(
  url: string,
  revision: number,
  from: string,
  to: string,
): Promise<{ undo(): Promise<void> }> {
  const set = (payload: string): Promise<unknown> =>
    inRawStore(url, (raw) => raw.all('UPDATE "revision" SET "payload" = ? WHERE "number" = ?', [payload, revision]));
  const [row] = await inRawStore(url, (raw) =>
    raw.all<{ payload: string }>('SELECT "payload" FROM "revision" WHERE "number" = ?', [revision]),
  );
  const altered = row!.payload.replace(from, to);
  if (altered === row!.payload || altered.length !== row!.payload.length)
    throw new Error(`revision ${revision} holds no ${from}`);
  await set(altered);
  return { undo: async () => void (await set(row!.payload)) };
}
