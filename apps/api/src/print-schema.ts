import 'reflect-metadata';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { readSettings, Store, SystemClock } from '@roadbook/application';
import { printSchema } from 'graphql';
import { createApp } from './server.js';

const HEAD = '# Made from the code by `npm run schema`; do not edit.\n\n';

/** The GraphQL schema as text, as the code declares it. @param databaseUrl an empty store to start over */
export async function printSchemaOf(databaseUrl: string): Promise<string> {
  const settings = readSettings({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' });
  const store = await Store.open(databaseUrl, new SystemClock());
  const app = await createApp(store, settings);
  await app.init();
  const text = `${HEAD}${printSchema(app.get(GraphQLSchemaHost).schema)}\n`;
  await app.close();
  await store.close();
  return text;
}
