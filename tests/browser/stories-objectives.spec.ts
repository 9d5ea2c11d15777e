import { axeFindings, openGround, overflow, personAt, type Ground } from './ground.js';
import { pressOn } from './keyboard.js';

/** The indicators of an objective, kept by the coordinator. */
let ground: Ground;

beforeAll(async () => {
  ground = await openGround();
}, 300_000);

afterAll(async () => {
  await ground.close();
});

it('the coordinator adds an indicator and records a value, by keyboard, and takes it back', async () => {
  const person = await personAt(ground, 'coordinator@demo.example');
  const { page } = person;
  await person.open('objectives');
  await page.getByText('12 objectives, 9 indicators: 1 reached, none missed.').waitFor();
  await pressOn(page, 'link', /^O4 /);
  await page.getByText('No indicator shows yet how far it is reached.').waitFor();
  await pressOn(page, 'button', 'Add an indicator');
  const adding = page.getByRole('dialog', { name: 'New indicator of O4' });
  await adding.getByRole('textbox', { name: 'Title' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('Business concepts tried');
  await adding.getByRole('textbox', { name: 'Unit' }).fill('concepts');
  await adding.getByRole('textbox', { name: 'Target' }).fill('8');
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.getByText('Indicator O4.1 is added.').waitFor();
  await page.getByText('No value yet. Values come with the reporting periods.').waitFor();

  await pressOn(page, 'button', 'Record a value');
  const recording = page.getByRole('dialog', { name: 'Record a value of O4.1' });
  await recording.getByRole('textbox', { name: 'Value (concepts)' }).fill('2');
  await page.keyboard.press('Control+Enter');
  await page.getByText('2 of 8 concepts').waitFor();
  expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
  await page.getByRole('button', { name: 'Undo' }).first().press('Enter');
  await page.getByText('No value yet. Values come with the reporting periods.').waitFor();
  expect(person.complaints).toEqual([]);
  await person.context.close();
});

it('a target that asks for nothing is told at its field, and nothing is lost', async () => {
  const person = await personAt(ground, 'coordinator@demo.example');
  const { page } = person;
  await person.open('objectives/O1');
  await page.getByRole('group', { name: 'What can be done with O1.1' }).getByRole('button', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit O1.1' });
  await dialog.getByRole('textbox', { name: 'Target' }).fill('0');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('A target of 0 is where the indicator stood at the beginning.').first().waitFor();
  await dialog.getByRole('textbox', { name: 'Target' }).fill('6');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('4 of 6 pilots').waitFor();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await page.getByText('4 of 5 pilots').waitFor();
  await person.context.close();
});

it('an observer sees the objectives, but not what is summed from partner reports', async () => {
  const person = await personAt(ground, 'observer@demo.example');
  const { page } = person;
  await person.open('objectives/O3');
  await page.getByRole('heading', { name: 'O3.1 SMEs reached' }).waitFor();
  await page.getByText('no value yet').first().waitFor();
  expect(await page.getByRole('button', { name: 'Add an indicator' }).count()).toBe(0);
  expect(person.complaints).toEqual([]);
  await person.context.close();
});
