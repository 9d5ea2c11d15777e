import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import {
  FileService,
  FrameworkLog,
  IdentityService,
  LOG,
  MailWorker,
  StandingClock,
  Store,
  SystemClock,
  type Log,
  type Settings,
} from '@roadbook/application';
import type { GraphQLSchema } from 'graphql';
import helmet from 'helmet';
import { AppModule } from './app.module.js';
import { identify } from './auth/identify.js';
import { KnownOperations } from './graphql/known-operations.js';
import { LIMITS } from './graphql/limits.js';
import { shortWay } from './graphql/short-way.js';
import { storedOnly } from './graphql/stored-only.js';
import { StoredOperations } from './graphql/stored-operations.js';
import { drain } from './http/drain.js';
import { measure } from './http/metrics.js';
import { webFiles } from './http/web-files.js';
import { requestLog } from './http/request-log.js';
import { LiveServer } from './live/live-server.js';
import { Ticker } from './mail/ticker.js';

const PURGE_MS = 3_600_000;
/** How long requests in flight may take when the server is asked to stop. */
const DRAIN_MS = 8_000;

/** A server that listens. `close` lets requests in flight finish, then closes the store. */
export interface RunningServer {
  readonly address: string;
  readonly app: NestExpressApplication;
  readonly store: Store;
  close(): Promise<void>;
}

/** Opens the store, brings its tables up to date and starts to listen. */
export async function startServer(settings: Settings): Promise<RunningServer> {
  const store = await Store.open(
    settings.databaseUrl,
    settings.now === null ? new SystemClock() : new StandingClock(settings.now),
  );
  const app = await createApp(store, settings);
  await app.listen(settings.port, settings.host);
  app.useLogger(new FrameworkLog(app.get<Log>(LOG)));
  const files = app.get(FileService);
  const purging = setInterval(
    () => void files.purge().catch((error: unknown) => app.get<Log>(LOG).error({ err: error }, 'purging files failed')),
    PURGE_MS,
  );
  purging.unref();
  const ticker = new Ticker(app.get(MailWorker));
  return { address: await app.getUrl(), app, store, close: () => shutDown(app, store, purging, ticker) };
}

/** The application over an opened store, before it listens. */
export async function createApp(
  store: Store,
  settings: Settings,
  schemaFile: string | true = true,
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.over(store, settings, schemaFile), {
    bodyParser: false,
    abortOnError: false,
    // What the framework says while it starts is of interest only when it goes wrong.
    logger: ['error', 'warn', 'fatal'],
  });
  app.set('trust proxy', settings.trustedProxies);
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(measure);
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'"],
          imgSrc: ["'self'"],
          connectSrc: ["'self'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      // Only where the address is https: a browser would refuse to come back over http otherwise.
      strictTransportSecurity: settings.secureCookie,
    }),
  );
  app.use(webFiles(settings.webDir));
  app.use(requestLog(app.get<Log>(LOG)));
  app.useBodyParser('json', { limit: LIMITS.bodyBytes });
  app.use(identify(app.get(IdentityService)));
  app.use(storedOnly(app.get(StoredOperations, { strict: false }), app.get<Log>(LOG)));
  takeShortWay(app);
  const schema = (): GraphQLSchema => app.get(GraphQLSchemaHost).schema;
  app.get(LiveServer, { strict: false }).attach(app.getHttpServer(), schema);
  return app;
}

/** Puts the short way before the framework. */
function takeShortWay(app: NestExpressApplication): void {
  const operations = app.get(KnownOperations, { strict: false });
  const stored = app.get(StoredOperations, { strict: false });
  const short = shortWay({ operations, stored, identity: app.get(IdentityService), log: app.get<Log>(LOG) });
  const framework = app.getHttpAdapter().getInstance() as RequestListener;
  const server = app.getHttpServer();
  server.removeListener('request', framework);
  server.on('request', (request: IncomingMessage, response: ServerResponse) =>
    short(request, response, () => void framework(request, response)),
  );
}

/** The framework stops GraphQL before it waits for requests: so the requests come to their end first. */
async function shutDown(
  app: NestExpressApplication,
  store: Store,
  purging: NodeJS.Timeout,
  ticker: Ticker,
): Promise<void> {
  clearInterval(purging);
  const resting = ticker.stop();
  // A socket never comes to an end by itself.
  await app.get(LiveServer, { strict: false }).close();
  await drain(app.getHttpServer(), DRAIN_MS);
  await resting;
  await app.close();
  await store.close();
}
