import { createHash } from 'node:crypto';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatDocument, stringifyDocument } from '@urql/core';
import { Kind, type DocumentNode } from 'graphql';
import { runnerImport, type Plugin } from 'vite';

/**
 * Writes `operations.json` beside the build: every operation of the application by the SHA-256 of the very text that the
 * client sends. In production a signed-in browser is answered these and no others.
 */
export function storedOperations(source: string): Plugin {
  let folder = '';
  return {
    name: 'roadbook-stored-operations',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    async writeBundle() {
      const documents = await documentsIn(source);
      const stored = Object.fromEntries(
        documents.map((document) => {
          const text = stringifyDocument(formatDocument(document));
          return [createHash('sha256').update(text).digest('hex'), text];
        }),
      );
      writeFileSync(join(folder, 'operations.json'), `${JSON.stringify(stored, null, 1)}\n`);
    },
  };
}

async function documentsIn(folder: string): Promise<DocumentNode[]> {
  const found: DocumentNode[] = [];
  for (const file of operationFiles(folder)) {
    const { module } = await runnerImport<Record<string, DocumentNode>>(file, { configFile: false, logLevel: 'error' });
    found.push(...Object.values(module).filter(isOperation));
  }
  return found;
}

function isOperation(value: DocumentNode | undefined): value is DocumentNode {
  return value?.kind === Kind.DOCUMENT && value.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);
}

function operationFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return operationFiles(path);
    return name.endsWith('.operations.ts') ? [path] : [];
  });
}
