import { openGround, personAt, type Ground, type Person } from './ground.js';

/** Several people at once, and what a page may not do. */
let ground: Ground;

beforeAll(async () => {
  ground = await openGround();
}, 300_000);

afterAll(async () => {
  await ground.close();
});

const LIVE_MS = 2_000;

function heading({ page }: Person, title: string) {
  return page.getByRole('heading', { level: 1, name: title });
}

/** Opens the form of an action and writes another title, without saving. */
async function retitle(person: Person, title: string): Promise<void> {
  await person.page.getByRole('button', { name: 'Edit', exact: true }).click();
  await person.page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).fill(title);
}

function save({ page }: Person): Promise<void> {
  return page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
}

it('another person’s change appears within two seconds', async () => {
  const reader = await personAt(ground, 'coordinator@demo.example');
  const lead = await personAt(ground, 'flanders-make@demo.example');
  await reader.open('actions/A2.6');
  await lead.open('actions/A2.6');
  await retitle(lead, 'Regional map of demonstrators');
  await save(lead);
  await lead.page.getByText('A2.6 is saved.').waitFor();
  await heading(reader, 'Regional map of demonstrators').waitFor({ timeout: LIVE_MS });
  expect([...reader.complaints, ...lead.complaints]).toEqual([]);
});

describe('two browsers collide on one action', () => {
  it.each([
    ['Yours', 'Title of the coordinator', 'Title of the coordinator'],
    ['Saved by somebody else', 'Second title of the coordinator', 'Title of the lead'],
  ])('and %s is chosen', async (side, mine, standing) => {
    const theirs = 'Title of the lead';
    const first = await personAt(ground, 'pool-net@demo.example');
    const second = await personAt(ground, 'coordinator@demo.example');
    for (const person of [first, second]) await person.open('actions/A5.5');
    await retitle(first, theirs);
    await retitle(second, mine);
    await save(first);
    await first.page.getByText('A5.5 is saved.').waitFor();

    await save(second);
    const { page } = second;
    const dialog = page.getByRole('dialog', { name: 'Somebody else changed this meanwhile' });
    await dialog.getByRole('columnheader', { name: 'Yours' }).waitFor();
    await dialog.getByRole('columnheader', { name: 'Saved by somebody else' }).waitFor();
    await dialog.getByRole('row', { name: /^Title/ }).waitFor();
    await dialog
      .getByRole('radio', { name: mine })
      .and(page.getByRole('radio', { checked: true }))
      .waitFor();
    await dialog.getByRole('radio', { name: side === 'Yours' ? mine : theirs }).check();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    for (const person of [first, second]) {
      await heading(person, standing).waitFor();
      expect(person.complaints).toEqual([]);
      await person.context.close();
    }
  });
});

it('two people edit one deliverable, and the later one chooses between both titles', async () => {
  const lead = await personAt(ground, 'bwcon@demo.example');
  const coordinator = await personAt(ground, 'coordinator@demo.example');
  for (const person of [lead, coordinator]) await person.open('deliverables/D4.4.1');
  await retitle(lead, 'Pipeline of the lead');
  await retitle(coordinator, 'Pipeline of the coordinator');
  await save(lead);
  await heading(lead, 'D4.4.1 Pipeline of the lead').waitFor();
  await save(coordinator);
  const dialog = coordinator.page.getByRole('dialog', { name: 'Somebody else changed this meanwhile' });
  await dialog.getByRole('row', { name: /^Title/ }).waitFor();
  expect(await dialog.getByRole('row').count()).toBe(2);
  await dialog.getByRole('radio', { name: 'Pipeline of the coordinator' }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  for (const person of [lead, coordinator]) {
    await heading(person, 'D4.4.1 Pipeline of the coordinator').waitFor();
    expect(person.complaints).toEqual([]);
    await person.context.close();
  }
});

describe('two people change the same thing of the toolbox', () => {
  const MINE = 'https://example.org/mine';
  const THEIRS = 'https://example.org/theirs';

  async function writePage({ page }: Person, name: string, url: string): Promise<void> {
    await page
      .getByRole('button', { name: `What can be done with ${name}` })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Web address' }).fill(url);
  }

  /** A call is in the toolbox once somebody added one. */
  async function addCall({ page }: Person, name: string): Promise<void> {
    await page.getByRole('button', { name: 'What can be done with Watify' }).first().click();
    await page.getByRole('menuitem', { name: 'Add a call' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    await dialog.getByRole('combobox', { name: 'Type of action' }).click();
    await page.getByRole('option').first().click();
    await dialog.getByLabel('Deadline').fill('2027-09-30');
    await dialog.getByRole('button', { name: 'Add' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  it.each([
    ['item', 'Hannover Messe'],
    ['call', 'Call for matchmaking'],
  ])('%s, and the later one chooses between both values', async (what, name) => {
    const first = await personAt(ground, 'coordinator@demo.example');
    const second = await personAt(ground, 'coordinator@demo.example');
    await first.open('toolbox');
    if (what === 'call') await addCall(first, name);
    await second.open('toolbox');
    await writePage(first, name, THEIRS);
    await writePage(second, name, MINE);
    await save(first);
    await first.page.getByRole('dialog').waitFor({ state: 'detached' });
    // What was saved has reached the page behind the form by now, and is no reason to save over it.
    await second.page.locator(`a[href="${THEIRS}"]`).first().waitFor({ state: 'attached', timeout: LIVE_MS });
    await save(second);
    const dialog = second.page.getByRole('dialog', { name: 'Somebody else changed this meanwhile' });
    await dialog.getByRole('row', { name: /^Web address/ }).waitFor();
    expect(await dialog.getByRole('row').count()).toBe(2);
    await dialog.getByRole('radio', { name: THEIRS }).waitFor();
    await dialog.getByRole('radio', { name: MINE }).check();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await first.page.locator(`a[href="${MINE}"]`).first().waitFor({ state: 'attached' });
    for (const person of [first, second]) {
      expect(person.complaints).toEqual([]);
      await person.context.close();
    }
  });
});

it('a partner moves its action by keyboard, sees whom that moves, and the other partner accepts', async () => {
  const lead = await personAt(ground, 'microtec-sudwest@demo.example');
  const other = await personAt(ground, 'afil@demo.example');
  await lead.open('roadmap?search=A3.4');
  await lead.page.getByRole('row', { name: /A3\.4/ }).focus();
  await lead.page.keyboard.press('m');
  const dialog = lead.page.getByRole('dialog', { name: 'Move A3.4' });
  await dialog.getByLabel('End').fill('2027-03-31');
  await dialog.getByText('Asked of their partners').waitFor();
  await dialog.getByText('(AFIL)').waitFor();
  await dialog.getByLabel('Reason').fill('Two test beds open late.');
  await dialog.getByRole('button', { name: 'Move', exact: true }).press('Enter');
  await lead.page.getByText('A3.4 is moved; asked for their actions: AFIL.').waitFor();

  await other.open('roadmap');
  await other.page.getByText('microTEC Südwest asks AFIL to move with').waitFor();
  await other.page.getByRole('button', { name: 'Accept' }).press('Enter');
  await other.page.getByText('The actions have moved.').waitFor();
  await other.open('actions/A5.9');
  await other.page.getByText('1 Apr 2027').first().waitFor();
  for (const person of [lead, other]) {
    expect(person.complaints).toEqual([]);
    await person.context.close();
  }
});

describe('a page', () => {
  it('may send stored operations only', async () => {
    const coordinator = await personAt(ground, 'coordinator@demo.example');
    await coordinator.open('overview');
    const answer = await coordinator.page.evaluate(async () => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query: 'query Own { viewer { id email } }' }),
      });
      return response.json() as Promise<unknown>;
    });
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(answer).not.toMatchObject({ data: { viewer: {} } });
  });

  it('runs under a policy that lets no inline script or style in, and nothing from elsewhere', async () => {
    const { page } = await personAt(ground, null);
    const response = await page.goto(`${ground.address}/sign-in`);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none';script-src 'self';");
    expect(policy).not.toMatch(/unsafe-(inline|eval|hashes)|\*|https?:/);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "An inline script ran"';
      document.body.append(script);
    });
    expect(await page.title()).not.toBe('An inline script ran');
  });
});
