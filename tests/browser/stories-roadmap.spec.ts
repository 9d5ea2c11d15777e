import type { Page } from 'playwright-core';
import { axeFindings, openGround, overflow, personAt, type Ground } from './ground.js';

/** Dependencies on the roadmap, by keyboard and by drawing; and baselines held against each other. */
let ground: Ground;

beforeAll(async () => {
  ground = await openGround();
}, 300_000);

afterAll(async () => {
  await ground.close();
}, 30_000);

function rowOf(page: Page, code: string) {
  return page.getByRole('row').filter({ hasText: code }).first();
}

it('an action is made to wait for another by keyboard, with a lag behind “Advanced”, and freed again', async () => {
  const person = await personAt(ground, 'pool-net@demo.example');
  const { page } = person;
  await person.open('roadmap?search=A5.');
  await rowOf(page, 'A5.5').focus();
  await page.keyboard.press('d');
  const dialog = page.getByRole('dialog', { name: 'What A5.5 waits for' });
  await dialog.getByRole('combobox', { name: 'A5.5 waits for' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('A5.1 ');
  await page.getByRole('option', { name: /^A5\.1 ·/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Advanced: how it waits' }).press('Enter');
  await dialog.getByRole('textbox', { name: 'Days in between' }).fill('3');
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Add' }).press('Enter');
  await page.getByText('A5.5 waits for A5.1.').waitFor();
  await dialog.waitFor({ state: 'detached' });

  await rowOf(page, 'A5.5').focus();
  await page.keyboard.press('d');
  await dialog.getByText('after its end, +3 days').waitFor();
  await dialog.getByRole('button', { name: 'Do not wait for A5.1 any more' }).press('Enter');
  await page.getByText('A5.5 does not wait for A5.1 any more.').waitFor();
  await dialog.getByText('after its end, +3 days').waitFor({ state: 'detached' });
  expect(person.complaints).toEqual([]);
  await person.context.close();
}, 60_000);

it('a line drawn from one bar to another makes the second wait; a circle is refused and told', async () => {
  const person = await personAt(ground, 'coordinator@demo.example');
  const { page } = person;
  await person.open('roadmap?search=A5.&dependencies=1');
  const handleOf = () =>
    page.evaluate(() => document.querySelector('[data-link-handle]')?.getAttribute('data-link-handle'));
  /** Where the pointer is on the bar of an action: moved along its row until the bar shows its handle. */
  const barOf = async (code: string): Promise<{ x: number; y: number }> => {
    const row = (await rowOf(page, code).boundingBox())!;
    const y = row.y + row.height / 2;
    for (let x = row.x + row.width + 4; x < 1430; x += 6) {
      await page.mouse.move(x, y);
      if ((await handleOf()) === code) return { x, y };
    }
    throw new Error(`no bar of ${code} was found`);
  };
  const draw = async (from: string, to: string): Promise<void> => {
    const target = await barOf(to);
    await barOf(from);
    const handle = (await page.locator('[data-link-handle]').boundingBox())!;
    await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await page.mouse.down();
    await page.mouse.move(target.x + 2, target.y, { steps: 5 });
    await page.mouse.up();
  };
  await page.locator('[role="row"]').nth(3).waitFor();
  await draw('A5.1', 'A5.3');
  await page.getByText('A5.3 waits for A5.1.').waitFor();
  await draw('A5.3', 'A5.1');
  await page.getByText('Actions would wait for each other:').first().waitFor();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await page.getByText('It was taken back.').waitFor();
  await person.context.close();
}, 90_000);

it('baselines are compared with the plan, and with nothing moved that is said', async () => {
  const person = await personAt(ground, 'coordinator@demo.example');
  const { page } = person;
  await person.open('roadmap');
  await page.getByRole('button', { name: 'Compare baselines' }).press('Enter');
  await page.getByText('None of 30 actions that are in both moved.').waitFor();
  await page.getByText('No action moved.').waitFor();
  await page.getByRole('heading', { name: 'Added since (2)' }).waitFor();
  await page.getByRole('switch', { name: 'With 30 that did not move' }).press('Space');
  await page.getByRole('row', { name: /^A1\.1 / }).waitFor();
  expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
  expect(person.complaints).toEqual([]);
  await person.context.close();
}, 60_000);
