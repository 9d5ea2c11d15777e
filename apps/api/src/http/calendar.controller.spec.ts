import ICAL from 'ical.js';
import { FOUNDING, openGround, type Ground, type RoleName } from '../../../../tests/e2e/ground.js';
import type { ApiClient } from '../../../../tests/support/api.js';
import { sqliteDatabase } from '../../../../tests/support/databases.js';

const CREATE =
  'mutation ($partnership: String!, $scope: CalendarScope!) { createCalendarFeed(partnership: $partnership, scope: $scope) { id scope url createdAt partnershipCode } }';
const REVOKE = 'mutation ($id: ID!) { revokeCalendarFeed(id: $id) }';
const LIST = '{ viewer { calendarFeeds { id scope url partnershipCode } } }';

type Scope = 'PERSON' | 'ORGANISATION' | 'COMMITTEE';
interface Feed {
  readonly id: string;
  readonly url: string;
}

/** An event as another library reads it. */
interface Event {
  readonly uid: string;
  readonly sequence: number;
  readonly summary: string;
  readonly start: string;
  readonly status: string;
}

function eventsIn(text: string): Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  const value = (event: ICAL.Component, name: string): string => String(event.getFirstPropertyValue(name));
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: value(event, 'uid'),
    sequence: Number(value(event, 'sequence')),
    summary: value(event, 'summary'),
    start: value(event, 'dtstart'),
    status: value(event, 'status'),
  }));
}

describe('calendar feeds over HTTP', () => {
  let ground: Ground;
  let clients: Readonly<Record<RoleName, ApiClient>>;
  let anybody: ApiClient;

  const create = async (role: RoleName, scope: Scope): Promise<Feed> => {
    const variables = { partnership: FOUNDING, scope };
    return (await clients[role].ask<{ createCalendarFeed: Feed }>(CREATE, variables)).createCalendarFeed;
  };
  const pathOf = ({ url }: Feed): string => new URL(url).pathname;
  const read = async (feed: Feed): Promise<Event[]> => {
    const response = await anybody.fetch(pathOf(feed));
    expect(response.status).toBe(200);
    return eventsIn(await response.text());
  };
  const find = (events: readonly Event[], text: string): Event => {
    const found = events.find(({ summary }) => summary.includes(text));
    if (!found) throw new Error(`no event says ${text}: ${events.map(({ summary }) => summary).join('\n')}`);
    return found;
  };

  beforeAll(async () => {
    ground = await openGround(sqliteDatabase);
    clients = await ground.clients();
    anybody = clients.signedOut;
  });
  afterAll(() => ground.close());

  it('are told once, listed without their address, and revoked by their owner', async () => {
    const feed = await create('leadPartner', 'PERSON');
    expect(pathOf(feed)).toMatch(/^\/calendar\/rbc_[\w-]{43}\.ics$/);
    expect(await clients.leadPartner.ask(LIST)).toEqual({
      viewer: { calendarFeeds: [{ id: feed.id, scope: 'PERSON', url: null, partnershipCode: FOUNDING }] },
    });
    expect((await clients.otherPartner.refusal(REVOKE, { id: feed.id })).extensions.code).toBe('NOT_FOUND');
    expect(await clients.leadPartner.ask(REVOKE, { id: feed.id })).toEqual({ revokeCalendarFeed: true });
    expect((await clients.leadPartner.refusal(REVOKE, { id: feed.id })).extensions.code).toBe('NOT_FOUND');
    expect((await anybody.fetch(pathOf(feed))).status).toBe(404);
    expect(await clients.leadPartner.ask(LIST)).toEqual({ viewer: { calendarFeeds: [] } });
  });

  it.each<[RoleName, string]>([
    ['signedOut', 'UNAUTHENTICATED'],
    ['administrator', 'NOT_FOUND'],
    ['outsider', 'NOT_FOUND'],
  ])('are not for the %s', async (role, code) => {
    const variables = { partnership: FOUNDING, scope: 'PERSON' };
    expect((await clients[role].refusal(CREATE, variables)).extensions.code).toBe(code);
  });

  it('are answered as calendars that may be kept for a while, whole or only when they have changed', async () => {
    const feed = await create('coordinator', 'COMMITTEE');
    const first = await anybody.fetch(pathOf(feed));
    const names = ['content-type', 'cache-control', 'referrer-policy'];
    expect(names.map((name) => first.headers.get(name))).toEqual([
      'text/calendar; charset=utf-8',
      'private, max-age=900',
      'no-referrer',
    ]);
    const etag = first.headers.get('etag')!;
    const text = await first.text();
    const again = await anybody.fetch(pathOf(feed), {
      // Without the second, this client would say that it wants no answer that is kept.
      headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const head = await anybody.fetch(pathOf(feed), { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
    expect(text).toContain(`X-WR-CALNAME:${FOUNDING}: steering committee`);
    expect(find(eventsIn(text), 'Committee session 5')).toMatchObject({ start: '2026-12-15', status: 'CONFIRMED' });
  });

  it('follow a milestone that is moved, then dropped', async () => {
    const feed = await create('leadPartner', 'PERSON');
    const before = find(await read(feed), 'MS5.3.2');
    const act = async (mutation: string, type: string, fields: object): Promise<void> => {
      const query = `{ partnership(code: "${FOUNDING}") { milestones(filter: { action: "A5.3" }) { items { code version } } } }`;
      const { partnership } = await clients.coordinator.ask<{
        partnership: { milestones: { items: { code: string; version: number }[] } };
      }>(query);
      const { version } = partnership.milestones.items.find(({ code }) => code === 'MS5.3.2')!;
      const input = { partnership: FOUNDING, milestone: 'MS5.3.2', expectedVersion: version, ...fields };
      await clients.coordinator.ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { id } }`, { input });
    };
    await act('updateMilestone', 'UpdateMilestoneInput', { dueDate: '2027-11-30', reason: 'Trainers are missing' });
    const moved = find(await read(feed), 'MS5.3.2');
    expect(moved).toMatchObject({ uid: before.uid, start: '2027-11-30', status: 'CONFIRMED' });
    expect(moved.sequence).toBeGreaterThan(before.sequence);
    await act('dropMilestone', 'DropMilestoneInput', { reason: 'No need' });
    const dropped = find(await read(feed), 'MS5.3.2');
    expect(dropped).toMatchObject({ uid: before.uid, status: 'CANCELLED' });
    expect(dropped.sequence).toBeGreaterThan(moved.sequence);
  });

  it('strike out a session that is cancelled', async () => {
    const feed = await create('committee', 'COMMITTEE');
    const before = find(await read(feed), 'Committee session 5');
    const cancel =
      'mutation ($partnership: String!, $number: Int!, $reason: String!) { cancelSession(partnership: $partnership, number: $number, reason: $reason) { status } }';
    await clients.coordinator.ask(cancel, { partnership: FOUNDING, number: 5, reason: 'Too few can come' });
    const after = find(await read(feed), 'Committee session 5');
    expect(after).toMatchObject({ uid: before.uid, status: 'CANCELLED' });
    expect(after.sequence).toBeGreaterThan(before.sequence);
  });

  it('show an observer what it may see', async () => {
    for (const scope of ['PERSON', 'ORGANISATION', 'COMMITTEE'] as const) {
      const said = (await read(await create('observer', scope))).map(({ summary }) => summary).join('\n');
      expect(said).not.toMatch(/session \d|Written procedure|Partner report of|Lombardy/i);
      if (scope !== 'COMMITTEE') expect(said).toContain('Dissemination by Auvergne-Rhône-Alpes Region');
      else
        expect(said.match(/Deliverable D\S+ \w+/g)!.sort()).toEqual(
          ['D3.1.1', 'D3.2.1', 'D3.3.1', 'D4.1.1'].map((code) => `Deliverable ${code} accepted`),
        );
    }
  });

  it('end with the rights of their owner', async () => {
    const feed = await create('otherPartner', 'PERSON');
    const disable = (disabled: boolean): Promise<number> =>
      ground.store.gate.run(({ sql }) =>
        sql.run('UPDATE "account" SET "disabled" = ? WHERE "email" = ?', [disabled, 'bwcon@demo.example']),
      );
    await disable(true);
    expect((await anybody.fetch(pathOf(feed))).status).toBe(404);
    await disable(false);
    expect((await anybody.fetch(pathOf(feed))).status).toBe(200);
    await ground.store.gate.run(({ sql }) =>
      sql.run('DELETE FROM "account_role" WHERE "accountId" = (SELECT "id" FROM "account" WHERE "email" = ?)', [
        'bwcon@demo.example',
      ]),
    );
    expect((await anybody.fetch(pathOf(feed))).status).toBe(404);
  });

  it('are as many as an account may have', async () => {
    for (let made = 0; made < 19; made += 1) await create('committee', 'PERSON');
    const variables = { partnership: FOUNDING, scope: 'PERSON' };
    expect((await clients.committee.refusal(CREATE, variables)).extensions.blockers).toMatchObject([
      { code: 'TOO_MANY_FEEDS', params: { most: 20 } },
    ]);
  });

  it('tell nothing to guesses, and lose patience with many of them, but not with those who know an address', async () => {
    const feed = await create('coordinator', 'PERSON');
    const guesses = ['rbc_guess.ics', 'guess', '%00.ics', '.ics'];
    for (const guess of guesses) {
      const response = await anybody.fetch(`/calendar/${guess}`);
      const { error } = (await response.json()) as { error: { code: string; message: string } };
      expect([response.status, error.message]).toEqual([404, 'There is no calendar at this address.']);
    }
    const statuses = new Set<number>();
    for (let tried = 0; tried < 60; tried += 1) statuses.add((await anybody.fetch(`/calendar/${tried}.ics`)).status);
    expect([...statuses]).toEqual([404, 429]);
    expect((await anybody.fetch(pathOf(feed))).status).toBe(200);
  });
});
