import { axeFindings, openGround, overflow, personAt, picture, type Ground, type Person } from './ground.js';
import { focused, listOpen, pressOn, tabTo, tabUntil } from './keyboard.js';

/** What one does on the roadmap: dependencies are added and taken back, and baselines compared. */
let ground: Ground;

beforeAll(async () => {
  ground = await openGround();
}, 300_000);

afterAll(async () => {
  await ground.close();
});

function row({ page }: Person, code: string) {
  return page.getByRole('row', { name: new RegExp(code.replace('.', '\\.')) });
}

/** Goes with the arrow keys from where one is to the row of an action. */
async function goTo(person: Person, code: string): Promise<void> {
  const here = row(person, code).and(focused(person.page));
  for (let step = 0; step < 20 && (await here.count()) === 0; step += 1) await person.page.keyboard.press('ArrowDown');
  await here.waitFor();
}

/** Lets A1.7 wait for A1.6 in the dialog, from the row of A1.6. */
async function link(person: Person): Promise<void> {
  const { page } = person;
  await person.open('roadmap?search=A1');
  await tabUntil(page, page.getByRole('row'));
  await goTo(person, 'A1.6');
  await page.keyboard.press('d');
  await page.getByRole('combobox', { name: 'Successor' }).and(focused(page)).waitFor();
  await page.keyboard.type('A1.7');
  await listOpen(page, /^A1\.7/);
  await page.keyboard.press('Enter');
  await pressOn(page, 'button', 'Add');
}

it('a coordinator, by keyboard alone, lets an action wait for another, and takes that back', async () => {
  const coordinator = await personAt(ground, 'coordinator@demo.example');
  const { page } = coordinator;
  await link(coordinator);
  await page.getByText('A1.7 waits for A1.6 now.').waitFor();
  await row(coordinator, 'A1.6').and(focused(page)).waitFor();
  await goTo(coordinator, 'A1.7');
  await page.getByRole('tooltip').getByText('Depends on A1.6').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await pressOn(page, 'button', 'Undo');
  await page.getByText('It was taken back.').waitFor();

  await link(coordinator);
  await page.getByText('A1.7 waits for A1.6 now.').waitFor();
  await goTo(coordinator, 'A1.7');
  await page.keyboard.press('d');
  const dialog = page.getByRole('dialog', { name: 'Add a dependency' });
  await dialog.getByText('There is one dependency already').waitFor();
  await pressOn(page, 'button', 'A1.7 waits for A1.6 no longer: take it away');
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('A1.7 waits for A1.6 no longer.').waitFor();
  expect(coordinator.complaints).toEqual([]);
  await coordinator.context.close();
});

it('a partner whose action does not wait is told why not', async () => {
  const partner = await personAt(ground, 'afil@demo.example');
  await link(partner);
  await partner.page.getByRole('dialog').getByRole('alert').waitFor();
  await picture(partner.page, 'roadmap-link-refused');
  await partner.page.keyboard.press('Escape');
  await row(partner, 'A1.6').and(focused(partner.page)).waitFor();
  await partner.context.close();
});

it('baselines are compared from the roadmap’s menu', async () => {
  const coordinator = await personAt(ground, 'coordinator@demo.example');
  const { page } = coordinator;
  await coordinator.open('roadmap');
  await pressOn(page, 'button', 'More');
  await page.getByRole('menuitem', { name: 'Compare baselines' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('menuitem', { name: 'Compare baselines' }).and(focused(page)).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Compare baselines' }).waitFor();
  await page.getByRole('heading', { level: 2, name: '2 actions have moved' }).waitFor();
  await page.getByRole('heading', { level: 2, name: '2 actions were added' }).waitFor();
  await tabTo(page, 'combobox', 'To');
  expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
  expect(coordinator.complaints).toEqual([]);
  await coordinator.context.close();
});
