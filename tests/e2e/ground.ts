import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import {
  AccountService,
  ApplicationModule,
  DemoService,
  PartnershipService,
  readSeedFolder,
  readSettings,
  StandingClock,
  Store,
  type SeedFolder,
} from '@roadbook/application';
import { startTestServer, type ApiClient, type TestServer } from '../support/api.js';
import type { TestDatabase } from '../support/databases.js';
import { FOUNDING_FOLDER } from '../support/founding.js';

/** The instant at which the clock of these suites stands. */
export const NOW = '2026-11-22T09:00:00.000Z';
export const TODAY = '2026-11-22';
export const FOUNDING = '4M4IOF';
/** A partnership beside the founding one, with one member. */
export const OTHER = 'OTHER';
export const PASSWORD = 'a-password-of-their-own';

/** Who asks, in the order in which the matrix asks: whoever may change something comes last. */
export const ROLES = [
  'signedOut',
  'administrator',
  'outsider',
  'observer',
  'committee',
  'otherPartner',
  'leadPartner',
  'coordinator',
] as const;
export type RoleName = (typeof ROLES)[number];

/** The lead partner is ViaMéca, which leads A5.3. */
const EMAILS: Readonly<Record<Exclude<RoleName, 'signedOut'>, string>> = {
  administrator: 'admin@demo.example',
  outsider: 'outsider@demo.example',
  observer: 'observer@demo.example',
  committee: 'committee@demo.example',
  otherPartner: 'bwcon@demo.example',
  leadPartner: 'viameca@demo.example',
  coordinator: 'coordinator@demo.example',
};

/** The founding partnership behind a server, and a second one, whose only person is the outsider. */
export interface Ground {
  readonly database: TestDatabase;
  readonly server: TestServer;
  /** The server's own clock. */
  readonly clock: StandingClock;
  readonly store: Store;
  /** A client of its own for each role, signed in. */
  clients(): Promise<Readonly<Record<RoleName, ApiClient>>>;
  as(role: RoleName): Promise<ApiClient>;
  close(): Promise<void>;
}

/**
 * @param folder what is loaded instead of the founding partnership's own folder
 * @param others folders of further partnerships, which are loaded after it
 */
export async function openGround(
  make: () => Promise<TestDatabase>,
  folder: SeedFolder = readSeedFolder(FOUNDING_FOLDER),
  ...others: readonly SeedFolder[]
): Promise<Ground> {
  const database = await make();
  for (const one of [folder, ...others]) await loadFolder(database, one);
  const server = await startTestServer(database, { ROADBOOK_NOW: NOW });
  await addOutsider(server);
  const { store } = server.server;
  const as = (role: RoleName): Promise<ApiClient> =>
    role === 'signedOut'
      ? Promise.resolve(server.client())
      : server.client().signIn(EMAILS[role], role === 'outsider' ? PASSWORD : server.settings.demoPassword);
  return {
    database,
    server,
    store,
    clock: store.clock as StandingClock,
    as,
    clients: async () => {
      const pairs = await Promise.all(ROLES.map(async (role) => [role, await as(role)] as const));
      return Object.fromEntries(pairs) as Record<RoleName, ApiClient>;
    },
    close: async () => {
      await server.close();
      await database.drop();
    },
  };
}

async function loadFolder(database: TestDatabase, folder: SeedFolder): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'roadbook-data-'));
  const settings = readSettings({ DATABASE_URL: database.url, DATA_DIR: dataDir, DEMO: '1', NODE_ENV: 'test' });
  const store = await Store.open(database.url, new StandingClock(NOW));
  const app = await NestFactory.createApplicationContext(ApplicationModule.over(store, settings), { logger: false });
  try {
    await app.get(DemoService).load(folder);
  } finally {
    await app.close();
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function addOutsider({ server }: TestServer): Promise<void> {
  const accounts = server.app.get(AccountService);
  const id = await accounts.add({ email: EMAILS.outsider, name: 'Outsider', password: PASSWORD });
  const partnershipId = await server.app.get(PartnershipService).import(SMALL, '2026-01-01', id);
  await accounts.giveRoles(id, partnershipId, 'Lone', ['COORDINATOR']);
}

/** As little as a partnership may be. */
const SMALL: SeedFolder = {
  path: 'small',
  partnership: {
    code: OTHER,
    name: 'Another partnership',
    ambition: 'To be left alone.',
    timeZone: 'UTC',
    contentLanguage: 'en',
    deliverableScheme: 'COSME',
    durationMonths: 12,
  },
  lists: {
    regions: [{ name: 'Elsewhere', country: 'FR', circle: 'MOTOR' }],
    organisations: [
      { shortName: 'Lone', name: 'The only member', kind: 'CLUSTER', region: 'Elsewhere', membership: 'COORDINATOR' },
    ],
    stakeholders: [],
    letters: [],
    objectives: [],
    'thematic-areas': [],
    activities: [],
    toolbox: [],
    'past-projects': [],
    risks: [],
    investments: [],
    actions: [],
  },
  competences: new Map(),
  accounts: [],
  contacts: [],
  history: [],
};
