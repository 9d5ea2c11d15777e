import { axeFindings, openGround, overflow, personAt, picture, type Ground } from './ground.js';
import { listOpen, pressOn, typeInto } from './keyboard.js';

/** A proposal and its money, by the one whose it is and by two at once. */
let ground: Ground;

beforeAll(async () => {
  ground = await openGround();
}, 300_000);

afterAll(async () => {
  await ground.close();
});

it('a partner proposes an investment and gives it a budget and a funding that adds up, by keyboard', async () => {
  const person = await personAt(ground, 'cluj-it@demo.example');
  const { page } = person;
  await person.open('investments');
  await pressOn(page, 'button', 'Propose an investment');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('Training line');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { level: 1, name: 'I6 Training line' }).waitFor();
  await page.getByText('Proposal I6 is added.').waitFor();
  await page.getByText('I6 has no budget that its funding could add up to.').first().waitFor();

  await pressOn(page, 'button', 'Edit budget and funding');
  await pressOn(page, 'button', 'Add a line to the budget');
  const budget = page.getByRole('group', { name: 'Line 1' }).first();
  await budget.getByRole('combobox', { name: 'Organisation' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('Cluj');
  await listOpen(page, /Cluj/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await typeInto(page, 'Spent on', 'Training places');
  await typeInto(page, 'Year', '2027');
  await typeInto(page, 'Amount', '120 000,50');
  await page.getByRole('status').getByText('€120,000.50 lacking').waitFor();
  await pressOn(page, 'button', 'Add a line of funding');
  const funding = page.getByRole('group', { name: 'Line 1' }).nth(1);
  await funding.getByRole('textbox', { name: 'Amount' }).focus();
  await page.keyboard.type('120000');
  await page.getByRole('status').getByText('€0.50 lacking').waitFor();
  await page.keyboard.type('.50');
  await page.getByRole('status').getByText('Adds up').waitFor();
  expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
  await picture(page, 'investments-edit');
  await page.keyboard.press('Control+Enter');
  await page.getByText('The figures of I6 are saved.').waitFor();
  await page.getByText('The figures hold').waitFor();
  const cells = page.getByRole('table', { name: 'How the budget is split' }).getByRole('row').nth(1);
  await cells.getByText('North-West Romania, less developed').waitFor();

  // What was written is taken back where it can be: the funding, once there is a budget to go back to.
  await pressOn(page, 'button', 'Edit budget and funding');
  await page.getByRole('button', { name: 'Remove line 1' }).last().press('Enter');
  await page.keyboard.press('Control+Enter');
  await page.getByText('The funding lines of I6 sum up to 0.00 EUR').first().waitFor();
  await page.getByRole('button', { name: 'Undo' }).first().press('Enter');
  await page.getByText('The figures hold').waitFor();
  expect(person.complaints).toEqual([]);
  await person.context.close();
}, 90_000);

it('what hinders a stage is told, and a proposal ends with a reason', async () => {
  const person = await personAt(ground, 'cluj-it@demo.example');
  const { page } = person;
  await person.open('investments/I5');
  await page.getByRole('button', { name: 'Business plan is there' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Business plan is there' });
  await dialog.getByRole('combobox', { name: 'Business plan' }).press('ArrowDown');
  await listOpen(page, /^D5\.5\.3/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Business plan is there' }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Submit for funding' }).press('Enter');
  await page.getByText('The funding lines of I5 sum up to 0.00 EUR').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Withdraw' }).press('Enter');
  const ending = page.getByRole('dialog', { name: 'Withdraw' });
  await ending.getByRole('textbox', { name: 'Reason' }).fill('The firms buy the service elsewhere.');
  await page.keyboard.press('Control+Enter');
  await ending.waitFor({ state: 'detached' });
  await page.getByText('The firms buy the service elsewhere.').waitFor();
  await page.getByRole('button', { name: 'Edit', exact: true }).waitFor({ state: 'detached' });
  expect(person.complaints).toEqual([]);
  await person.context.close();
});

it('two who write in one funding mix are shown both', async () => {
  const owner = await personAt(ground, 'pool-net@demo.example');
  const coordinator = await personAt(ground, 'coordinator@demo.example');
  for (const person of [owner, coordinator]) {
    await person.open('investments/I1');
    await person.page.getByRole('button', { name: 'Edit budget and funding' }).click();
    await person.page.getByRole('group', { name: 'Line 1' }).nth(1).waitFor();
  }
  const change = async ({ page }: typeof owner, amount: string): Promise<void> => {
    await page.getByRole('group', { name: 'Line 1' }).nth(1).getByRole('textbox', { name: 'Amount' }).fill(amount);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
  };
  await change(owner, '410000');
  await owner.page.getByText('The figures of I1 are saved.').waitFor();
  await change(coordinator, '390000');
  const dialog = coordinator.page.getByRole('dialog', { name: 'Somebody else changed this meanwhile' });
  await dialog.getByRole('radio', { name: '4 lines, 1,240,000 in all' }).waitFor();
  await dialog.getByRole('radio', { name: '4 lines, 1,260,000 in all' }).waitFor();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await coordinator.page.getByText('The funding lines of I1 sum up to 1240000.00 EUR').first().waitFor();
  expect([...owner.complaints, ...coordinator.complaints]).toEqual([]);
  await owner.context.close();
  await coordinator.context.close();
});
