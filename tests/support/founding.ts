import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Insight, localDateAt, type MembershipKind, type OrganisationFact, type Plan } from '@roadbook/domain';
import type { Verification } from '@roadbook/persistence';
import {
  ApplicationModule,
  DemoService,
  PartnershipService,
  readSeedFolder,
  readSettings,
  StandingClock,
  Store,
  type DemoLoad,
} from '@roadbook/application';
import type { TestDatabase } from './databases.js';

/** The folder of the founding partnership. */
export const FOUNDING_FOLDER = 'seeds/4m4iof';

/** How many steps its demonstration history has. */
export const FOUNDING_STEPS = readSeedFolder(FOUNDING_FOLDER).history.length;
/** The revisions of the loaded demonstration: its import, its steps, and the tacit adoption of three minutes, which is no step. */
export const FOUNDING_REVISIONS = 1 + FOUNDING_STEPS + 3;

/** The use cases over a store whose clock stands, without a server. */
export interface StandingInstallation {
  readonly app: INestApplicationContext;
  readonly store: Store;
}

/** Opens a store under a clock that stands at an instant, works with its use cases, and closes it again. */
export async function withStandingStore<Result>(
  database: TestDatabase,
  now: string,
  use: (installation: StandingInstallation) => Promise<Result>,
): Promise<Result> {
  const dataDir = mkdtempSync(join(tmpdir(), 'roadbook-data-'));
  const settings = readSettings({ DATABASE_URL: database.url, DATA_DIR: dataDir, DEMO: '1', NODE_ENV: 'test' });
  const store = await Store.open(database.url, new StandingClock(now));
  const app = await NestFactory.createApplicationContext(ApplicationModule.over(store, settings), { logger: false });
  try {
    return await use({ app, store });
  } finally {
    await app.close();
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Loads the founding partnership into a database, as if today were the day of the instant. */
export async function loadFounding(database: TestDatabase, now: string): Promise<DemoLoad> {
  return withStandingStore(database, now, ({ app }) => app.get(DemoService).load(readSeedFolder(FOUNDING_FOLDER)));
}

/** What a freshly loaded founding partnership looks like, and what the check of its history says. */
export interface LoadedFounding {
  readonly load: DemoLoad;
  readonly plan: Plan;
  /** What the plan says on the day of loading. */
  readonly insight: Insight;
  readonly verification: Verification;
}

/** Loads the founding partnership, and reads its plan from the tables as another process would. */
export async function readFounding(database: TestDatabase, now: string): Promise<LoadedFounding> {
  const load = await loadFounding(database, now);
  return withStandingStore(database, now, async ({ app, store }) => {
    const { partnershipId } = await app.get(PartnershipService).find(load.code);
    const plan = (await store.plans.current(partnershipId))!;
    const insight = new Insight(plan, localDateAt(now, plan.partnership.timeZone));
    const [verification] = await app.get(PartnershipService).verify(load.code);
    return { load, plan, insight, verification: verification! };
  });
}

/** The short names of the twelve partners, the coordinator first. */
export const FOUNDING_PARTNERS = [
  'Plastipolis',
  'ViaMéca',
  'Minalogic',
  'AFIL',
  'microTEC Südwest',
  'bwcon',
  'Eurecat',
  'CEP',
  'Cluster Digital',
  'Flanders Make',
  'Cluj IT',
  'Pool-Net',
];

/** How specs name members and regions of a loaded founding partnership. */
export function peopleOf(founding: () => LoadedFounding): {
  members(this: void, ...kinds: MembershipKind[]): OrganisationFact[];
  /** Those with a vote. */
  partners(this: void): OrganisationFact[];
  /** The short name behind an id. */
  nameOf(this: void, organisationId: string): string;
  /** The name of an organisation's region. */
  regionOf(this: void, organisationId: string): string;
} {
  const members = (...kinds: MembershipKind[]): OrganisationFact[] =>
    founding().plan.members(founding().insight.today, kinds);
  return {
    members,
    partners: () => members('COORDINATOR', 'PARTNER'),
    nameOf: (id) => founding().plan.get('Organisation', id).shortName,
    regionOf: (id) => founding().plan.get('Region', founding().plan.get('Organisation', id).regionId).name,
  };
}
