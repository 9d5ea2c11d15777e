import { PartnershipService } from '@roadbook/application';
import type { ApiClient, ApiError } from '../support/api.js';
import { STORES } from '../support/databases.js';
import { FOUNDING, NOW, openGround, OTHER, PASSWORD, type Ground, type RoleName } from './ground.js';
import { mutationOf } from './schema.js';

/** The members of the founding partnership, authorities among them. */
const MEMBERS = 19;
const BUILT_IN = `built-in:${FOUNDING}`;
const CREATE = `mutation ($input: CreatePartnershipInput!) {
  createPartnership(input: $input) {
    partnership { code name phase revision members coordinated closed } email expiresAt url
  }
}`;
/** The one mail of a partnership that nothing has happened in yet: the invitation of its coordinator. */
const INVITED = { totalCount: 1 };
const INVITE = `mutation ($input: InviteCoordinatorInput!) {
  inviteCoordinator(input: $input) { partnership { code coordinated } email url }
}`;
const ACCEPT = `mutation ($secret: String!, $name: String!, $password: String!) {
  acceptInvitation(secret: $secret, name: $name, password: $password) { id memberships { partnershipCode } }
}`;
const STANDINGS = `{ viewer { memberships {
  partnershipCode standing { name phase closedOn owed overdue unseen seenAt nextSession { number title } }
} } }`;

interface Awaiting {
  readonly partnership: Record<string, unknown>;
  readonly email: string;
  readonly expiresAt: string;
  readonly url: string;
}

interface Standing {
  readonly name: string;
  readonly phase: string;
  readonly owed: number;
  readonly overdue: number;
  readonly unseen: number | null;
  readonly seenAt: string | null;
  readonly nextSession: { readonly number: number } | null;
}

const codesOf = ({ extensions }: ApiError): unknown[] => [
  extensions.code,
  ...extensions.blockers.map(({ code }) => code),
  ...extensions.fields.map(({ path }) => path),
];

describe.each(STORES)('several partnerships on $store', ({ make }) => {
  let ground: Ground;
  let clients: Readonly<Record<RoleName, ApiClient>>;

  beforeAll(async () => {
    ground = await openGround(make);
    clients = await ground.clients();
  });
  afterAll(() => ground.close());

  const inputOf = (fields: object = {}): Record<string, unknown> => ({
    input: {
      ...{ code: 'FRESH', name: 'A fresh start', startDate: '2027-01-01', endDate: '2029-12-31' },
      ...{ timeZone: 'Europe/Brussels', contentLanguage: 'en', deliverableScheme: 'HORIZON_EUROPE' },
      coordinator: { shortName: 'Newcomer', name: 'The newcomer', kind: 'CLUSTER', region: 'Here', country: 'BE' },
      ...{ email: 'first@fresh.example', language: 'en' },
      ...fields,
    },
  });
  const create = async (fields: object = {}): Promise<Awaiting> =>
    (await clients.administrator.ask<{ createPartnership: Awaiting }>(CREATE, inputOf(fields))).createPartnership;
  const accept = async ({ url, email }: Awaiting, password = PASSWORD): Promise<ApiClient> => {
    const client = ground.server.client();
    await client.ask(ACCEPT, { secret: url.split('/').at(-1)!, name: 'First', password });
    return client.signIn(email, password);
  };
  const read = async <Data>(client: ApiClient, code: string, selection: string): Promise<Data> =>
    (await client.ask<{ partnership: Data }>(`{ partnership(code: "${code}") { ${selection} } }`)).partnership;

  describe('made from scratch', () => {
    let made: Awaiting;
    let first: ApiClient;

    beforeAll(async () => {
      made = await create();
      first = await accept(made);
    });

    it('is told of as one that waits for its coordinator', () => {
      expect(made.partnership).toEqual({
        ...{ code: 'FRESH', name: 'A fresh start', phase: 'PREPARATION', revision: 1, members: 1 },
        ...{ coordinated: false, closed: false },
      });
      expect([made.email, made.expiresAt]).toEqual(['first@fresh.example', '2026-12-06T09:00:00.000Z']);
    });

    it('is its coordinator’s, whose organisation is a member before the first day', async () => {
      const selection =
        'code revision startDate endDate coordinator { shortName } organisations { shortName } actions { totalCount }';
      expect(await read(first, 'FRESH', selection)).toEqual({
        ...{ code: 'FRESH', revision: 1, startDate: '2027-01-01', endDate: '2029-12-31' },
        ...{
          coordinator: { shortName: 'Newcomer' },
          organisations: [{ shortName: 'Newcomer' }],
          actions: { totalCount: 0 },
        },
      });
      const input = {
        partnership: 'FRESH',
        email: 'second@fresh.example',
        organisation: 'Newcomer',
        roles: ['PARTNER'],
        language: 'en',
      };
      await first.ask(mutationOf('invitePerson', { input }), { input });
    });

    it('is not the administrator’s, who is told no more of it than that it is coordinated', async () => {
      expect((await clients.administrator.refusal('{ partnership(code: "FRESH") { code } }')).extensions.code).toBe(
        'NOT_FOUND',
      );
      const { installation } = await clients.administrator.ask<{ installation: { partnerships: object[] } }>(
        '{ installation { partnerships { code members coordinated } } }',
      );
      expect(installation.partnerships).toEqual([
        { code: FOUNDING, members: MEMBERS, coordinated: true },
        { code: 'FRESH', members: 1, coordinated: true },
        { code: OTHER, members: 1, coordinated: true },
      ]);
    });

    it('has a history of its own, which verifies', async () => {
      const partnerships = ground.server.server.app.get(PartnershipService);
      expect(await partnerships.verify('FRESH')).toMatchObject([{ faults: [] }]);
      const { revisions } = await read<{ revisions: object[] }>(first, 'FRESH', 'revisions { number reason }');
      expect(revisions).toEqual([{ number: 1, reason: 'Created' }]);
    });
  });

  describe('made after the built-in template', () => {
    it('has its lists, and nothing that was done in the demonstration', async () => {
      const client = await accept(await create({ code: 'BUILT', template: BUILT_IN, email: 'first@built.example' }));
      const counts = await read<Record<string, readonly unknown[]>>(
        client,
        'BUILT',
        'activities { code } objectives { code } competenceMap { domain } organisations { code: shortName } revisions { number reason } sessions { number }',
      );
      expect(counts).toMatchObject({
        organisations: [{ code: 'Newcomer' }],
        revisions: [{ number: 1, reason: 'Created from a template' }],
        sessions: [],
      });
      const founding = await read<Record<string, readonly unknown[]>>(
        clients.coordinator,
        FOUNDING,
        'activities { code } objectives { code }',
      );
      expect(counts['activities']).toEqual(founding['activities']);
      expect(counts['objectives']).toEqual(founding['objectives']);
    });
  });

  describe('made after another partnership', () => {
    let client: ApiClient;

    beforeAll(async () => {
      const coordinator = { shortName: 'Eurecat', name: 'x', kind: 'OTHER', region: 'x', country: 'ES' };
      const fields = { code: 'AFTER', template: '4m4iof', withOrganisations: true, withActions: true, coordinator };
      // Somebody who is in the founding partnership already.
      client = await accept(
        await create({ ...fields, email: 'eurecat@demo.example' }),
        ground.server.settings.demoPassword,
      );
    });

    it('has its organisations as members, under its own coordinator', async () => {
      const taken = await read<{ coordinator: object; organisations: { shortName: string }[] }>(
        client,
        'AFTER',
        'coordinator { shortName } organisations { shortName }',
      );
      expect(taken.coordinator).toEqual({ shortName: 'Eurecat' });
      expect(taken.organisations).toHaveLength(MEMBERS);
    });

    it('has its actions as proposals from the new start on, and nothing else of what happened', async () => {
      type Work = {
        items: { code: string; status: string; plannedStart: string; progress: number }[];
        totalCount: number;
      };
      const selection = `actions(limit: 200) { totalCount items { code status plannedStart progress } }
        milestones(filter: { status: [REACHED, DROPPED] }) { totalCount }
        deliverables(filter: { status: [DRAFT, SUBMITTED, ACCEPTED, ACCEPTED_WITH_CONDITIONS, REVISION_REQUESTED] }) { totalCount }
        sessions { number } decisions { number } followUps { id } reportingPeriods { number } notices { id } gates { id }
        contacts { id } savedViews { id } outbox { totalCount } people { email } risks { code } edition phase
        revisions { number reason changes { entity } }`;
      const taken = await read<Record<string, unknown> & { actions: Work }>(client, 'AFTER', selection);
      const left = [
        'sessions',
        'decisions',
        'followUps',
        'reportingPeriods',
        'notices',
        'gates',
        'contacts',
        'savedViews',
        'risks',
      ];
      expect(Object.fromEntries(left.map((name) => [name, taken[name]]))).toEqual(
        Object.fromEntries(left.map((name) => [name, []])),
      );
      expect(taken).toMatchObject({
        ...{ milestones: { totalCount: 0 }, deliverables: { totalCount: 0 }, outbox: INVITED },
        ...{ people: [{ email: 'eurecat@demo.example' }], edition: 0, phase: 'PREPARATION' },
      });
      expect(taken['revisions']).toHaveLength(1);
      expect(taken.actions.totalCount).toBeGreaterThan(20);
      for (const { status, progress, plannedStart } of taken.actions.items) {
        expect([status, progress, plannedStart >= '2027-01-01']).toEqual(['PROPOSED', 0, true]);
      }
    });

    it('has no id of it', async () => {
      const ids = async (code: string): Promise<string[]> => {
        const all = await read(
          client,
          code,
          'id organisations { id region { id } } objectives { id } activities { id } thematicAreas { id } actions(limit: 200) { items { id milestones { id } deliverables { id } } }',
        );
        return JSON.stringify(all).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g)!;
      };
      const [here, there] = [await ids('AFTER'), await ids(FOUNDING)];
      expect(here.length).toBeGreaterThan(100);
      expect(here.filter((id) => there.includes(id))).toEqual([]);
    });
  });

  describe('is refused', () => {
    it.each<[string, object, unknown[]]>([
      [
        'with every fault of it',
        {
          ...{ code: 'no code', name: ' ', endDate: '2026-01-01', timeZone: 'Europe/Nowhere', contentLanguage: 'xx' },
          ...{ email: 'nobody', language: 'yy', withOrganisations: true, withActions: true },
          coordinator: { shortName: '', name: '', kind: 'CLUSTER', region: '', country: 'Belgium' },
        },
        [
          'INVALID_INPUT',
          ...['code', 'endDate', 'timeZone', 'contentLanguage', 'name', 'coordinator.country', 'coordinator.shortName'],
          ...['coordinator.name', 'coordinator.region', 'email', 'language', 'withOrganisations', 'withActions'],
        ],
      ],
      ['after what is no template', { code: 'NEVER', template: 'NOWHERE' }, ['INVALID_INPUT', 'template']],
      ['under a code that is taken', { code: FOUNDING }, ['CONFLICT']],
      ['under a code that is taken in other letters', { code: 'other' }, ['CONFLICT']],
    ])('%s', async (_what, fields, codes) => {
      const refusal = await clients.administrator.refusal(CREATE, inputOf(fields));
      const expected = codes.map((code, i) => (i === 0 ? code : `input.${String(code)}`));
      expect(codesOf(refusal)).toEqual(expected);
    });

    it('to who is no administrator, before they could learn what there is', async () => {
      for (const role of ['coordinator', 'outsider'] as const) {
        for (const fields of [{}, { code: FOUNDING }, { template: FOUNDING }, { template: 'NOWHERE' }]) {
          expect(codesOf(await clients[role].refusal(CREATE, inputOf(fields)))).toEqual([
            'FORBIDDEN',
            'NOT_ADMINISTRATOR',
          ]);
        }
      }
    });

    it('and leaves nothing behind', async () => {
      const before = await ground.server.server.app.get(PartnershipService).list();
      await clients.administrator.refusal(CREATE, inputOf({ code: FOUNDING }));
      expect(await ground.server.server.app.get(PartnershipService).list()).toEqual(before);
    });
  });

  describe('without a coordinator', () => {
    const invite = (partnership: string, email: string): Promise<Awaiting> =>
      clients.administrator
        .ask<{ inviteCoordinator: Awaiting }>(INVITE, { input: { partnership, email, language: 'fr' } })
        .then((data) => data.inviteCoordinator);

    it('gets another invitation, and the one before ends', async () => {
      const before = await create({ code: 'LOST', email: 'lost@fresh.example' });
      const again = await invite('lost', 'found@fresh.example');
      expect(again.partnership).toEqual({ code: 'LOST', coordinated: false });
      expect((await ground.server.client().refusal(ACCEPT, secretOf(before))).extensions.code).toBe('NOT_FOUND');
      const client = await accept(again);
      expect(await read(client, 'LOST', 'code')).toEqual({ code: 'LOST' });
      const refusal = await clients.administrator.refusal(INVITE, {
        input: { partnership: 'LOST', email: 'third@fresh.example', language: 'fr' },
      });
      expect(codesOf(refusal)).toEqual(['RULE_VIOLATION', 'COORDINATOR_THERE']);
    });

    it('gets none for a place that has one', async () => {
      const input = { partnership: FOUNDING, email: 'found@fresh.example', language: 'fr' };
      expect(codesOf(await clients.administrator.refusal(INVITE, { input }))).toEqual([
        'RULE_VIOLATION',
        'COORDINATOR_THERE',
      ]);
      expect(codesOf(await clients.coordinator.refusal(INVITE, { input }))).toEqual(['FORBIDDEN', 'NOT_ADMINISTRATOR']);
    });
  });

  describe('side by side', () => {
    const standings = async (client: ApiClient): Promise<Record<string, Standing>> => {
      const { viewer } = await client.ask<{
        viewer: { memberships: { partnershipCode: string; standing: Standing }[] };
      }>(STANDINGS);
      return Object.fromEntries(viewer.memberships.map(({ partnershipCode, standing }) => [partnershipCode, standing]));
    };
    const seen = (client: ApiClient, partnership: string): Promise<unknown> =>
      client.ask(mutationOf('markSeen', { partnership }), { partnership });

    it('tell somebody who is in two where each stands', async () => {
      const client = await ground.server.as('eurecat@demo.example');
      const { [FOUNDING]: founding, AFTER: after, ...rest } = await standings(client);
      expect(rest).toEqual({});
      expect(after).toEqual({
        ...{ name: 'A fresh start', phase: 'PREPARATION', closedOn: null, owed: 0, overdue: 0 },
        ...{ unseen: null, seenAt: null, nextSession: null },
      });
      expect(founding).toMatchObject({ phase: 'IMPLEMENTATION', unseen: null });
    });

    it('tell what the own organisation owes, and what the committee sits on next', async () => {
      const owed = await Promise.all(
        (['coordinator', 'leadPartner', 'otherPartner'] as const).map(async (role) => {
          const { overdue, owed: near, nextSession } = (await standings(clients[role]))[FOUNDING]!;
          return [role, near, overdue, nextSession?.number];
        }),
      );
      expect(owed).toEqual([
        ['coordinator', 0, 0, 5],
        ['leadPartner', 1, 0, 5],
        ['otherPartner', 0, 0, 5],
      ]);
    });

    it('count what has changed since somebody was there', async () => {
      const client = clients.leadPartner;
      const unseen = async (): Promise<unknown> => (await standings(client))[FOUNDING]!.unseen;
      await seen(client, FOUNDING);
      expect((await standings(client))[FOUNDING]).toMatchObject({ unseen: 0, seenAt: NOW });
      const input = { partnership: FOUNDING, owner: 'ViaMéca', text: 'Look at it', dueDate: '2026-12-01' };
      await clients.coordinator.ask(mutationOf('addFollowUp', { input }), { input });
      expect(await unseen()).toBe(1);
      await seen(client, FOUNDING);
      expect(await unseen()).toBe(0);
    });

    it('count nothing that somebody does not see', async () => {
      await seen(clients.observer, FOUNDING);
      const input = { partnership: FOUNDING, owner: 'ViaMéca', text: 'Not for all', dueDate: '2026-12-01' };
      await clients.coordinator.ask(mutationOf('addFollowUp', { input }), { input });
      expect((await standings(clients.observer))[FOUNDING]).toMatchObject({ unseen: 0, nextSession: null });
    });
  });
});

function secretOf({ url }: Awaiting): Record<string, string> {
  return { secret: url.split('/').at(-1)!, name: 'Late', password: PASSWORD };
}
