import type { Page } from 'playwright-core';
import { axeFindings, openGround, overflow, personAt, picture, type Ground, type Person } from './ground.js';
import { focused, listOpen, pressOn, tabTo, tabUntil, typeInto } from './keyboard.js';

/** What comes into a plan from outside: a table of another tool, and the days on which nobody works. By keyboard alone. */
let ground: Ground;
let coordinator: Person;

beforeAll(async () => {
  ground = await openGround();
  coordinator = await personAt(ground, 'coordinator@demo.example');
}, 300_000);

afterAll(async () => {
  await ground.close();
});

const HEAD = 'Activity,Subject,Cluster in charge,Start date,Due date,Objectives';
const GOOD = 'A3,Write the chapter on robotics,AFIL,2027-02-01,2027-04-30,S2';
const MISSPELT = 'A3,Write the chapter on photonics,Flander Make,2027-02-01,2027-05-31,S2';

/** Chooses a file for the import, as a person does who finds it in the system's dialog. */
async function upload(page: Page, name: string, rows: readonly string[]): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await pressOn(page, 'button', 'Choose a file: File to import');
  const chooser = await choosing;
  await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from([HEAD, ...rows].join('\n')) });
  await page.getByText(`${name} has been uploaded.`).waitFor();
  await page.getByText('This is a table with 2 rows.').waitFor();
}

/** Goes to a list of choices, opens it and goes down to one of them. */
async function chooseFrom(page: Page, name: string, choice: string): Promise<void> {
  await tabTo(page, 'combobox', name);
  await page.keyboard.press('ArrowDown');
  await listOpen(page, choice);
  const list = focused(page);
  for (let step = 0; step < 30; step += 1) {
    const id = await list.getAttribute('aria-activedescendant');
    if (id && (await page.locator(`[id="${id}"]`).textContent())?.trim() === choice) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

describe('a table of another tool', () => {
  it('is matched by its columns, and its faulty row is told before anything changes', async () => {
    const { page } = coordinator;
    await coordinator.open('exchange');
    await upload(page, 'tasks.csv', [GOOD, MISSPELT]);
    await chooseFrom(page, 'Cluster in charge is taken for', 'Lead *');
    expect(await page.getByRole('combobox', { name: 'Subject is taken for' }).inputValue()).toBe('Title *');
    await pressOn(page, 'button', 'Compare with the plan');
    await page.getByText('One cell has to be mended in the file first.').waitFor();
    const fault = page.getByRole('table', { name: 'Faults by cell' }).getByRole('row', { name: /Flander Make/ });
    expect(await fault.textContent()).toMatch(/3.*Cluster in charge.*No organisation of this partnership/);
    expect(await page.getByRole('button', { name: /^Take over/ }).count()).toBe(0);
    await picture(page, 'exchange-fault');
    expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
  });

  it('is taken over once it is mended, and its actions are in the plan', async () => {
    const { page } = coordinator;
    await upload(page, 'tasks-mended.csv', [GOOD, MISSPELT.replace('Flander', 'Flanders')]);
    await chooseFrom(page, 'Cluster in charge is taken for', 'Lead *');
    await pressOn(page, 'button', 'Compare with the plan');
    await page.getByText('The file would change 2 things.').waitFor();
    await page
      .getByRole('table', { name: 'What the file would change' })
      .getByText(/chapter on photonics/)
      .waitFor();
    await picture(page, 'exchange-changes');
    await pressOn(page, 'button', 'Take over 2 changes');
    await page.getByRole('link', { name: 'See the plan' }).waitFor();
    await pressOn(page, 'link', 'See the plan');
    await page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor();
    await coordinator.open('plan?search=chapter');
    await page.getByText('Write the chapter on robotics').first().waitFor();
    await page.getByText('Write the chapter on photonics').first().waitFor();
    expect(coordinator.complaints).toEqual([]);
  });
});

describe('holidays', () => {
  const LABOUR_DAY = '1 May 2027';

  it('are added together, with one reason', async () => {
    const { page } = coordinator;
    await coordinator.open('settings?part=holidays');
    await page.getByText('No holiday is set yet').waitFor();
    await pressOn(page, 'button', 'Add holidays');
    await tabUntil(page, page.getByLabel('First day'));
    await page.keyboard.type('05012027');
    await typeInto(page, 'Name', 'Labour Day');
    await pressOn(page, 'button', 'Another holiday');
    const second = page.getByRole('group', { name: 'Holiday 2' });
    await tabUntil(page, second.getByLabel('First day'));
    await page.keyboard.type('08022027');
    await tabUntil(page, second.getByLabel('Last day, if there are several'));
    await page.keyboard.type('08202027');
    await typeInto(page, 'Reason', 'Session 4');
    await picture(page, 'holidays-form');
    await page.keyboard.press('Control+Enter');
    await page.getByText('2 holidays are added.').waitFor();
    const table = page.getByRole('table', { name: 'Holidays' });
    await table.getByRole('row', { name: /2027.*Labour Day.*1 day/ }).waitFor();
    await table.getByRole('row', { name: /2027.*19 days/ }).waitFor();
    await picture(page, 'holidays');
    expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
  });

  it('are removed with a reason, and come back when that is undone', async () => {
    const { page } = coordinator;
    const row = page.getByRole('row', { name: /Labour Day/ });
    await pressOn(page, 'button', `Remove: ${LABOUR_DAY}`);
    await page.getByRole('dialog').waitFor();
    await typeInto(page, 'Reason', 'It is a Saturday');
    await page.keyboard.press('Enter');
    await row.waitFor({ state: 'detached' });
    const said = page.getByRole('status').filter({ hasText: `${LABOUR_DAY}: no holiday any more.` });
    await tabUntil(page, said.getByRole('button', { name: 'Undo' }));
    await page.keyboard.press('Enter');
    await row.waitFor();
    expect(coordinator.complaints).toEqual([]);
  });

  it('are for others to read', async () => {
    const partner = await personAt(ground, 'afil@demo.example');
    await partner.open('settings?part=holidays');
    await partner.page.getByRole('row', { name: /Labour Day/ }).waitFor();
    expect(await partner.page.getByRole('button', { name: /Add holidays|^Remove/ }).count()).toBe(0);
    await partner.context.close();
  });
});
