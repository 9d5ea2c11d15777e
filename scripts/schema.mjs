// Writes schema.graphql from the code; with --check, only says whether it differs.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, root } from './ensure-built.mjs';

ensureBuilt();
const { printSchemaOf } = await import('../dist/apps/api/src/print-schema.js');
const folder = mkdtempSync(join(tmpdir(), 'roadbook-schema-'));
const text = await printSchemaOf(`sqlite:${join(folder, 'empty.sqlite')}`);
rmSync(folder, { recursive: true, force: true });
const file = join(root, 'schema.graphql');
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write('schema.graphql is not what the code says: run `npm run schema`.\n');
    process.exit(1);
  }
} else {
  writeFileSync(file, text);
}
process.exit(0);
