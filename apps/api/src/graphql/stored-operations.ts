import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings, Viewer } from '@roadbook/application';
import { DomainError, forbidden } from '@roadbook/domain';

/**
 * The web application's own operations. Whoever holds an access token may send others; a browser's session, and whoever is
 * not signed in, is answered these and no others where the settings say so (decision 0015).
 */
export class StoredOperations {
  /** @param hashes SHA-256 of the texts, in hex; null: whatever comes is answered */
  constructor(private readonly hashes: ReadonlySet<string> | null) {}

  /** As the settings say, with the list that the build of the web application wrote. */
  static of({ storedOperationsOnly, webDir }: Settings): StoredOperations {
    return new StoredOperations(storedOperationsOnly ? readList(join(webDir, 'operations.json')) : null);
  }

  /** True when an operation that somebody sends is answered. */
  allow(viewer: Viewer | null, text: string): boolean {
    return this.hashes === null || cameByToken(viewer) || this.hashes.has(hashOf(text));
  }

  /** The refusal of an operation that is not answered. */
  refusal(): DomainError {
    return new DomainError('FORBIDDEN', 'OPERATION_NOT_STORED', {}, [forbidden('OPERATION_NOT_STORED')]);
  }
}

/** Only sessions have an end that the viewer knows of. */
function cameByToken(viewer: Viewer | null): boolean {
  return viewer !== null && (viewer.sessionExpiresAt ?? null) === null;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Without a build there is no application, and nothing that it would send. */
function readList(file: string): ReadonlySet<string> {
  if (!existsSync(file)) return new Set();
  return new Set(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object));
}
