import { AccountService, MailWorker, PartnershipService } from '@roadbook/application';
import { REPORTS } from '@roadbook/reporting';
import { getNamedType, isInputObjectType, type GraphQLObjectType } from 'graphql';
import type { ApiClient, ApiError } from '../support/api.js';
import { sqliteDatabase } from '../support/databases.js';
import { LiveClient } from '../support/live.js';
import { FOUNDING, openGround, PASSWORD, type Ground } from './ground.js';
import { readIds, withIds, type Ids } from './ids.js';
import { markedFolder } from './marked-folder.js';
import { MUTATION_MATRIX } from './matrix/index.js';
import { mutationOf, PARTNERSHIP, SCHEMA, walks, walksBy } from './schema.js';

/** How deep the walks go; the answers of two partnerships are read whole. */
const DEPTH = 4;
const SECOND = 'SECOND';
const NOWHERE_ID = '00000000-0000-4000-8000-000000000000';
/** Somebody who coordinates both, for the same organisation under the same address. */
const SHARED = 'shared@both.example';

/** One of the two partnerships: its code, the mark in all its texts, and the host of its people's addresses. */
interface Side {
  readonly code: string;
  readonly mark: string;
  readonly host: string;
}
const SIDES: readonly Side[] = [
  { code: FOUNDING, mark: 'ALPHAMARK', host: 'demo.example' },
  { code: SECOND, mark: 'OMEGAMARK', host: 'second.example' },
];
const otherThan = ({ code }: Side): Side => SIDES.find((side) => side.code !== code)!;

/**
 * Two partnerships with the same organisations, codes, desks and history, told apart by marks in all their texts, and
 * somebody who is in both: whatever is asked in one, nothing of the other may come along.
 */
describe('two partnerships in one installation', () => {
  let ground: Ground;
  let shared: ApiClient;
  const coordinators = new Map<string, ApiClient>();
  const observers = new Map<string, ApiClient>();
  const fileIds = new Map<string, string>();
  const idsOf = new Map<string, readonly string[]>();
  const named = new Map<string, Ids>();

  const coordinatorOf = ({ code }: Side): ApiClient => coordinators.get(code)!;
  const walk = async (client: ApiClient, { code }: Side, selection: string, at = ''): Promise<string> => {
    const { data, errors } = await client.send(`{ partnership(code: "${code}"${at}) { ${selection} } }`);
    expect(errors).toEqual([]);
    return JSON.stringify(data);
  };

  beforeAll(async () => {
    const [first, second] = SIDES.map(({ code, mark, host }) => markedFolder(code, mark, host));
    const accounts = second!.accounts.filter(({ installationRoles }) => (installationRoles as string[]).length === 0);
    ground = await openGround(sqliteDatabase, first, { ...second!, accounts });
    await addShared(ground);
    shared = await ground.server.client().signIn(SHARED, PASSWORD);
    for (const { code, host } of SIDES) {
      coordinators.set(code, await ground.server.as(`coordinator@${host}`));
      observers.set(code, await ground.server.as(`observer@${host}`));
    }
    for (const side of SIDES) {
      const { code } = side;
      const { id } = (await (await upload(shared, code)).json()) as { id: string };
      fileIds.set(code, id);
      idsOf.set(code, [...(await makeThings(coordinatorOf(side), code)), id]);
      named.set(code, await readIds(coordinatorOf(side), code));
    }
  });
  afterAll(() => ground.close());

  describe.each(SIDES)('in $code', (side) => {
    const foreign = otherThan(side);
    const readers = (): readonly [string, ApiClient][] => [
      ['coordinator', coordinatorOf(side)],
      ['observer', observers.get(side.code)!],
      ['somebody of both', shared],
    ];

    it.each(Object.entries(walksBy(PARTNERSHIP, DEPTH)))(
      '%s is its own, now and in the past',
      async (_field, selections) => {
        for (const [_who, client] of readers()) {
          for (const selection of selections) expect(await walk(client, side, selection)).not.toContain(foreign.mark);
          expect(await walk(client, side, selections[0]!, ', revision: 60')).not.toContain(foreign.mark);
        }
      },
    );

    it('the own texts are there to be found', async () => {
      const client = coordinatorOf(side);
      const texts = await walk(
        client,
        side,
        'name ambition notes { text } objectives { text } actions { items { title } }',
      );
      expect(texts.split(side.mark).length).toBeGreaterThan(30);
    });

    it('lists, people and counts are its own', async () => {
      const counts = `{ partnership(code: "${side.code}") {
        found: actions(filter: { search: "${foreign.mark}" }) { totalCount }
        own: actions(filter: { search: "${side.mark}" }, limit: 1) { totalCount }
        all: actions(limit: 1) { totalCount }
        people { email } contacts { email } invitations { email } savedViews { name } outbox(limit: 200) { totalCount items { text } }
      } }`;
      const { partnership } = await coordinatorOf(side).ask<{ partnership: Record<string, never> }>(counts);
      const { found, own, all, people } = partnership as unknown as Record<string, { totalCount: number }> & {
        people: { email: string }[];
      };
      expect([found!.totalCount, own!.totalCount]).toEqual([0, all!.totalCount]);
      expect(people.filter(({ email }) => email !== SHARED).every(({ email }) => email.endsWith(`@${side.host}`))).toBe(
        true,
      );
      expect(JSON.stringify(partnership)).not.toContain(foreign.mark);
    });

    it('whoever is of one only is told of no other', async () => {
      const viewer = SCHEMA.getType('Viewer') as GraphQLObjectType;
      for (const client of [coordinatorOf(side), observers.get(side.code)!]) {
        for (const selection of walks(viewer, DEPTH)) {
          const { data, errors } = await client.send(`{ viewer { ${selection} } partnerships { code name } }`);
          expect(errors).toEqual([]);
          expect(JSON.stringify(data)).not.toContain(foreign.mark);
          expect(JSON.stringify(data)).not.toContain(`"${foreign.code}"`);
        }
      }
    });

    it.each(['coordinator', 'somebody of both'])('reports for the %s', async (who) => {
      const client = who === 'coordinator' ? coordinatorOf(side) : shared;
      const options: Readonly<Record<string, string>> = {
        'partner-overview': '?partner=ViaMeca',
        'regional-brief': '?region=Lombardy',
        minutes: '?session=1',
        period: '?period=1',
        status: '?since=2026-04-01T00:00:00Z',
      };
      for (const report of Object.keys(REPORTS)) {
        for (const format of ['json', 'md']) {
          const response = await client.fetch(`/reports/${side.code}/${report}.${format}${options[report] ?? ''}`);
          expect([report, response.status]).toEqual([report, 200]);
          const text = await response.text();
          expect([report, text.includes(foreign.mark)]).toEqual([report, false]);
          expect([report, text.includes(side.mark)]).toEqual([report, true]);
        }
      }
    });

    it.each(['plan.json', 'roadmap.svg?group=partner'])('the export %s', async (file) => {
      const text = await (await shared.fetch(`/exports/${side.code}/${file}`)).text();
      expect([text.includes(side.mark), text.includes(foreign.mark)]).toEqual([true, false]);
    });

    it.each(['PERSON', 'ORGANISATION', 'COMMITTEE'])('calendar feeds: %s', async (scope) => {
      const { createCalendarFeed } = await shared.ask<{ createCalendarFeed: { url: string } }>(
        `mutation { createCalendarFeed(partnership: "${side.code}", scope: ${scope}) { url } }`,
      );
      const response = await ground.server.client().fetch(new URL(createCalendarFeed.url).pathname);
      const text = (await response.text()).replaceAll('\r\n ', '');
      expect([text.includes(side.mark), text.includes(foreign.mark)]).toEqual([true, false]);
    });

    it('files of the other are nowhere, for those who are of one only', async () => {
      const answer = async (id: string): Promise<string> => {
        const response = await coordinatorOf(side).fetch(`/files/${id}`);
        expect(response.status).toBe(404);
        return (await response.text()).replaceAll(id, '…');
      };
      expect(await answer(fileIds.get(foreign.code)!)).toBe(await answer(NOWHERE_ID));
    });

    it('a file that was handed to the other cannot be attached or imported', async () => {
      for (const [mutation, fields] of [
        ['saveDeliverableDraft', { deliverable: 'D5.3.1', expectedVersion: 1 }],
        ['importPlan', { apply: false }],
      ] as const) {
        const refused = async (fileId: string): Promise<string> => {
          const input = { partnership: side.code, ...fields, fileId };
          const refusal = await shared.refusal(mutationOf(mutation, { input }), { input });
          return anonymous(refusal, fileId);
        };
        expect(await refused(fileIds.get(foreign.code)!)).toBe(await refused(NOWHERE_ID));
      }
    });

    describe('a code of the other is as one that is nowhere', () => {
      const rows = MUTATION_MATRIX.filter(({ args }) => JSON.stringify(argsOf(args)).includes(FOUNDING));

      it.each(rows.map((row) => ({ name: `${row.mutation} ${row.what ?? ''}`.trim(), row })))(
        'in $name',
        async ({ row }) => {
          const client = coordinatorOf(side);
          const refused = async (code: string): Promise<string> => {
            const args = replaced(withIds(argsOf(row.args), named.get(side.code)!), FOUNDING, code);
            return anonymous(await client.refusal(mutationOf(row.mutation, args), args), code);
          };
          expect(await refused(foreign.code)).toBe(await refused('NOWHERE'));
        },
      );

      it('on routes and subscriptions', async () => {
        const client = coordinatorOf(side);
        for (const path of ['/reports/CODE/status.json', '/exports/CODE/plan.json', '/exports/CODE/roadmap.svg']) {
          const [there, nowhere] = await Promise.all(
            [foreign.code, 'NOWHERE'].map(async (code) => {
              const response = await client.fetch(path.replace('CODE', code));
              return `${response.status} ${(await response.text()).replaceAll(code, '…')}`;
            }),
          );
          expect(there).toBe(nowhere);
          expect(there).toMatch(/^404 /);
        }
        const live = await LiveClient.connect(ground.server.address, {
          cookie: client.cookie,
          origin: ground.server.address,
        });
        const subscribed = async (id: string, code: string): Promise<string> => {
          live.subscribe(id, 'subscription ($code: String!) { partnershipChanged(partnership: $code) { revision } }', {
            code,
          });
          return JSON.stringify(await live.next('next', id)).replaceAll(code, '…');
        };
        expect(await subscribed('a', foreign.code)).toBe(await subscribed('b', 'NOWHERE'));
        live.close();
      });
    });

    describe('an id of the other is as one that is nowhere', () => {
      it.each(mutationsWithIds())('in $mutation $path', async ({ mutation, path }) => {
        const row = MUTATION_MATRIX.find((one) => one.mutation === mutation)!;
        const base = replaced(withIds(argsOf(row.args), named.get(side.code)!), FOUNDING, side.code);
        const answered = async (id: string): Promise<string> => {
          const args = withPath(base, path, id);
          const { data, errors } = await coordinatorOf(side).send(mutationOf(mutation, args), args);
          return `${JSON.stringify(data)} ${errors.map((error) => anonymous(error, id)).join()}`;
        };
        const nowhere = await answered(NOWHERE_ID);
        for (const id of idsOf.get(foreign.code)!) expect(await answered(id)).toBe(nowhere);
      });
    });
  });

  it('somebody of both has both, each by itself', async () => {
    const { viewer, partnerships } = await shared.ask<{
      viewer: { memberships: { partnershipCode: string; standing: { name: string } }[] };
      partnerships: { code: string; name: string }[];
    }>('{ viewer { memberships { partnershipCode standing { name } } } partnerships { code name } }');
    for (const { code, mark } of SIDES) {
      expect(partnerships.find((one) => one.code === code)!.name).toContain(mark);
      expect(viewer.memberships.find((one) => one.partnershipCode === code)!.standing.name).toContain(mark);
    }
  });

  it('an idempotency key of one does nothing in the other', async () => {
    const send = (code: string, query: string, variables: Record<string, unknown>) =>
      shared.send(query, variables, { 'idempotency-key': `of ${code === '' ? 'nobody' : 'both'}` });
    const followUp = (partnership: string): Record<string, unknown> => ({
      input: { partnership, owner: 'AFIL', text: 'Once only', dueDate: '2026-12-24' },
    });
    const query = mutationOf('addFollowUp', followUp(FOUNDING)).replace('{ __typename }', '{ id text }');
    const first = await send(FOUNDING, query, followUp(FOUNDING));
    expect(first.errors).toEqual([]);
    const second = await send(SECOND, query, followUp(SECOND));
    expect(second.data).toBeNull();
    expect(second.errors[0]!.extensions.code).toBe('CONFLICT');
    expect(JSON.stringify(second.errors)).not.toContain((first.data as { addFollowUp: { id: string } }).addFollowUp.id);
    const { partnership } = await shared.ask<{ partnership: { followUps: { text: string }[] } }>(
      `{ partnership(code: "${SECOND}") { followUps { text } } }`,
    );
    expect(partnership.followUps.filter(({ text }) => text === 'Once only')).toEqual([]);
  });

  it('live changes of one are not heard in the other', async () => {
    const { address } = ground.server;
    const live = await LiveClient.connect(address, { cookie: shared.cookie, origin: address });
    live.subscribe('s', 'subscription { partnershipChanged(partnership: "SECOND") { revision subjects } }', {});
    live.subscribe('probe', 'subscription { nothing }', {});
    await live.next('error', 'probe');
    await shared.ask(`{ partnership(code: "${SECOND}") { revision } }`);
    for (const [partnership, title] of [
      [FOUNDING, 'Not heard'],
      [SECOND, 'Heard'],
    ] as const) {
      const input = { partnership, action: 'A5.3', title, dueDate: '2027-05-05', verification: 'Seen' };
      await shared.ask(mutationOf('addMilestone', { input }), { input });
    }
    const { revision } = (
      await shared.ask<{ partnership: { revision: number } }>(`{ partnership(code: "${SECOND}") { revision } }`)
    ).partnership;
    const told = await live.next<{ data: { partnershipChanged: { revision: number } } }>('next', 's');
    expect(told.data.partnershipChanged.revision).toBe(revision);
    live.close();
  });

  it('mails tell of one partnership each, digests of those in both included', async () => {
    const worker = ground.server.server.app.get(MailWorker);
    await ground.store.gate.run(({ sql }) => sql.run('UPDATE "mail_cursor" SET "revision" = 1'));
    await worker.tick();
    ground.clock.set('2026-11-23T09:00:00.000Z');
    await worker.tick();
    for (const side of SIDES) {
      const later = await ground.server.as(`coordinator@${side.host}`);
      const { partnership } = await later.ask<{
        partnership: { outbox: { totalCount: number; items: { to: { address: string }; text: string }[] } };
      }>(
        `{ partnership(code: "${side.code}") { outbox(limit: 200) { totalCount items { to { address } subject text } } } }`,
      );
      const text = JSON.stringify(partnership.outbox);
      expect([text.includes(side.mark), text.includes(otherThan(side).mark)]).toEqual([true, false]);
      expect(text).not.toContain(`coordinator@${otherThan(side).host}`);
      expect(text).not.toContain(`/p/${otherThan(side).code}`);
      expect(partnership.outbox.items.some(({ to }) => to.address === SHARED)).toBe(true);
    }
  });

  it('an administrator and who is not signed in are told of no text of either', async () => {
    const administrator = await ground.as('administrator');
    const selection =
      'version store demo partnerships { code phase revision members coordinated } templates { template builtIn }';
    const { data } = await administrator.send(
      `{ installation { ${selection} } partnerships { name } viewer { memberships { partnershipCode } } }`,
    );
    const pages = await Promise.all(
      ['/health/live', '/health/ready', '/metrics'].map(async (path) =>
        (await ground.server.client().fetch(path)).text(),
      ),
    );
    for (const { mark } of SIDES) expect(JSON.stringify([data, pages])).not.toContain(mark);
  });

  it('both histories verify', async () => {
    for (const { faults } of await ground.server.server.app.get(PartnershipService).verify())
      expect(faults).toEqual([]);
  });
});

/** The same account coordinates both, for the organisation of the same name. */
async function addShared({ server }: Ground): Promise<void> {
  const { app } = server.server;
  const accounts = app.get(AccountService);
  const id = await accounts.add({ email: SHARED, name: 'Shared', password: PASSWORD });
  for (const { code } of SIDES) {
    const { partnershipId } = await app.get(PartnershipService).find(code);
    await accounts.giveRoles(id, partnershipId, 'Plastipolis', ['COORDINATOR']);
  }
}

function upload(client: ApiClient, code: string): Promise<Response> {
  const form = new FormData();
  form.append('file', new Blob(['what was agreed']), 'agreed.txt');
  return client.fetch(`/files?partnership=${code}`, { method: 'POST', body: form });
}

/** Makes one of each thing that has an id and no code. @returns their ids, and those of things that were there */
async function makeThings(client: ApiClient, code: string): Promise<string[]> {
  const input = (fields: object): Record<string, unknown> => ({ input: { partnership: code, ...fields } });
  const made = async (mutation: string, args: Record<string, unknown>): Promise<string> => {
    const query = mutationOf(mutation, args).replace('{ __typename }', '{ id }');
    return (await client.ask<Record<string, { id: string }>>(query, args))[mutation]!.id;
  };
  const ids = [
    await made('saveView', input({ page: 'plan', name: 'Ours', query: 'group=partner', shared: true })),
    await made(
      'invitePerson',
      input({ email: 'new@partner.example', organisation: 'ViaMéca', roles: ['PARTNER'], language: 'fr' }),
    ),
    await made('createUpdateLink', input({ period: 3, organisation: 'ViaMéca' })),
    await made('addFollowUp', input({ owner: 'AFIL', text: 'Something', dueDate: '2027-01-01' })),
  ];
  const { partnership } = await client.ask<{
    partnership: Record<string, { id: string; email?: string }[]> & { id: string };
  }>(
    `{ partnership(code: "${code}") { id notices { id } contacts { id } disseminations { id } people { id email } organisations { id } gates { id } stakeholders { id } toolbox { id } calls { id } matches { id } } }`,
  );
  const { id, ...lists } = partnership;
  const others = Object.values(lists).flatMap((list) => list.find(({ email }) => email !== SHARED)?.id ?? []);
  return [...ids, ...others, id];
}

type Args = Record<string, unknown>;

/** The arguments of a row of the matrix, as the coordinator would send them. */
function argsOf(args: (typeof MUTATION_MATRIX)[number]['args']): Args {
  return typeof args === 'function' ? { ...args('coordinator') } : { ...args };
}

function replaced<Value>(args: Value, from: string, to: string): Value {
  return JSON.parse(JSON.stringify(args).replaceAll(`"${from}"`, JSON.stringify(to))) as Value;
}

/** The error without what the asker named, where it stands, and what the server counted. */
function anonymous(error: ApiError, ...words: readonly string[]): string {
  const text = JSON.stringify({ ...error, locations: [] });
  return words.reduce((left, word) => left.replaceAll(word, '…'), text);
}

/** Every place in the arguments of a mutation of a partnership that takes an id. */
function mutationsWithIds(): { mutation: string; path: string }[] {
  const fields = Object.values(SCHEMA.getMutationType()!.getFields());
  return fields.flatMap(({ name, args }) => {
    const places = args.flatMap((argument) => {
      const type = getNamedType(argument.type);
      if (type.name === 'ID') return [argument.name];
      if (!isInputObjectType(type)) return [];
      return Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name === 'ID')
        .map((field) => `${argument.name}.${field.name}`);
    });
    const ofPartnership = args.some((argument) => {
      const type = getNamedType(argument.type);
      return argument.name === 'partnership' || (isInputObjectType(type) && 'partnership' in type.getFields());
    });
    return ofPartnership ? places.map((path) => ({ mutation: name, path })) : [];
  });
}

function withPath(args: Args, path: string, value: unknown): Args {
  const [step, ...rest] = path.split('.');
  const inner = rest.length === 0 ? value : withPath(args[step!] as Args, rest.join('.'), value);
  return { ...args, [step!]: inner };
}
