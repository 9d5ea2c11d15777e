// Fails when the tables that the migrations make are not the ones that the entities describe. PostgreSQL is checked by
// the test suite, which has one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './ensure-built.mjs';

ensureBuilt();
const { Database } = await import('../dist/libs/persistence/src/index.js');
const folder = mkdtempSync(join(tmpdir(), 'roadbook-drift-'));
const database = await Database.open(`sqlite:${join(folder, 'empty.sqlite')}`);
const drift = await database.drift();
await database.close();
rmSync(folder, { recursive: true, force: true });
for (const statement of drift) process.stderr.write(`${statement}\n`);
process.exit(drift.length === 0 ? 0 : 1);
