import type { INestApplicationContext } from '@nestjs/common';
import { sqliteDatabase, type TestDatabase } from '../../../../tests/support/databases.js';
import { loadFounding, withStandingStore } from '../../../../tests/support/founding.js';
import { refusalOf } from '../../../../tests/support/in-memory-work.js';
import { AccountService } from '../identity/account.service.js';
import { IdentityService } from '../identity/identity.service.js';
import type { Viewer } from '../identity/viewer.js';
import { ReportService, type ReportQuery } from './report.service.js';

const NOW = '2026-11-22T09:00:00.000Z';
const COORDINATOR = 'coordinator@demo.example';

/** What the JSON of a report says. */
interface Read {
  readonly facts: readonly { readonly label: string; readonly value: unknown }[];
}

describe('reports of the founding partnership', () => {
  let database: TestDatabase;
  let code: string;

  beforeAll(async () => {
    database = await sqliteDatabase();
    code = (await loadFounding(database, NOW)).code;
  });
  afterAll(() => database.drop());

  const asked = <Result>(use: (made: Ask) => Promise<Result>): Promise<Result> =>
    withStandingStore(database, NOW, async ({ app }) => use(await askAs(app, code)));

  it('tells in the meeting file what changed after the last session was closed, and nothing from before', async () => {
    await asked(async (ask) => {
      const text = await ask('meeting-file', {});
      expect(text).toContain('What has changed since session 4');
      const { facts } = JSON.parse(text) as Read;
      // Its own closing, not the end of its day: what was done later that day counts as changed.
      expect(facts.find((fact) => fact.label === 'Changes since')?.value).toMatch(/^2026-10-13T(0|1)\d:/);
      expect(text).toContain('Survey funding instruments and draw up a guide to the funding mix');
      expect(text).not.toContain('In session → ');
    });
  });

  it('compares with the moment asked for when there is one', async () => {
    await asked(async (ask) => {
      expect(await ask('meeting-file', { since: '2026-11-20T00:00:00Z' })).toContain(
        'What has changed since 20 Nov 2026',
      );
      expect(await ask('meeting-file', { session: '4' })).toContain('What has changed since session 3');
    });
  });

  it.each<[string, ReportQuery, string[]]>([
    ['minutes', { session: 'last' }, ['INVALID_INPUT', 'session NOT_A_NUMBER']],
    ['period', { period: '1.5' }, ['INVALID_INPUT', 'period NOT_A_NUMBER']],
    ['status', { since: 'yesterday' }, ['INVALID_INPUT', 'since NOT_AN_INSTANT']],
    ['status', { since: '2031-01-01T00:00:00Z' }, ['INVALID_INPUT', 'since IN_THE_FUTURE']],
    ['status', { since: '2001-01-01T00:00:00Z' }, ['INVALID_INPUT', 'since BEFORE_FIRST_REVISION']],
    ['status', { revision: '5', since: NOW }, ['INVALID_INPUT', 'since SINCE_AFTER']],
    ['minutes', { session: '99' }, ['NOT_FOUND', 'NOT_FOUND']],
    ['minutes', { session: '5' }, ['NOT_FOUND', 'SESSION_NOT_HELD']],
    ['period', { period: '99' }, ['NOT_FOUND', 'NOT_FOUND']],
    ['minutes', { public: 'true' }, ['FORBIDDEN', 'NOT_PUBLIC']],
    ['meeting-file', { public: 'true' }, ['FORBIDDEN', 'NOT_PUBLIC']],
    ['partner-overview', { partner: 'Nobody' }, ['NOT_FOUND', 'NOT_FOUND']],
  ])('refuses %s with %j', async (report, query, expected) => {
    await asked(async (ask) => expect(await refusalOf(ask(report, query))).toEqual(expected));
  });
});

type Ask = (report: string, query: ReportQuery) => Promise<string>;

async function askAs(app: INestApplicationContext, code: string): Promise<Ask> {
  const account = await app.get(AccountService).byEmail(COORDINATOR);
  const request = { id: 'spec', idempotencyKey: null, requestHash: '' };
  const viewer: Viewer = await app.get(IdentityService).viewerOf(account!, request);
  return async (report, query) => {
    const { content } = await app.get(ReportService).make(viewer, code, report, 'json', query);
    return content.toString();
  };
}
