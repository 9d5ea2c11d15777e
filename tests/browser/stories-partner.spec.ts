import { CODE, openGround, PASSWORD, personAt, settled, type Ground, type Person } from './ground.js';
import { fillUntil, focused, pressOn, tabUntil, typeInto } from './keyboard.js';

/** A partner does its part: signs in, reports on the open period, by keyboard alone; and without an account by a link. */
let ground: Ground;

beforeAll(async () => {
  ground = await openGround();
}, 300_000);

afterAll(async () => {
  await ground.close();
});

/** How far the report of an organisation is, as the page of the period tells. */
function standing({ page }: Person, organisation: string) {
  return page.getByRole('row', { name: new RegExp(`^${organisation}\\b`) });
}

it('a partner completes its report by keyboard alone, and the coordinator sees it', async () => {
  const partner = await personAt(ground, null);
  const { page } = partner;
  await page.goto(`${ground.address}/sign-in`);
  await typeInto(page, 'E-mail address', 'afil@demo.example');
  await typeInto(page, 'Password', PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  await pressOn(page, 'link', 'My work');
  await page.waitForURL(`**/p/${CODE}/my-work`);

  await pressOn(page, 'link', /^Partner report/);
  await page.waitForURL(`**/p/${CODE}/periods/3/report`);
  await page.getByRole('heading', { level: 1, name: 'Partner report, period 3' }).waitFor();
  const list = page.locator('summary', { hasText: /thing(s are| is) missing/ });
  await list.waitFor();
  // The first thing that is missing leads to its field.
  await tabUntil(page, list);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tabUntil(page, page.locator('input, textarea'));
  await fillUntil(page, 'button', 'Submit the report');
  await page.getByText('Everything that is asked for is there. The report can be submitted.').waitFor();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Submit the report on period 3' });
  await dialog.waitFor();
  await dialog.getByRole('button', { name: 'Submit the report' }).and(focused(page)).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/p/${CODE}/my-work`);
  await page.getByText('The report on period 3 is submitted.').waitFor();
  await page.getByRole('link', { name: /^Partner report/ }).waitFor({ state: 'detached' });

  const coordinator = await personAt(ground, 'coordinator@demo.example');
  await coordinator.open('periods/3');
  await standing(coordinator, 'AFIL').getByText('Submitted').waitFor();
  expect([...partner.complaints, ...coordinator.complaints]).toEqual([]);
}, 120_000);

it('a partner without an account completes its report by an update link, without any script', async () => {
  const coordinator = await personAt(ground, 'coordinator@demo.example');
  const { page } = coordinator;
  await coordinator.open('periods/3');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const dialog = page.getByRole('dialog', { name: 'Make a link' });
  await dialog.getByRole('combobox', { name: 'Organisation' }).click();
  await page.getByRole('option', { name: 'CEP', exact: true }).click();
  await dialog.getByRole('button', { name: 'Make a link' }).click();
  const address = await page.getByRole('textbox', { name: 'Link of CEP' }).inputValue();
  expect(new URL(address).pathname).toMatch(/^\/update\/[\w-]{20,}$/);
  await page.reload();
  await settled(page);
  expect(await page.content()).not.toContain(address);

  const context = await ground.browser.newContext({ javaScriptEnabled: false, locale: 'en' });
  const linked = await context.newPage();
  await linked.goto(ground.address + new URL(address).pathname);
  for (const field of await linked.getByRole('textbox').all()) {
    if ((await field.inputValue()) !== '') continue;
    const isText = await field.evaluate((element) => element.tagName === 'TEXTAREA');
    await field.fill(isText ? 'Done as planned.' : '10');
  }
  for (const light of await linked.getByRole('combobox').all()) await light.selectOption('ON_TRACK');
  await linked.getByRole('button', { name: /submit/i }).click();
  await linked
    .getByRole('status')
    .getByText(/submitted/i)
    .waitFor();
  expect(await linked.getByRole('textbox').count()).toBe(0);

  await standing(coordinator, 'CEP').getByText('Submitted').waitFor();
  expect(coordinator.complaints).toEqual([]);
}, 120_000);

describe('what is being written', () => {
  const REPORT = 'periods/3/report';
  const remarks = ({ page }: Person) => page.getByRole('textbox', { name: 'Remarks' });

  it('survives a reload, though the server never heard of it', async () => {
    const partner = await personAt(ground, 'eurecat@demo.example');
    await partner.open(REPORT);
    await partner.page.route('**/graphql', (route) => route.abort());
    await remarks(partner).fill('The line was bad when this was written.');
    await partner.page.unroute('**/graphql');
    await partner.page.reload();
    await settled(partner.page);
    expect(await remarks(partner).inputValue()).toBe('The line was bad when this was written.');
    await partner.page.getByText(/^Saved on/).waitFor();
  });

  it('survives a lost session: signing in happens above the page, and it is saved then', async () => {
    const partner = await personAt(ground, 'minalogic@demo.example');
    const { page, context } = partner;
    await partner.open(REPORT);
    await context.clearCookies();
    await remarks(partner).fill('Written while the session ended.');
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.getByLabel('E-mail address').fill('minalogic@demo.example');
    await dialog.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await remarks(partner).inputValue()).toBe('Written while the session ended.');
    await remarks(partner).press('End');
    await page.keyboard.type(' And after.');
    await page.getByText(/^Saved on/).waitFor();
    await page.reload();
    await settled(page);
    expect(await remarks(partner).inputValue()).toBe('Written while the session ended. And after.');
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('partner-report'))),
    ).toEqual([]);
  });
});
