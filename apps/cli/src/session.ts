import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  ApplicationModule,
  readSettings,
  StandingClock,
  Store,
  SystemClock,
  type Settings,
} from '@roadbook/application';

export interface CliSession {
  readonly app: INestApplicationContext;
  readonly store: Store;
  readonly settings: Settings;
}

/**
 * Opens the installation's store, lets a command work with the use cases, and closes it again.
 * @param standing true when the command sets the clock itself, as replaying a history does
 */
export async function withInstallation<Result>(
  use: (session: CliSession) => Promise<Result>,
  standing = false,
): Promise<Result> {
  const settings = readSettings(process.env);
  const clock =
    standing || settings.now !== null ? new StandingClock(settings.now ?? new Date().toISOString()) : new SystemClock();
  const store = await Store.open(settings.databaseUrl, clock);
  try {
    const app = await NestFactory.createApplicationContext(ApplicationModule.over(store, settings), {
      logger: false,
      abortOnError: false,
    });
    try {
      return await use({ app, store, settings });
    } finally {
      await app.close();
    }
  } finally {
    await store.close();
  }
}
