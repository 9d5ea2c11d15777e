import { randomUUID } from 'node:crypto';
import { mkdir, statfs } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Sql } from '@roadbook/persistence';
import { Store } from '../work/store.js';
import type { Settings } from './settings.js';
import { SETTINGS } from './tokens.js';

/** Room that the disk must have left: under it nothing large is taken any more. */
const LEAST_FREE_BYTES = 20 * 1024 * 1024;
const PATIENCE_MS = 1_500;
/** What is written to see whether the store has room: more than an ordinary change needs. */
const TRIAL = 'x'.repeat(32 * 1024);

/** Whether this process can do its work. The answers are reasons for the operator and name no address or path. */
@Injectable()
export class Readiness {
  constructor(
    private readonly opened: Store,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Null, or why the store cannot be worked with. */
  async store(): Promise<string | null> {
    return inTime(async () => {
      await this.opened.plans.read((sql) => sql.all('SELECT "partnershipId" FROM "partnership_head" LIMIT 1'));
      await this.opened.gate.run(({ sql }) => tryToWrite(sql));
      return null;
    }, 'the store does not answer');
  }

  /** Null, or why files cannot be stored. */
  async disk(): Promise<string | null> {
    return inTime(async () => {
      await mkdir(this.settings.dataDir, { recursive: true });
      const { bavail, bsize } = await statfs(this.settings.dataDir);
      return bavail * bsize < LEAST_FREE_BYTES ? 'the disk is full' : null;
    }, 'the disk does not answer');
  }
}

/** Only a write that takes room and is committed finds a full disk; what it leaves behind is nothing. */
async function tryToWrite(sql: Sql): Promise<void> {
  const key = randomUUID();
  await sql.run(
    'INSERT INTO "idempotency_key" ("accountId", "key", "requestHash", "partnershipId", "revision", "subjectId", "createdAt") VALUES (?, ?, ?, ?, ?, ?, ?)',
    ['readiness', key, TRIAL, '', 0, '', ''],
  );
  await sql.run('DELETE FROM "idempotency_key" WHERE "accountId" = ? AND "key" = ?', ['readiness', key]);
}

async function inTime(check: () => Promise<string | null>, tooLate: string): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(tooLate), PATIENCE_MS);
  });
  try {
    return await Promise.race([check(), late]);
  } catch (error) {
    return `${tooLate}: ${(error as { code?: string }).code ?? (error as Error).name}`;
  } finally {
    clearTimeout(timer);
  }
}
