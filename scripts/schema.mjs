// Writes schema.graphql from the code, and from it what the web application knows of it; with --check, only says whether they differ.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, isObjectType } from 'graphql';
import { ensureBuilt, root } from './ensure-built.mjs';

ensureBuilt();
const { printSchemaOf } = await import('../dist/apps/api/src/print-schema.js');
const folder = mkdtempSync(join(tmpdir(), 'roadbook-schema-'));
const text = await printSchemaOf(`sqlite:${join(folder, 'empty.sqlite')}`);
rmSync(folder, { recursive: true, force: true });

/** The types that have no id, which a cache keeps inside of what holds them. */
function embeddedTypes() {
  const roots = new Set(['Query', 'Mutation', 'Subscription']);
  const names = Object.values(buildSchema(text).getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !roots.has(type.name))
    .filter((type) => !('id' in type.getFields()))
    .map((type) => `  '${type.name}',`);
  return `/** Made from schema.graphql by \`npm run schema\`: the types without an id, which live inside of what holds them. */\nexport const EMBEDDED_TYPES: readonly string[] = [\n${names.join('\n')}\n];\n`;
}

/** The types of the schema as gql.tada reads them; made beside the committed file and handed back as text. */
function schemaTypes() {
  const made = join(mkdtempSync(join(tmpdir(), 'roadbook-types-')), 'schema-types.d.ts');
  const cli = join(root, 'node_modules', 'gql.tada', 'bin', 'cli.js');
  const config = join(root, 'apps', 'web', 'tsconfig.json');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'generate-output', '-c', config, '-o', made], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`gql.tada: ${stdout}${stderr}`);
  return readFileSync(made, 'utf8');
}

const check = process.argv.includes('--check');
let drifted = false;

function put(path, content) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  if (check) {
    process.stderr.write(`${path} is not what the code says: run \`npm run schema\`.\n`);
    drifted = true;
  } else {
    writeFileSync(file, content);
  }
}

put('schema.graphql', text);
put('apps/web/src/graphql/embedded-types.ts', embeddedTypes());
put('apps/web/src/graphql/schema-types.d.ts', schemaTypes());
process.exit(drifted ? 1 : 0);
