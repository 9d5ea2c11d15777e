import { FOUNDING, openGround, type Ground } from '../../../../tests/e2e/ground.js';
import type { ApiClient } from '../../../../tests/support/api.js';
import { STORES } from '../../../../tests/support/databases.js';

interface Contact {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly organisation: { readonly shortName: string };
}

interface Notice {
  readonly id: string;
  readonly status: string;
  readonly contact: string | null;
  readonly organisation: { readonly shortName: string };
  readonly deliverable: { readonly code: string };
}

const CONTACTS = `{ partnership(code: "${FOUNDING}") { contacts { id name email organisation { shortName } } } }`;
const NOTICES = `{ partnership(code: "${FOUNDING}") { notices { id status closed contact informs organisation { shortName } deliverable { code } } } }`;
const SAVE = 'mutation ($input: SaveContactInput!) { saveContact(input: $input) { id name email language function } }';
const REMOVE = 'mutation ($input: RemoveContactInput!) { removeContact(input: $input) }';
const SEND = 'mutation ($input: SendNoticeInput!) { sendNotice(input: $input) { status closed contact sentAt } }';
const AGENCY = 'Agence Régionale ARA';
const REGION = 'Auvergne-Rhône-Alpes Region';
const DESK = {
  partnership: FOUNDING,
  organisation: AGENCY,
  name: 'New desk',
  email: 'New.Desk@Demo.example',
  language: 'fr',
};

describe.each(STORES)('the duty to inform, over HTTP, on $store', ({ make }) => {
  let ground: Ground;
  let coordinator: ApiClient;
  let observer: ApiClient;
  let partner: ApiClient;

  const contacts = async (client: ApiClient): Promise<Contact[]> =>
    (await client.ask<{ partnership: { contacts: Contact[] } }>(CONTACTS)).partnership.contacts;
  const notices = async (client: ApiClient): Promise<Notice[]> =>
    (await client.ask<{ partnership: { notices: Notice[] } }>(NOTICES)).partnership.notices;
  const toAgency = async (): Promise<Notice> =>
    (await notices(coordinator)).find(
      ({ organisation, deliverable }) => organisation.shortName === AGENCY && deliverable.code === 'D4.1.1',
    )!;
  const codeOf = async (client: ApiClient, query: string, input: object): Promise<string> =>
    (await client.refusal(query, { input })).extensions.code;

  beforeAll(async () => {
    ground = await openGround(make);
    [coordinator, observer, partner] = await Promise.all([
      ground.as('coordinator'),
      ground.as('observer'),
      ground.as('leadPartner'),
    ]);
  });
  afterAll(() => ground.close());

  it('shows the whole register to members, and an authority what concerns it', async () => {
    expect(await notices(partner)).toEqual(await notices(coordinator));
    expect(await notices(coordinator)).toHaveLength(28);
    const own = await notices(observer);
    expect(own.map(({ organisation }) => organisation.shortName)).toEqual([REGION, REGION, REGION, REGION]);
    expect(own[0]).toMatchObject({ status: 'ACKNOWLEDGED', closed: true, informs: 'AUTHORITY' });
    expect(own[0]!.contact).toBe('European affairs desk (demo)');
  });

  it('shows contacts to members, and an authority its own', async () => {
    expect(await contacts(coordinator)).toHaveLength(7);
    expect(await contacts(partner)).toHaveLength(7);
    expect((await contacts(observer)).map(({ organisation }) => organisation.shortName)).toEqual([REGION]);
  });

  it('knows a contact by its address: saving it again changes it', async () => {
    const saved = await coordinator.ask<{ saveContact: Contact }>(SAVE, { input: DESK });
    expect(saved.saveContact).toMatchObject({ name: 'New desk', email: 'new.desk@demo.example', function: null });
    const again = { ...DESK, email: 'new.desk@demo.example ', name: ' Newer\ndesk ', function: 'Industry' };
    const { saveContact } = await coordinator.ask<{ saveContact: Contact }>(SAVE, { input: again });
    expect(saveContact).toMatchObject({ id: saved.saveContact.id, name: 'Newer desk', function: 'Industry' });
    expect(await contacts(coordinator)).toHaveLength(8);
  });

  it('names every fault of a contact', async () => {
    const input = { ...DESK, organisation: 'Nobody', name: ' ', email: 'a b@c', language: 'xx' };
    const { extensions } = await coordinator.refusal(SAVE, { input });
    expect([extensions.code, extensions.fields.map(({ path }) => path)]).toEqual([
      'INVALID_INPUT',
      ['input.organisation', 'input.name', 'input.email', 'input.language'],
    ]);
  });

  it('lets organisations keep their own contacts, and nobody else’s', async () => {
    const own = { ...DESK, organisation: REGION, email: 'second@demo.example' };
    const { saveContact } = await observer.ask<{ saveContact: Contact }>(SAVE, { input: own });
    expect(await codeOf(observer, SAVE, DESK)).toBe('FORBIDDEN');
    expect(await codeOf(partner, SAVE, DESK)).toBe('FORBIDDEN');
    const theirs = (await contacts(coordinator)).find(({ organisation }) => organisation.shortName === AGENCY)!;
    const removal = (id: string) => ({ partnership: FOUNDING, contact: id });
    expect(await codeOf(partner, REMOVE, removal(theirs.id))).toBe('FORBIDDEN');
    expect(await codeOf(observer, REMOVE, removal(theirs.id))).toBe('NOT_FOUND');
    expect(await codeOf(coordinator, REMOVE, removal('none'))).toBe('NOT_FOUND');
    expect(await observer.ask(REMOVE, { input: removal(saveContact.id) })).toEqual({ removeContact: true });
    expect(await contacts(observer)).toHaveLength(1);
  });

  it('sends to contacts of the organisation only, and forgets names with their contacts', async () => {
    const { id: notice } = await toAgency();
    const all = await contacts(coordinator);
    const desk = all.find(({ email }) => email === 'new.desk@demo.example')!;
    const stranger = all.find(({ organisation }) => organisation.shortName === REGION)!;
    const input = { partnership: FOUNDING, notice, contact: desk.id };
    expect(await codeOf(coordinator, SEND, { ...input, contact: stranger.id })).toBe('INVALID_INPUT');
    expect(await codeOf(observer, SEND, input)).toBe('NOT_FOUND');
    expect((await coordinator.ask<{ sendNotice: Notice }>(SEND, { input })).sendNotice).toMatchObject({
      status: 'OPEN',
      closed: false,
      contact: 'Newer desk',
    });
    const byHand = { ...input, byHand: true, how: 'By letter' };
    expect((await coordinator.ask<{ sendNotice: Notice }>(SEND, { input: byHand })).sendNotice).toMatchObject({
      status: 'SENT',
      closed: true,
    });
    await coordinator.ask(REMOVE, { input: { partnership: FOUNDING, contact: desk.id } });
    expect((await toAgency()).contact).toBe('(no longer known)');
    const { partnership } = await coordinator.ask<{ partnership: { revisions: object[] } }>(
      `{ partnership(code: "${FOUNDING}") { revisions(limit: 3) { by reason changes { summary fields { field after } } } } }`,
    );
    expect(JSON.stringify(partnership.revisions)).not.toMatch(/esk/);
    expect(JSON.stringify(partnership.revisions)).not.toContain(desk.id);
    expect(JSON.stringify(partnership.revisions)).toContain(`Notice of D4.1.1 to ${AGENCY} sent`);
  });

  it('lets an authority plan, move and hold its dissemination sessions', async () => {
    const plan =
      'mutation ($input: PlanDisseminationInput!) { planDissemination(input: $input) { id status deliverables { code } } }';
    const input = {
      partnership: FOUNDING,
      organisation: REGION,
      title: 'Results',
      date: '2027-01-15',
      deliverables: ['D3.3.1'],
    };
    const made = await observer.ask<{ planDissemination: { id: string } }>(plan, { input });
    expect(made.planDissemination).toMatchObject({ status: 'PLANNED', deliverables: [{ code: 'D3.3.1' }] });
    const dissemination = made.planDissemination.id;
    const move = 'mutation ($input: MoveDisseminationInput!) { moveDissemination(input: $input) { date overdue } }';
    const moved = { partnership: FOUNDING, dissemination, date: '2026-11-20' };
    expect(await observer.ask(move, { input: moved })).toEqual({
      moveDissemination: { date: '2026-11-20', overdue: true },
    });
    const hold =
      'mutation ($input: HoldDisseminationInput!) { holdDissemination(input: $input) { status participants overdue } }';
    const held = { ...moved, participants: 12, summary: 'A dozen firms came.' };
    expect(await observer.ask(hold, { input: held })).toEqual({
      holdDissemination: { status: 'HELD', participants: 12, overdue: false },
    });
    const seen = await observer.ask<{ partnership: { disseminations: { title: string }[] } }>(
      `{ partnership(code: "${FOUNDING}") { disseminations { title } } }`,
    );
    expect(seen.partnership.disseminations.map(({ title }) => title)).toEqual([
      'The roadmap for the firms of the region',
      'Results',
    ]);
  });
});
