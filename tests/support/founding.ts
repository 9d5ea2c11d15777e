import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import {
  ApplicationModule,
  DemoService,
  readSeedFolder,
  readSettings,
  StandingClock,
  Store,
  type DemoLoad,
} from '@roadbook/application';
import type { TestDatabase } from './databases.js';

/** The folder of the founding partnership. */
export const FOUNDING_FOLDER = 'seeds/4m4iof';

/** Loads the founding partnership into a database, as if today were the day of the instant. */
export async function loadFounding(database: TestDatabase, now: string): Promise<DemoLoad> {
  const dataDir = mkdtempSync(join(tmpdir(), 'roadbook-data-'));
  const settings = readSettings({ DATABASE_URL: database.url, DATA_DIR: dataDir, DEMO: '1', NODE_ENV: 'test' });
  const store = await Store.open(database.url, new StandingClock(now));
  const app = await NestFactory.createApplicationContext(ApplicationModule.over(store, settings), { logger: false });
  try {
    return await app.get(DemoService).load(readSeedFolder(FOUNDING_FOLDER));
  } finally {
    await app.close();
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
