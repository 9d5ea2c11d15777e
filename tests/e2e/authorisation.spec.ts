import type { ApiClient, ApiError } from '../support/api.js';
import { STORES } from '../support/databases.js';
import { FOUNDING, openGround, ROLES, type Ground, type RoleName } from './ground.js';
import { readIds, withIds, type Ids } from './ids.js';
import { FIELD_MATRIX, MUTATION_MATRIX, ROUTE_MATRIX, type MutationRow } from './matrix/index.js';
import { asked, fieldsOf, MUTATIONS, mutationOf, objectOf, PARTNERSHIP, SCHEMA, selectionOf } from './schema.js';

const FULL: readonly RoleName[] = ['coordinator', 'leadPartner', 'otherPartner', 'committee'];
const MEMBERS: readonly RoleName[] = [...FULL, 'observer'];
const INNOCENT = ['RULE_VIOLATION'];

/** What those may change who lead no action. */
const HANDS: Readonly<Record<string, readonly string[]>> = {
  'Observer (demo)': ['FollowUp', 'Notice', 'DisseminationSession'],
  'Committee member (demo)': ['FollowUp', 'CommitteeSession', 'Decision'],
  'Administrator (demo)': [],
  Outsider: [],
};

const argsOf = (row: MutationRow, role: RoleName, ids?: Ids): Record<string, unknown> => {
  const args = typeof row.args === 'function' ? { ...row.args(role) } : { ...row.args };
  return ids ? withIds(args, ids) : args;
};

/** The error without the code of the partnership that was asked for, which is the asker's own word. */
function anonymous(error: ApiError | undefined, code: string): string {
  return JSON.stringify({ ...error, locations: [] }).replaceAll(code, '…');
}

describe('the matrix', () => {
  it('has a row for every mutation', () => {
    expect([...new Set(MUTATION_MATRIX.map((row) => row.mutation))].sort()).toEqual([...MUTATIONS].sort());
  });

  it('has a row for every field of a partnership', () => {
    expect(Object.keys(FIELD_MATRIX).sort()).toEqual(
      fieldsOf(PARTNERSHIP)
        .map((field) => field.name)
        .sort(),
    );
  });

  it('knows every way into the plan', () => {
    expect(fieldsOf(SCHEMA.getQueryType()!).map((field) => field.name)).toEqual([
      'viewer',
      'partnerships',
      'partnership',
      // Refused as recordDecision is; tests/e2e/decision-preview.spec.ts.
      'decisionPreview',
      // Refused as importPlan is; tests/exchange/tables.spec.ts.
      'importPreview',
      // None of these shows anything of a plan; tests/e2e/people.spec.ts tells who sees what.
      'demoAccounts',
      'invitation',
      'accounts',
      'installation',
    ]);
    // tests/e2e/live.spec.ts tells who hears what.
    expect(fieldsOf(SCHEMA.getSubscriptionType()!).map((field) => field.name)).toEqual(['partnershipChanged']);
  });
});

describe.each(STORES)('role x organisation x operation on $store', ({ make }) => {
  let ground: Ground;
  let clients: Readonly<Record<RoleName, ApiClient>>;
  let ids: Ids;

  beforeAll(async () => {
    ground = await openGround(make);
    clients = await ground.clients();
    ids = await readIds(clients.coordinator);
  });
  afterAll(() => ground.close());

  describe('queries', () => {
    it('tell who is not signed in nothing, but that nobody is', async () => {
      expect(await clients.signedOut.ask('{ viewer { id } }')).toEqual({ viewer: null });
      for (const query of ['{ partnerships { code } }', `{ partnership(code: "${FOUNDING}") { code } }`]) {
        expect((await clients.signedOut.refusal(query)).extensions.code).toBe('UNAUTHENTICATED');
      }
    });

    it.each<[RoleName, string[]]>([
      ['administrator', []],
      ['outsider', ['OTHER']],
      ['observer', [FOUNDING]],
      ['committee', [FOUNDING]],
      ['otherPartner', [FOUNDING]],
      ['coordinator', [FOUNDING]],
    ])('list for the %s the partnerships %j', async (role, codes) => {
      const { partnerships, viewer } = await clients[role].ask<{
        partnerships: { code: string }[];
        viewer: { memberships: { partnershipCode: string }[] };
      }>('{ partnerships { code } viewer { memberships { partnershipCode } } }');
      expect(partnerships.map(({ code }) => code)).toEqual(codes);
      expect(viewer.memberships.map(({ partnershipCode }) => partnershipCode)).toEqual(codes);
    });

    describe.each(Object.entries(FIELD_MATRIX))('%s', (name, sight) => {
      const field = PARTNERSHIP.getFields()[name]!;
      const target = objectOf(field);
      // What may be done differs from one viewer to the next, and whose consent it takes.
      const selection = target ? `{ ${selectionOf(target, 2, ['transitions', 'blockers', 'consent'])} }` : '';
      const query = (code: string): string =>
        `{ partnership(code: "${code}") { it: ${asked(PARTNERSHIP, field)} ${selection} } }`;
      const answerTo = async (role: RoleName): Promise<unknown> =>
        (await clients[role].ask<{ partnership: { it: unknown } }>(query(FOUNDING))).partnership.it;

      it.each(['signedOut', 'administrator', 'outsider'] as const)('is closed to the %s', async (role) => {
        const there = await clients[role].send(query(FOUNDING));
        const nowhere = await clients[role].send(query('NOWHERE'));
        expect(there.data).toBeNull();
        expect(there.errors[0]!.extensions.code).toBe(role === 'signedOut' ? 'UNAUTHENTICATED' : 'NOT_FOUND');
        expect(anonymous(there.errors[0], FOUNDING)).toBe(anonymous(nowhere.errors[0], 'NOWHERE'));
        expect(there.status).toBe(nowhere.status);
      });

      if (sight === 'COORDINATOR') {
        it('is empty for all but the coordinator', async () => {
          for (const role of MEMBERS.filter((one) => one !== 'coordinator')) {
            const answer = (await answerTo(role)) as { readonly items?: readonly unknown[] };
            expect(answer.items ?? answer).toEqual([]);
          }
        });
        return;
      }

      it(`is whole for the members, and for the observer ${sight}`, async () => {
        const answers = await Promise.all(FULL.map(answerTo));
        for (const answer of answers) expect(answer).toEqual(answers[0]);
        const observed = await answerTo('observer');
        if (sight === 'SAME') expect(observed).toEqual(answers[0]);
        else expect(observed).not.toEqual(answers[0]);
        if (sight === 'EMPTY')
          expect(Array.isArray(answers[0]) ? observed : [observed]).toEqual(observed === null ? [null] : []);
      });
    });
  });

  describe('mutations', () => {
    const meets = async (client: ApiClient, row: MutationRow, role: RoleName): Promise<string> => {
      const args = argsOf(row, role, ids);
      const answer = await client.send(mutationOf(row.mutation, args), args);
      const code = answer.errors[0]?.extensions.code;
      return code === undefined || INNOCENT.includes(code) ? 'PASSES' : code;
    };

    describe.each(MUTATION_MATRIX.map((row) => ({ name: `${row.mutation} ${row.what ?? ''}`.trim(), row })))(
      '$name',
      ({ row }) => {
        it.each(ROLES)('by the %s', async (role) => {
          const own = ['signIn', 'signOut'].includes(row.mutation);
          const client = own ? await ground.as(role) : clients[role];
          expect(await meets(client, row, role)).toBe(row.expected[role]);
        });

        const ofPartnership = JSON.stringify(argsOf(row, 'outsider')).includes(FOUNDING);
        if (ofPartnership)
          it('tells an outsider no more than of a partnership that is nowhere', async () => {
            const args = argsOf(row, 'outsider');
            const elsewhere = JSON.parse(JSON.stringify(args).replaceAll(FOUNDING, 'NOWHERE')) as Record<
              string,
              unknown
            >;
            const there = await clients.outsider.refusal(mutationOf(row.mutation, args), args);
            const nowhere = await clients.outsider.refusal(mutationOf(row.mutation, elsewhere), elsewhere);
            expect(anonymous(there, FOUNDING)).toBe(anonymous(nowhere, 'NOWHERE'));
          });
      },
    );

    it('revoke the own tokens, and nobody else’s', async () => {
      const made = await clients.coordinator.ask<{ createAccessToken: { id: string } }>(
        'mutation { createAccessToken(name: "mine") { id } }',
      );
      const { id } = made.createAccessToken;
      const revoke = 'mutation ($id: ID!) { revokeAccessToken(id: $id) }';
      for (const role of MEMBERS.filter((one) => one !== 'coordinator')) {
        expect((await clients[role].refusal(revoke, { id })).extensions.code).toBe('NOT_FOUND');
      }
      expect(await clients.coordinator.ask(revoke, { id })).toEqual({ revokeAccessToken: true });
    });

    it('by who was refused have changed nothing', async () => {
      const { partnership } = await clients.coordinator.ask<{
        partnership: { revisions: { by: string; changes: { entity: string }[] }[] };
      }>(`{ partnership(code: "${FOUNDING}") { revisions(limit: 40) { by changes { entity } } } }`);
      const foreign = partnership.revisions.flatMap(({ by, changes }) =>
        changes.filter(({ entity }) => HANDS[by] && !HANDS[by].includes(entity)).map(({ entity }) => [by, entity]),
      );
      expect(foreign).toEqual([]);
    });
  });

  describe('HTTP routes', () => {
    const files = new Map<string, string>();
    const upload = (client: ApiClient): Promise<Response> => {
      const form = new FormData();
      form.append('file', new Blob(['the sites']), 'sites.txt');
      return client.fetch(`/files?partnership=${FOUNDING}`, { method: 'POST', body: form });
    };

    beforeAll(async () => {
      for (const name of ['attached to a draft of another partner', 'not attached, uploaded by the lead partner']) {
        files.set(name, ((await (await upload(clients.leadPartner)).json()) as { id: string }).id);
      }
      const { partnership } = await clients.leadPartner.ask<{
        partnership: { deliverables: { items: { code: string; version: number }[] } };
      }>(
        `{ partnership(code: "${FOUNDING}") { deliverables(filter: { action: "A5.3" }) { items { code version } } } }`,
      );
      const { version } = partnership.deliverables.items.find(({ code }) => code === 'D5.3.1')!;
      const input = {
        partnership: FOUNDING,
        deliverable: 'D5.3.1',
        expectedVersion: version,
        fileId: files.get('attached to a draft of another partner'),
      };
      await clients.leadPartner.ask(mutationOf('saveDeliverableDraft', { input }), { input });
    });

    it('are all in the matrix', () => {
      const { router } = ground.server.server.app.getHttpAdapter().getInstance() as unknown as {
        router: { stack: { route?: { path: string; methods: Record<string, boolean> } }[] };
      };
      const routes = router.stack.flatMap(({ route }) =>
        route ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`) : [],
      );
      expect([...new Set(ROUTE_MATRIX.map(({ route }) => route))].sort()).toEqual([...new Set(routes)].sort());
    });

    describe.each(ROUTE_MATRIX)('$route as $path', ({ route, path, expected }) => {
      it.each(ROLES)('by the %s', async (role) => {
        const place = path.replace(/\{(.+)\}/, (_whole, name: string) => files.get(name)!);
        const client = clients[role];
        const [method] = route.split(' ');
        const response = place.startsWith('/files?') ? await upload(client) : await client.fetch(place, { method });
        expect(response.status).toBe(expected[role]);
        const text = await response.text();
        // Pages for people say in words what is wrong.
        if (response.status >= 400 && !response.headers.get('content-type')!.includes('html')) {
          const { error } = JSON.parse(text) as { error: ApiError['extensions'] & { message: string } };
          expect(Object.keys(error).sort()).toEqual(['blockers', 'code', 'fields', 'logId', 'message']);
          expect(error.logId).toBeNull();
        }
      });
    });
  });
});
