import { mkdir, statfs } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Store } from '../work/store.js';
import type { Settings } from './settings.js';
import { SETTINGS } from './tokens.js';

/** Room that the disk must have left: under it nothing large is taken any more. */
const LEAST_FREE_BYTES = 20 * 1024 * 1024;
const PATIENCE_MS = 1_500;

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
      // A write that changes nothing: it finds a full disk and a read-only database.
      await this.opened.gate.run(({ sql }) => sql.run('DELETE FROM "sign_in_session" WHERE "expiresAt" < ?', ['0000']));
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
