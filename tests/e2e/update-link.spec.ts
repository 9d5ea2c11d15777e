import { INDICATORS } from '@roadbook/domain';
import type { ApiClient } from '../support/api.js';
import { STORES } from '../support/databases.js';
import { FOUNDING, NOW, openGround, type Ground } from './ground.js';

const CREATE = `mutation ($input: CreateUpdateLinkInput!) {
  createUpdateLink(input: $input) { id url createdAt expiresAt revokedAt lastUsedAt organisation { shortName } period { number } }
}`;
const REVOKE =
  'mutation ($partnership: String!, $id: ID!) { revokeUpdateLink(partnership: $partnership, id: $id) { revokedAt } }';
const LINKS = `{ partnership(code: "${FOUNDING}") { updateLinks { id url revokedAt lastUsedAt organisation { shortName } } } }`;
const JSON_ONLY = { accept: 'application/json' };
const NEVER = `/update/rbu_${'A'.repeat(43)}`;

interface Link {
  readonly id: string;
  readonly url: string | null;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
  readonly organisation: { readonly shortName: string };
}
interface Line {
  readonly thing: string;
  readonly id: string;
  readonly code: string | null;
  readonly text: string;
  readonly complete: boolean;
}
interface Report {
  readonly status: string;
  readonly writable: boolean;
  readonly lines: readonly Line[];
  readonly indicators: readonly { readonly indicator: string; readonly value: string | null }[];
  readonly missing: readonly { readonly code: string; readonly params: Record<string, string> }[];
}
interface Answer {
  readonly outcome?: string;
  readonly report: Report;
  readonly error?: { readonly code: string; readonly fields: readonly { readonly path: string }[] };
}

/** The names and values of the fields of a page's form, as a browser would send them. */
function fieldsOf(html: string): Map<string, string> {
  const fields = new Map<string, string>();
  const said = (text: string): string =>
    text.replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
    );
  for (const [, name, value] of html.matchAll(/<input [^>]*?name="([^"]*)" value="([^"]*)"/g))
    fields.set(said(name!), said(value!));
  for (const [, name, value] of html.matchAll(/<textarea [^>]*?name="([^"]*)"[^>]*>\n([^<]*)</g))
    fields.set(said(name!), said(value!));
  for (const [, name, options] of html.matchAll(/<select [^>]*?name="([^"]*)"[^>]*>(.*?)<\/select>/g))
    fields.set(said(name!), /value="(\w*)" selected/.exec(options!)?.[1] ?? '');
  return fields;
}

describe.each(STORES)('an update link on $store', ({ make }) => {
  let ground: Ground;
  let coordinator: ApiClient;
  let partner: ApiClient;
  let other: ApiClient;
  let stranger: ApiClient;

  beforeAll(async () => {
    ground = await openGround(make);
    [coordinator, partner, other, stranger] = await Promise.all([
      ground.as('coordinator'),
      ground.as('leadPartner'),
      ground.as('otherPartner'),
      ground.as('signedOut'),
    ]);
  });
  afterAll(() => ground.close());

  const create = async (client: ApiClient, fields: object = {}): Promise<Link & { readonly path: string }> => {
    const input = { partnership: FOUNDING, period: 3, ...fields };
    const { createUpdateLink: link } = await client.ask<{ createUpdateLink: Link }>(CREATE, { input });
    return { ...link, path: new URL(link.url!).pathname };
  };
  const read = async (path: string): Promise<Answer> =>
    (await (await stranger.fetch(path, { headers: JSON_ONLY })).json()) as Answer;
  const send = async (path: string, body: object): Promise<{ status: number; answer: Answer }> => {
    const headers = { ...JSON_ONLY, 'content-type': 'application/json' };
    const response = await stranger.fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: response.status, answer: (await response.json()) as Answer };
  };
  const post = async (path: string, fields: ReadonlyMap<string, string>): Promise<{ status: number; html: string }> => {
    const response = await stranger.fetch(path, { method: 'POST', body: new URLSearchParams([...fields]) });
    return { status: response.status, html: await response.text() };
  };
  const lastRevision = async (): Promise<{ number: number; by: string; changes: { summary: string }[] }> => {
    const { partnership } = await coordinator.ask<{ partnership: { revisions: never[] } }>(
      `{ partnership(code: "${FOUNDING}") { revisions(limit: 1) { number by changes { summary } } } }`,
    );
    return partnership.revisions[0]!;
  };

  describe('is made', () => {
    it('by a partner for itself, and shows its address once', async () => {
      const link = await create(partner);
      expect(link).toMatchObject({ organisation: { shortName: 'ViaMéca' }, revokedAt: null, lastUsedAt: null });
      expect(link.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/update\/rbu_[\w-]{43}$/);
      // Reports of period 3 are due later than 60 days from now.
      expect(link.expiresAt).toBe('2027-02-20T09:00:00.000Z');
      const { partnership } = await partner.ask<{ partnership: { updateLinks: Link[] } }>(LINKS);
      expect(partnership.updateLinks.map(({ id, url }) => [id, url])).toEqual([[link.id, null]]);
      const hidden = await other.ask<{ partnership: { updateLinks: Link[] } }>(LINKS);
      expect(hidden.partnership.updateLinks).toEqual([]);
      const rows = await ground.store.plans.read((sql) => sql.all('SELECT * FROM "update_link"'));
      expect(JSON.stringify(rows)).not.toContain(link.path.split('/').at(-1)!);
    });

    it('and mailed to a contact, so that nobody is shown its address', async () => {
      const contact = {
        partnership: FOUNDING,
        organisation: 'ViaMéca',
        name: 'Desk',
        email: 'desk@demo.example',
        language: 'fr',
      };
      const save = 'mutation ($input: SaveContactInput!) { saveContact(input: $input) { id } }';
      const { saveContact } = await partner.ask<{ saveContact: { id: string } }>(save, { input: contact });
      const input = { partnership: FOUNDING, period: 3, organisation: 'ViaMéca', sendTo: saveContact.id };
      const { createUpdateLink } = await coordinator.ask<{ createUpdateLink: Link }>(CREATE, { input });
      expect(createUpdateLink.url).toBeNull();
      const mails = await ground.store.plans.read((sql) =>
        sql.all('SELECT "toAddress" FROM "mail" WHERE "updateLinkId" = ?', [createUpdateLink.id]),
      );
      expect(mails).toEqual([{ toAddress: 'desk@demo.example' }]);
      const another = await coordinator.refusal(CREATE, { input: { ...input, organisation: 'bwcon' } });
      expect(another.extensions.fields.map(({ path }) => path)).toEqual(['input.sendTo']);
    });

    it.each<[string, object, string, string[]]>([
      ['without a future', { expiresAt: NOW }, 'INVALID_INPUT', ['input.expiresAt']],
      ['for more than 90 days', { expiresAt: '2027-02-20T09:00:01Z' }, 'INVALID_INPUT', ['input.expiresAt']],
      ['for nobody', { organisation: 'Nobody' }, 'INVALID_INPUT', ['input.organisation']],
      ['to no contact', { sendTo: 'none' }, 'INVALID_INPUT', ['input.sendTo']],
      ['for another partner', { organisation: 'bwcon' }, 'FORBIDDEN', []],
      ['for no period', { period: 9 }, 'NOT_FOUND', []],
      ['for a closed period', { period: 2 }, 'RULE_VIOLATION', []],
    ])('and not %s', async (_, fields, code, paths) => {
      const input = { partnership: FOUNDING, period: 3, ...fields };
      const { extensions } = await partner.refusal(CREATE, { input });
      expect([extensions.code, extensions.fields.map(({ path }) => path)]).toEqual([code, paths]);
    });
  });

  describe('opens the report of its partner and period', () => {
    it('as a page without scripts, which nobody keeps or indexes', async () => {
      const { path } = await create(coordinator, { organisation: 'ViaMéca' });
      const response = await stranger.fetch(path);
      const html = await response.text();
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');
      expect(response.headers.get('x-robots-tag')).toContain('noindex');
      expect(html).not.toMatch(/<script|style=|onclick/);
      expect(html).toContain('Report of ViaMéca');
      expect(html).toContain('<strong>A5.3</strong>');
      // Every control has a label of its own.
      const ids = [...html.matchAll(/<(?:input|textarea|select) id="([^"]*)"/g)].map(([, id]) => id);
      const labels = [...html.matchAll(/<label for="([^"]*)"/g)].map(([, id]) => id);
      expect(ids.length).toBeGreaterThan(10);
      expect(ids).toEqual(labels);
      expect((await stranger.fetch('/update.css')).headers.get('content-type')).toContain('text/css');
    });

    it('as JSON, with what its own partner owes and nothing else', async () => {
      const { path, id } = await create(partner);
      const { report } = await read(path);
      expect(report).toMatchObject({ status: 'DRAFT', writable: true });
      expect(report.lines.map(({ code }) => code)).toContain('A5.3');
      expect(report.lines.map(({ code }) => code)).not.toContain('A4.1');
      expect(report.missing.map(({ code }) => code)).toContain('REPORT_LACKS_INDICATOR');
      const { partnership } = await partner.ask<{ partnership: { updateLinks: Link[] } }>(LINKS);
      expect(partnership.updateLinks.find((link) => link.id === id)!.lastUsedAt).toBe(NOW);
    });
  });

  describe('writes', () => {
    it('what was touched on the page, says what is missing field by field, and loses nothing', async () => {
      const { path } = await create(coordinator, { organisation: 'Cluj IT' });
      const fields = fieldsOf(await (await stranger.fetch(path)).text());
      const { report } = await read(path);
      const lineOf = (code: string): Line => report.lines.find((line) => line.code === code)!;
      const name = (code: string, field: string): string => `Action:${lineOf(code).id}:${field}`;
      fields.set(name('A4.3', 'text'), 'Two firms <b>more</b> & "their" plans.');
      fields.set(name('A2.7', 'progress'), 'a lot');
      const refused = await post(path, new Map([...fields, ['intent', 'save']]));
      expect(refused.status).toBe(400);
      expect(refused.html).toContain('This must be a whole number from 0 to 100.');
      expect(refused.html).toContain(`value="a lot"`);
      expect(refused.html).toContain('Two firms &lt;b&gt;more&lt;/b&gt; &amp; &quot;their&quot; plans.');
      expect(refused.html).toContain('aria-invalid="true"');

      fields.set(name('A2.7', 'progress'), '80');
      const missing = await post(path, new Map([...fields, ['intent', 'submit']]));
      expect(missing.status).toBe(422);
      expect(missing.html).toContain('Give a value for SMEs reached; 0 is a value.');
      expect(missing.html).toContain(`href="#Action:${lineOf('A5.8').id}:text"`);
      const saved = (await read(path)).report;
      expect(saved.status).toBe('DRAFT');
      expect(saved.lines.find(({ code }) => code === 'A4.3')!.text).toBe('Two firms <b>more</b> & "their" plans.');
    });

    it('only its own items, whatever is sent', async () => {
      const { path } = await create(partner);
      const before = await lastRevision();
      const foreign = { thing: 'Action', subject: 'A4.3', progress: 99, health: 'ON_TRACK', text: 'Not mine' };
      const led = await send(path, { intent: 'save', lines: [foreign] });
      expect([led.status, led.answer.error!.fields.map(({ path: field }) => field)]).toEqual([
        400,
        ['input.lines.0.progress', 'input.lines.0.health'],
      ]);
      for (const subject of ['A1.6', 'A4.4', 'NOWHERE']) {
        const refused = await send(path, { intent: 'save', lines: [{ ...foreign, subject }] });
        expect([refused.status, refused.answer.error!.fields[0]!.path]).toEqual([400, 'input.lines.0.subject']);
      }
      const named = await send(path, {
        intent: 'save',
        organisation: 'bwcon',
        period: 2,
        partnership: 'OTHER',
        remarks: 'Ours',
      });
      expect(named.status).toBe(200);
      expect(await lastRevision()).toMatchObject({
        number: before.number + 1,
        changes: [{ summary: expect.stringContaining('ViaMéca report for period 3') as string }],
      });
    });

    it.each<[string, unknown]>([
      ['no intent', {}],
      ['another intent', { intent: 'accept' }],
      ['lines that are none', { intent: 'save', lines: 'A5.3' }],
      ['texts that are none', { intent: 'save', remarks: { toString: 'x' } }],
      ['a list', []],
    ])('and refuses %s', async (_, body) => {
      const { path } = await create(partner);
      expect((await send(path, body as object)).status).toBe(400);
    });

    it('and submits, with the link as the actor in the history', async () => {
      const { path } = await create(coordinator, { organisation: 'AFIL' });
      const { report } = await read(path);
      const lines = report.lines.map(({ thing, id }) => ({ thing, subject: id, text: 'Went on as planned.' }));
      const asked = report.missing
        .filter(({ params }) => params['field'] === 'progress')
        .map(({ params }) => params['id']);
      const told = lines.map((line) =>
        asked.includes(line.subject) ? { ...line, progress: 30, health: 'ON_TRACK' } : line,
      );
      const indicators = INDICATORS.map((indicator) => ({ indicator, value: '4' }));
      const first = await send(path, { intent: 'submit', lines: told });
      expect([first.status, first.answer.outcome, first.answer.report.missing.length]).toEqual([422, 'MISSING', 6]);
      const { status, answer } = await send(path, { intent: 'submit', indicators });
      expect([status, answer.outcome]).toEqual([200, 'SUBMITTED']);
      expect(answer.report).toMatchObject({ status: 'SUBMITTED', writable: false, missing: [] });
      expect(await lastRevision()).toMatchObject({
        by: 'Update link of AFIL, period 3',
        changes: expect.arrayContaining([{ summary: 'AFIL report for period 3 submitted' }]) as unknown[],
      });
      expect(await (await stranger.fetch(path)).text()).not.toContain('<form');
      const again = await send(path, { intent: 'save', remarks: 'One more thing' });
      expect([again.status, again.answer.error!.code]).toEqual([422, 'RULE_VIOLATION']);
    });
  });

  describe('is of no use', () => {
    const isUseless = async (path: string): Promise<void> => {
      const nowhere = await (await stranger.fetch(NEVER)).text();
      const page = await stranger.fetch(path);
      expect([page.status, await page.text()]).toEqual([404, nowhere]);
      const told = await stranger.fetch(path, { headers: JSON_ONLY });
      expect([told.status, ((await told.json()) as Answer).error!.code]).toEqual([404, 'NOT_FOUND']);
      expect((await send(path, { intent: 'save' })).status).toBe(404);
    };

    it('once it is revoked, which its partner and the coordinator may do', async () => {
      const { path, id } = await create(coordinator, { organisation: 'ViaMéca' });
      expect((await other.refusal(REVOKE, { partnership: FOUNDING, id })).extensions.code).toBe('NOT_FOUND');
      const revoked = await partner.ask<{ revokeUpdateLink: Link }>(REVOKE, { partnership: FOUNDING, id });
      expect(revoked.revokeUpdateLink.revokedAt).toBe(NOW);
      await isUseless(path);
      const again = await coordinator.ask<{ revokeUpdateLink: Link }>(REVOKE, { partnership: FOUNDING, id });
      expect(again.revokeUpdateLink.revokedAt).toBe(NOW);
    });

    it('once it has ended', async () => {
      const { path } = await create(partner, { expiresAt: '2026-11-22T10:00:00Z' });
      expect((await stranger.fetch(path)).status).toBe(200);
      ground.clock.set('2026-11-22T10:00:00.000Z');
      await isUseless(path);
      ground.clock.set(NOW);
    });

    it('when it never was, whatever it looks like', async () => {
      for (const path of ['/update/none', `${NEVER}?x=1`, '/update/%00', `/update/${'x'.repeat(500)}`])
        await isUseless(path);
    });
  });

  it('says that the period is closed, and takes nothing more', async () => {
    const { path } = await create(coordinator, { organisation: 'Pool-Net' });
    const close = `mutation { closeReportingPeriod(partnership: "${FOUNDING}", number: 3) { version } }`;
    expect(await coordinator.ask(close)).toEqual({ closeReportingPeriod: { version: 1 } });
    const page = await (await stranger.fetch(path)).text();
    expect(page).toContain('The reporting period is closed');
    expect(page).not.toContain('<form');
    const { status, answer } = await send(path, { intent: 'save', remarks: 'Too late' });
    expect([status, answer.error!.code]).toEqual([422, 'RULE_VIOLATION']);
    const reopen = `mutation { reopenReportingPeriod(partnership: "${FOUNDING}", number: 3, reason: "Closed by mistake") { version versions { number reason } } }`;
    expect(await coordinator.ask(reopen)).toEqual({
      reopenReportingPeriod: { version: 2, versions: [{ number: 1, reason: 'Closed by mistake' }] },
    });
    expect((await read(path)).report.writable).toBe(true);
  });

  it('keeps addresses away that guess', async () => {
    const { path } = await create(partner);
    const statuses: number[] = [];
    for (let n = 0; n < 60 && !statuses.includes(429); n += 1) statuses.push((await stranger.fetch(NEVER)).status);
    expect(statuses.at(-1)).toBe(429);
    expect((await stranger.fetch(path)).status).toBe(429);
  });
});
