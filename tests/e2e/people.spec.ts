import { PartnershipService } from '@roadbook/application';
import { addMilliseconds } from '@roadbook/domain';
import type { ApiClient, ApiError } from '../support/api.js';
import { STORES } from '../support/databases.js';
import { FOUNDING, NOW, openGround, PASSWORD, type Ground, type RoleName } from './ground.js';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly organisation: { readonly shortName: string };
  readonly roles: readonly string[];
  readonly possibleRoles: readonly string[];
  readonly active: boolean;
}

const DAY_MS = 86_400_000;
const INVITE = `mutation ($input: InvitePersonInput!) {
  invitePerson(input: $input) { id email organisation { shortName } roles expiresAt acceptedAt revokedAt url }
}`;
const OPEN = `query ($secret: String!) {
  invitation(secret: $secret) { kind partnership organisation roles email expiresAt accountExists }
}`;
const ACCEPT = `mutation ($secret: String!, $name: String!, $password: String!) {
  acceptInvitation(secret: $secret, name: $name, password: $password) {
    id name email language sessionExpiresAt memberships { partnershipCode roles }
  }
}`;
const ROLES = `mutation ($person: ID!, $roles: [Role!]!) {
  changeRoles(partnership: "${FOUNDING}", person: $person, roles: $roles) { id roles }
}`;
const REMOVE = `mutation ($person: ID!) { removePerson(partnership: "${FOUNDING}", person: $person) }`;
const PASSWORDS = 'mutation ($current: String!, $new: String!) { changePassword(current: $current, new: $new) }';
const SIGN_IN = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';

interface Made {
  readonly id: string;
  readonly url: string;
  readonly secret: string;
  readonly expiresAt: string;
}

const codesOf = ({ extensions }: ApiError): unknown[] => [
  extensions.code,
  ...extensions.blockers.map(({ code }) => code),
  ...extensions.fields.map(({ path }) => path),
];

describe.each(STORES)('people on $store', ({ make }) => {
  let ground: Ground;
  let clients: Readonly<Record<RoleName, ApiClient>>;

  beforeAll(async () => {
    ground = await openGround(make);
    clients = await ground.clients();
  });
  afterAll(() => ground.close());

  const people = async (client = clients.coordinator): Promise<readonly Person[]> =>
    (
      await client.ask<{ partnership: { people: Person[] } }>(
        `{ partnership(code: "${FOUNDING}") { people { id name email organisation { shortName } roles possibleRoles active since } } }`,
      )
    ).partnership.people;
  const personOf = async (email: string): Promise<Person> => (await people()).find((person) => person.email === email)!;
  const inputOf = (fields: object): Record<string, unknown> => ({
    input: {
      partnership: FOUNDING,
      email: 'ana@partner.example',
      organisation: 'ViaMéca',
      roles: ['PARTNER'],
      language: 'fr',
      ...fields,
    },
  });
  const invite = async (fields: object = {}): Promise<Made> => {
    const { invitePerson } = await clients.coordinator.ask<{ invitePerson: Omit<Made, 'secret'> }>(
      INVITE,
      inputOf(fields),
    );
    return { ...invitePerson, secret: invitePerson.url.split('/').at(-1)! };
  };
  const stranger = (): ApiClient => ground.server.client();

  describe('of a partnership', () => {
    it('are seen by the coordinator alone', async () => {
      const found = await people();
      expect(found).toHaveLength(15);
      expect(await personOf('observer@demo.example')).toMatchObject({
        organisation: { shortName: 'Auvergne-Rhône-Alpes Region' },
        roles: ['OBSERVER'],
        possibleRoles: ['OBSERVER'],
        active: true,
      });
      expect(await people(clients.leadPartner)).toEqual([]);
    });

    it('change their roles as their organisation allows', async () => {
      const { id } = await personOf('bwcon@demo.example');
      const { changeRoles } = await clients.coordinator.ask<{ changeRoles: Person }>(ROLES, {
        person: id,
        roles: ['PARTNER', 'COMMITTEE', 'PARTNER'],
      });
      expect(changeRoles).toEqual({ id, roles: ['PARTNER', 'COMMITTEE'] });
      for (const roles of [['COORDINATOR'], ['OBSERVER'], ['PARTNER', 'OBSERVER'], ['ADMINISTRATOR'], []]) {
        expect(codesOf(await clients.coordinator.refusal(ROLES, { person: id, roles }))).toEqual([
          'INVALID_INPUT',
          'roles',
        ]);
      }
      await clients.coordinator.ask(ROLES, { person: id, roles: ['PARTNER'] });
    });

    it('keep a coordinator who can sign in', async () => {
      const last = await personOf('coordinator@demo.example');
      expect(codesOf(await clients.coordinator.refusal(REMOVE, { person: last.id }))).toEqual([
        'RULE_VIOLATION',
        'LAST_COORDINATOR',
      ]);
      const retreat = { person: last.id, roles: ['PARTNER'] };
      expect(codesOf(await clients.coordinator.refusal(ROLES, retreat))).toEqual([
        'RULE_VIOLATION',
        'LAST_COORDINATOR',
      ]);
      const second = await personOf('plastipolis@demo.example');
      await clients.coordinator.ask(ROLES, { person: second.id, roles: ['COORDINATOR', 'PARTNER'] });
      await clients.coordinator.ask(ROLES, { person: second.id, roles: ['PARTNER'] });
    });

    it('see nothing of it once they are removed', async () => {
      const { secret } = await invite({ email: 'leaving@partner.example' });
      const client = stranger();
      const accepted = await client.send(ACCEPT, { secret, name: 'Leaving', password: PASSWORD });
      await client.signIn('leaving@partner.example', PASSWORD);
      expect(accepted.errors).toEqual([]);
      await clients.coordinator.ask(REMOVE, { person: (await personOf('leaving@partner.example')).id });
      expect(await client.ask('{ partnerships { code } }')).toEqual({ partnerships: [] });
    });
  });

  describe('are invited', () => {
    it('and accept once, with an account that is made for them', async () => {
      const { secret, url, expiresAt } = await invite();
      expect(url).toBe(`${ground.server.settings.publicUrl}/invitation/${secret}`);
      expect(expiresAt).toBe(addMilliseconds(NOW, 14 * DAY_MS));
      const client = stranger();
      const { invitation } = await client.ask<{ invitation: object }>(OPEN, { secret });
      expect(invitation).toEqual({
        kind: 'PARTNERSHIP',
        partnership: '4 Motors for the European Industry 4.0',
        organisation: 'ViaMéca',
        roles: ['PARTNER'],
        email: 'ana@partner.example',
        expiresAt,
        accountExists: false,
      });
      const weak = await client.refusal(ACCEPT, { secret, name: ' ', password: 'short' });
      expect(codesOf(weak)).toEqual(['INVALID_INPUT', 'name', 'password']);

      const answer = await client.send<{ acceptInvitation: object }>(ACCEPT, {
        secret,
        name: 'Ana',
        password: PASSWORD,
      });
      expect(answer.data!.acceptInvitation).toMatchObject({
        name: 'Ana',
        email: 'ana@partner.example',
        language: 'fr',
        sessionExpiresAt: addMilliseconds(NOW, DAY_MS / 2),
        memberships: [{ partnershipCode: FOUNDING, roles: ['PARTNER'] }],
      });
      expect(answer.headers.get('set-cookie')).toMatch(/^roadbook_session=rbs_.*HttpOnly/);
      expect(codesOf(await client.refusal(ACCEPT, { secret, name: 'Eve', password: PASSWORD }))).toEqual(['NOT_FOUND']);
      expect(codesOf(await client.refusal(OPEN, { secret }))).toEqual(['NOT_FOUND']);
      expect(await personOf('ana@partner.example')).toMatchObject({ name: 'Ana', roles: ['PARTNER'] });
      expect(codesOf(await clients.coordinator.refusal(INVITE, inputOf({})))).toEqual([
        'RULE_VIOLATION',
        'ALREADY_A_PERSON',
      ]);
    });

    it('and prove an account that they have by its password', async () => {
      const { secret } = await invite({ email: 'Outsider@demo.example', roles: ['COMMITTEE'] });
      const client = stranger();
      expect(await client.ask(OPEN, { secret })).toMatchObject({ invitation: { accountExists: true } });
      const wrong = await client.refusal(ACCEPT, { secret, name: '', password: 'not the password' });
      expect(codesOf(wrong)).toEqual(['INVALID_INPUT', 'password']);
      const { acceptInvitation } = await client.ask<{ acceptInvitation: { memberships: object[] } }>(ACCEPT, {
        secret,
        name: '',
        password: PASSWORD,
      });
      expect(acceptInvitation.memberships).toHaveLength(2);
    });

    it('for fourteen days, unless it is revoked or replaced', async () => {
      const first = await invite({ email: 'late@partner.example' });
      const second = await invite({ email: 'late@partner.example' });
      const third = await invite({ email: 'other@partner.example' });
      const revoked = await clients.coordinator.ask<{ revokeInvitation: object }>(
        `mutation ($id: ID!) { revokeInvitation(partnership: "${FOUNDING}", id: $id) { revokedAt url } }`,
        { id: third.id },
      );
      expect(revoked.revokeInvitation).toEqual({ revokedAt: NOW, url: null });
      const client = stranger();
      for (const { secret } of [first, third]) {
        expect(codesOf(await client.refusal(OPEN, { secret }))).toEqual(['NOT_FOUND']);
      }
      await client.ask(OPEN, { secret: second.secret });
      ground.clock.set(addMilliseconds(NOW, 14 * DAY_MS));
      expect(codesOf(await client.refusal(OPEN, { secret: second.secret }))).toEqual(['NOT_FOUND']);
      ground.clock.set(NOW);
    });

    it('is told to the coordinator alone, without the address', async () => {
      const query = `{ partnership(code: "${FOUNDING}") { invitations { email url } } }`;
      const { partnership } = await clients.coordinator.ask<{
        partnership: { invitations: { email: string; url: string | null }[] };
      }>(query);
      expect(partnership.invitations.map(({ url }) => url)).toEqual(partnership.invitations.map(() => null));
      expect(partnership.invitations.map(({ email }) => email)).toContain('late@partner.example');
      expect(await clients.committee.ask(query)).toEqual({ partnership: { invitations: [] } });
    });

    it('is refused with every faulty field at once', async () => {
      const faulty = { email: 'nobody', organisation: 'Nowhere', roles: [], language: 'xx' };
      expect(codesOf(await clients.coordinator.refusal(INVITE, inputOf(faulty)))).toEqual([
        'INVALID_INPUT',
        'input.email',
        'input.organisation',
        'input.language',
      ]);
      const roles = { roles: ['COORDINATOR'] };
      expect(codesOf(await clients.coordinator.refusal(INVITE, inputOf(roles)))).toEqual([
        'INVALID_INPUT',
        'input.roles',
      ]);
    });
  });

  describe('have an account', () => {
    it('whose tokens they list without secrets, and whose session they see end', async () => {
      const client = await ground.as('leadPartner');
      const { createAccessToken } = await client.ask<{ createAccessToken: { id: string; token: string } }>(
        'mutation { createAccessToken(name: "Nightly") { id token createdAt } }',
      );
      const query = '{ viewer { sessionExpiresAt accessTokens { id name token createdAt } } }';
      const { id, token } = createAccessToken;
      const listed = [{ id, name: 'Nightly', token: null, createdAt: NOW }];
      expect(await client.ask(query)).toEqual({
        viewer: { sessionExpiresAt: addMilliseconds(NOW, DAY_MS / 2), accessTokens: listed },
      });
      const holder = stranger().useToken(token);
      expect(await holder.ask(query)).toEqual({ viewer: { sessionExpiresAt: null, accessTokens: listed } });
      const use = '{ viewer { accessTokens { lastUsedAt } } }';
      const usedAt = (lastUsedAt: string) => ({ viewer: { accessTokens: [{ lastUsedAt }] } });
      expect(await client.ask(use)).toEqual(usedAt(NOW));
      for (const [minutes, noted] of [
        [59, 0],
        [61, 61],
      ] as const) {
        ground.clock.set(addMilliseconds(NOW, minutes * 60_000));
        await holder.ask('{ viewer { id } }');
        expect(await client.ask(use)).toEqual(usedAt(addMilliseconds(NOW, noted * 60_000)));
      }
      ground.clock.set(NOW);
      await client.ask('mutation ($id: ID!) { revokeAccessToken(id: $id) }', { id });
      expect(await client.ask(query)).toMatchObject({ viewer: { accessTokens: [] } });
    });

    it('in one of nine languages', async () => {
      const client = await ground.as('otherPartner');
      const set = 'mutation ($language: String!) { setLanguage(language: $language) { language } }';
      expect(await client.ask(set, { language: 'ro' })).toEqual({ setLanguage: { language: 'ro' } });
      const refusal = await client.refusal(set, { language: 'xx' });
      expect(codesOf(refusal)).toEqual(['INVALID_INPUT', 'language']);
      await client.ask(set, { language: 'en' });
    });

    it('whose password ends the other sessions when it changes', async () => {
      const email = 'ana@partner.example';
      const [here, there] = [await stranger().signIn(email, PASSWORD), await stranger().signIn(email, PASSWORD)];
      const short = await here.refusal(PASSWORDS, { current: PASSWORD, new: 'short' });
      expect(codesOf(short)).toEqual(['INVALID_INPUT', 'new']);
      const wrong = await here.refusal(PASSWORDS, { current: 'not the password', new: 'a longer one' });
      expect(codesOf(wrong)).toEqual(['INVALID_INPUT', 'current']);
      await here.ask(PASSWORDS, { current: PASSWORD, new: 'a longer one' });
      expect(await here.ask('{ viewer { email } }')).toEqual({ viewer: { email } });
      expect(await there.ask('{ viewer { email } }')).toEqual({ viewer: null });
      const old = await stranger().refusal(SIGN_IN, { email, password: PASSWORD });
      expect(codesOf(old)).toEqual(['UNAUTHENTICATED']);
      await stranger().signIn(email, 'a longer one');
    });

    it('of the demonstration, which everybody may know', async () => {
      const { demoAccounts } = await stranger().ask<{ demoAccounts: { email: string; password: string }[] }>(
        '{ demoAccounts { email name role organisation password } }',
      );
      expect(demoAccounts).toHaveLength(16);
      expect(demoAccounts[0]).toEqual({
        email: 'coordinator@demo.example',
        name: 'Coordinator (demo)',
        role: 'COORDINATOR',
        organisation: 'Plastipolis',
        password: ground.server.settings.demoPassword,
      });
    });
  });
});

describe.each(STORES)('the installation on $store', ({ make }) => {
  let ground: Ground;
  let clients: Readonly<Record<RoleName, ApiClient>>;

  beforeAll(async () => {
    ground = await openGround(make);
    clients = await ground.clients();
  });
  afterAll(() => ground.close());

  const CREATE = `mutation ($input: CreateAccountInput!) {
    createAccount(input: $input) { url account { id email administrator disabled partnerships } }
  }`;
  const input = { email: 'Berta@office.example', name: 'Berta', language: 'de', administrator: true };

  it('is shown to administrators, and nothing of a plan', async () => {
    const query = '{ installation { version store demo partnerships { code name phase revision members } } }';
    const { installation } = await clients.administrator.ask<{ installation: { partnerships: object[] } }>(query);
    expect(installation).toMatchObject({ version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as unknown, demo: true });
    expect(installation.partnerships).toMatchObject([{ code: FOUNDING, members: 19 }, { code: 'OTHER' }]);
    const accounts = '{ accounts { totalCount } }';
    for (const role of ['outsider', 'observer', 'leadPartner', 'coordinator'] as const) {
      expect(codesOf(await clients[role].refusal(query))).toEqual(['FORBIDDEN', 'NOT_ADMINISTRATOR']);
      expect(codesOf(await clients[role].refusal(accounts))).toEqual(['FORBIDDEN', 'NOT_ADMINISTRATOR']);
    }
  });

  it('lists accounts by name, a page at a time, and looks for them', async () => {
    const query = `query ($search: String) {
      accounts(limit: 1, offset: 0, search: $search) { totalCount items { email partnerships administrator } }
    }`;
    expect(await clients.administrator.ask(query)).toMatchObject({ accounts: { totalCount: 17 } });
    expect(await clients.administrator.ask(query, { search: 'VIAMÉ' })).toEqual({
      accounts: {
        totalCount: 1,
        items: [{ email: 'viameca@demo.example', partnerships: [FOUNDING], administrator: false }],
      },
    });
  });

  it('has accounts made whose holders set the password themselves, once', async () => {
    const { createAccount } = await clients.administrator.ask<{
      createAccount: { url: string; account: { id: string } };
    }>(CREATE, { input });
    const { url, account } = createAccount;
    expect(account).toMatchObject({ email: 'berta@office.example', administrator: true, disabled: false });
    const secret = url.split('/').at(-1)!;
    const client = ground.server.client();
    expect(await client.ask(OPEN, { secret })).toMatchObject({
      invitation: { kind: 'PASSWORD', partnership: null, email: 'berta@office.example' },
    });
    await client.ask(ACCEPT, { secret, name: '', password: PASSWORD });
    expect(codesOf(await client.refusal(ACCEPT, { secret, name: '', password: PASSWORD }))).toEqual(['NOT_FOUND']);
    await client.signIn('berta@office.example', PASSWORD);
    expect(await client.ask('{ accounts { totalCount } }')).toMatchObject({ accounts: { totalCount: 18 } });
    const again = await clients.administrator.refusal(CREATE, { input });
    expect(codesOf(again)).toEqual(['CONFLICT']);
    const faulty = await clients.administrator.refusal(CREATE, {
      input: { ...input, email: '', name: ' ', language: '' },
    });
    expect(codesOf(faulty)).toEqual(['INVALID_INPUT', 'input.email', 'input.name', 'input.language']);
  });

  it('has accounts disabled, which ends their sessions and tokens', async () => {
    const client = await ground.as('outsider');
    const { createAccessToken, viewer } = {
      ...(await client.ask<{ createAccessToken: { token: string } }>(
        'mutation { createAccessToken(name: "t") { token } }',
      )),
      ...(await client.ask<{ viewer: { id: string } }>('{ viewer { id } }')),
    };
    const { id } = viewer;
    const change = (verb: string): string => `mutation ($id: ID!) { ${verb}(id: $id) { disabled } }`;
    const disabled = await clients.administrator.ask(change('disableAccount'), { id });
    expect(disabled).toEqual({ disableAccount: { disabled: true } });
    const credentials = { email: 'outsider@demo.example', password: PASSWORD };
    expect(codesOf(await ground.server.client().refusal(SIGN_IN, credentials))).toEqual(['UNAUTHENTICATED']);
    await clients.administrator.ask(change('enableAccount'), { id });
    const holder = ground.server.client().useToken(createAccessToken.token);
    for (const one of [client, holder]) expect(await one.ask('{ viewer { id } }')).toEqual({ viewer: null });
    await ground.server.client().signIn(credentials.email, credentials.password);
    const own = await clients.administrator.ask<{ viewer: { id: string } }>('{ viewer { id } }');
    expect(codesOf(await clients.administrator.refusal(change('disableAccount'), own.viewer))).toEqual([
      'RULE_VIOLATION',
      'OWN_ACCOUNT',
    ]);
  });

  it('has passwords set anew by their holders, which ends their sessions', async () => {
    const client = await ground.as('outsider');
    const { viewer } = await client.ask<{ viewer: { id: string } }>('{ viewer { id } }');
    const reset = 'mutation ($id: ID!) { resetPassword(id: $id) }';
    const [first, second] = [
      await clients.administrator.ask<{ resetPassword: string }>(reset, viewer),
      await clients.administrator.ask<{ resetPassword: string }>(reset, viewer),
    ].map(({ resetPassword }) => resetPassword.split('/').at(-1)!);
    const setting = { name: '', password: 'an entirely new one' };
    const other = ground.server.client();
    expect(codesOf(await other.refusal(ACCEPT, { ...setting, secret: first }))).toEqual(['NOT_FOUND']);
    await other.ask(ACCEPT, { ...setting, secret: second });
    expect(await client.ask('{ viewer { id } }')).toEqual({ viewer: null });
    await ground.server.client().signIn('outsider@demo.example', setting.password);
  });
});

describe.each(STORES)('settings on $store', ({ make }) => {
  let ground: Ground;
  let coordinator: ApiClient;

  beforeAll(async () => {
    ground = await openGround(make);
    coordinator = await ground.as('coordinator');
  });
  afterAll(() => ground.close());

  const UPDATE = `mutation ($input: UpdateSettingsInput!) {
    updateSettings(input: $input) { version revision contentLanguage settings { quorum qualifiedMajority vetoDays minutesDays } }
  }`;
  const read = async (): Promise<{ version: number; revision: number; settings: Record<string, unknown> }> =>
    (
      await coordinator.ask<{ partnership: { version: number; revision: number; settings: Record<string, unknown> } }>(
        `{ partnership(code: "${FOUNDING}") { version revision settings { quorum qualifiedMajority vetoDays minutesDays } } }`,
      )
    ).partnership;
  const update = (fields: object): Record<string, unknown> => ({
    input: { partnership: FOUNDING, reason: 'As agreed.', ...fields },
  });

  it('are two thirds by default, and are changed as a revision with a reason', async () => {
    const before = await read();
    expect(before.settings).toMatchObject({ quorum: [2, 3], qualifiedMajority: [2, 3], minutesDays: 15 });
    const fields = { expectedVersion: before.version, qualifiedMajority: [3, 4], vetoDays: 15, contentLanguage: 'fr' };
    expect(await coordinator.ask(UPDATE, update(fields))).toEqual({
      updateSettings: {
        version: before.version + 1,
        revision: before.revision + 1,
        contentLanguage: 'fr',
        settings: { ...before.settings, qualifiedMajority: [3, 4], vetoDays: 15 },
      },
    });
    const { partnership } = await coordinator.ask<{ partnership: { revisions: { reason: string }[] } }>(
      `{ partnership(code: "${FOUNDING}") { revisions(limit: 1) { reason } } }`,
    );
    expect(partnership.revisions).toEqual([{ reason: 'As agreed.' }]);
    expect(codesOf(await coordinator.refusal(UPDATE, update(fields)))).toEqual(['CONFLICT']);
    const [checked] = await ground.server.server.app.get(PartnershipService).verify(FOUNDING);
    expect(checked!.faults).toEqual([]);
  });

  it('that are what they were make no revision', async () => {
    const { version, revision } = await read();
    const { updateSettings } = await coordinator.ask<{ updateSettings: { revision: number } }>(
      UPDATE,
      update({ expectedVersion: version, qualifiedMajority: [3, 4] }),
    );
    expect(updateSettings.revision).toBe(revision);
  });

  it('are refused with every faulty field at once', async () => {
    const faulty = { quorum: [1, 3], qualifiedMajority: [2], noticeDays: 366, contentLanguage: 'xx', reason: ' ' };
    expect(codesOf(await coordinator.refusal(UPDATE, update({ expectedVersion: 1, ...faulty })))).toEqual([
      'INVALID_INPUT',
      'input.quorum',
      'input.qualifiedMajority',
      'input.noticeDays',
      'input.contentLanguage',
      'input.reason',
    ]);
  });
});
