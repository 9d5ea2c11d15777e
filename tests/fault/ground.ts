import { NestFactory } from '@nestjs/core';
import {
  AccountService,
  ApplicationModule,
  IdentityService,
  readSettings,
  StandingClock,
  Store,
  type Viewer,
} from '@roadbook/application';
import { verifyHistory, type Verification } from '@roadbook/persistence';
import type { TestDatabase } from '../support/databases.js';
import { aPlan } from '../support/plan-builder.js';
import { copyRows } from '../support/store.js';

/** The instant at which all fault tests stand, so that they are the same on every day. */
export const NOW = '2026-06-15T10:00:00.000Z';

/** The actions that are written to: all in progress, led by Org1. */
export const ACTIONS = ['A1.1', 'A1.2', 'A1.3'] as const;

/** A small partnership in a database, and somebody who may write to it. */
export interface Ground {
  readonly partnershipId: string;
  readonly partnership: string;
  /** An access token of the viewer. */
  readonly token: string;
  /** The coordinator, who speaks for Org1. */
  readonly viewer: Viewer;
}

/** Puts a partnership with {@link ACTIONS} in progress into an empty database. */
export async function prepare(database: TestDatabase): Promise<Ground> {
  const settings = readSettings({ DATABASE_URL: database.url, NODE_ENV: 'test' });
  const store = await Store.open(database.url, new StandingClock(NOW));
  const app = await NestFactory.createApplicationContext(ApplicationModule.over(store, settings), { logger: false });
  try {
    const builder = aPlan();
    for (const code of ACTIONS) builder.action({ code, status: 'IN_PROGRESS', actualStart: '2026-02-01' });
    const plan = builder.build();
    const { partnershipId } = plan;
    const { code } = plan.partnership;
    await store.work.create(partnershipId, code, 'founder', (draft) => copyRows(draft, plan));
    const accounts = app.get(AccountService);
    const accountId = await accounts.add({ email: 'writer@example.org', name: 'Writer', password: 'not-a-secret' });
    await accounts.giveRoles(accountId, partnershipId, 'Org1', ['COORDINATOR', 'PARTNER']);
    const viewer: Viewer = {
      accountId,
      name: 'Writer',
      email: 'writer@example.org',
      language: 'en',
      memberships: [
        {
          partnershipId,
          partnershipCode: code,
          organisationId: plan.organisationNamed('Org1')!.id,
          roles: ['COORDINATOR', 'PARTNER'],
        },
      ],
      installationRoles: [],
      request: { id: 'fault', idempotencyKey: null, requestHash: '' },
    };
    const { token } = await app.get(IdentityService).createAccessToken(viewer, 'fault tests', null);
    return { partnershipId, partnership: code, token, viewer };
  } finally {
    await app.close();
    await store.close();
  }
}

/** What a database holds, read by nobody who wrote it. */
export interface Holding {
  readonly verification: Verification;
  /** The revisions in which a progress report with that summary was written; one of each unless something is wrong. */
  readonly reports: ReadonlyMap<string, readonly number[]>;
  /** How many rows each summary has in the table. */
  readonly rows: ReadonlyMap<string, number>;
  readonly revision: number;
}

/** Reads what is stored of the partnership, tables and history, and checks it. */
export async function holdingOf(database: TestDatabase, partnershipId: string): Promise<Holding> {
  const store = await Store.open(database.url, new StandingClock(NOW));
  try {
    const verification = await verifyHistory(store.plans, partnershipId);
    const plan = await store.plans.readTables(partnershipId);
    const rows = new Map<string, number>();
    for (const { summary } of plan.table('ProgressReport')) rows.set(summary, (rows.get(summary) ?? 0) + 1);
    const reports = new Map<string, number[]>();
    await store.plans.read(async (sql) => {
      for await (const revision of store.plans.log.between(sql, partnershipId, 0, plan.revision)) {
        for (const change of revision.changes) {
          if (change.thing !== 'ProgressReport' || change.kind !== 'ADDED') continue;
          const summary = String(change.after!['summary']);
          reports.set(summary, [...(reports.get(summary) ?? []), revision.number]);
        }
      }
    });
    return { verification, reports, rows, revision: plan.revision };
  } finally {
    await store.close();
  }
}

/** The mutation that the fault tests send: a numbered progress report. */
export const REPORT_PROGRESS = `mutation ($input: ReportProgressInput!) {
  reportProgress(input: $input) { code version progress }
}`;

/** The input of numbered progress report `n`. */
export function reportInput(partnership: string, n: number): Record<string, unknown> {
  return {
    partnership,
    action: ACTIONS[n % ACTIONS.length],
    progress: n % 101,
    health: 'ON_TRACK',
    summary: summaryOf(n),
  };
}

export function summaryOf(n: number): string {
  return `write ${n}`;
}
