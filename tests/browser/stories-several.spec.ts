import { axeFindings, openGround, overflow, PASSWORD, personAt, picture, type Ground, type Person } from './ground.js';

/** Several partnerships: made by an administrator, handed over, and side by side for who is in two. */
let ground: Ground;

beforeAll(async () => {
  ground = await openGround();
}, 300_000);

afterAll(async () => {
  await ground.close();
});

const MADE = 'Next generation';

function row({ page }: Person, name: string) {
  return page.getByRole('row').filter({ hasText: name });
}

it('an administrator makes a partnership after the built-in template, and hands it over', async () => {
  const administrator = await personAt(ground, 'admin@demo.example');
  const { page, complaints } = administrator;
  await administrator.open('/administration?part=partnerships');
  await page.getByRole('button', { name: 'Create a partnership' }).click();
  const form = page.getByRole('form', { name: 'Create a partnership' });
  await form.getByRole('combobox', { name: 'Template' }).click();
  await page.getByRole('option', { name: /comes with Roadbook/ }).click();
  await form.getByRole('checkbox', { name: 'Its organisations and regions' }).check();
  await form.getByRole('checkbox', { name: 'Its actions' }).check();
  await form.getByRole('textbox', { name: 'Code' }).fill('4M4IOF');
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill(MADE);
  await form.getByRole('textbox', { name: 'Short name' }).fill('AFIL');
  await form.getByRole('textbox', { name: 'Name of the organisation' }).fill('AFIL');
  await form.getByRole('textbox', { name: 'Region' }).fill('Lombardy');
  await form.getByRole('textbox', { name: 'Country' }).fill('IT');
  await form.getByRole('textbox', { name: 'E-mail address' }).fill('afil@demo.example');
  await form.getByRole('button', { name: 'Create a partnership' }).click();
  // What was written stays where it is refused.
  await form.getByText('There is a partnership 4M4IOF already.').waitFor();
  await picture(page, 'several-refused');
  await form.getByRole('textbox', { name: 'Code' }).fill('NEXTGEN');
  await form.getByRole('button', { name: 'Create a partnership' }).click();
  const address = await page.getByRole('textbox', { name: 'Address for afil@demo.example' }).inputValue();
  await page.getByText(`“${MADE}” waits for its coordinator.`).waitFor();
  await page.getByRole('button', { name: `Invite a coordinator: ${MADE}` }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints.filter((one) => !one.includes('409'))).toEqual([]);

  const partner = await personAt(ground, null);
  await partner.page.goto(new URL(address).pathname.replace(/^/, ground.address));
  await partner.page.locator('input[type=password]').fill(PASSWORD);
  await partner.page.keyboard.press('Enter');
  await partner.page.waitForURL((url) => !url.pathname.startsWith('/invitation'));
  await partner.context.close();
});

it('who is in two sees them side by side, and goes from one to the other', async () => {
  const person = await personAt(ground, 'afil@demo.example');
  const { page } = person;
  await person.open('/');
  await page.getByRole('heading', { level: 1, name: 'Your partnerships' }).waitFor();
  await row(person, '4M4IOF').getByText('not opened yet').waitFor();
  await row(person, '4M4IOF').getByRole('link', { name: 'Second group of pilots; state of the plan' }).waitFor();
  expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);

  // What is looked at for a while counts as seen.
  const seen = () => page.waitForResponse((answer) => answer.request().postData()?.includes('MarkSeen') ?? false);
  const madeSeen = seen();
  await page.getByRole('link', { name: MADE }).click();
  await page.waitForURL(/\/p\/NEXTGEN\//);
  await madeSeen;
  const foundingSeen = seen();
  await page.getByRole('button', { name: `${MADE}: to another partnership` }).click();
  await page.getByRole('menuitem', { name: '4 Motors for the European Industry 4.0' }).click();
  await page.waitForURL(/\/p\/4M4IOF\//);
  await foundingSeen;

  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: /Search pages/ }).fill('nextgen');
  await page.getByRole('option', { name: new RegExp(MADE) }).click();
  await page.waitForURL(/\/p\/NEXTGEN\//);
  expect(person.complaints).toEqual([]);
  await person.context.close();
});

it('counts what others have changed since', async () => {
  const coordinator = await personAt(ground, 'coordinator@demo.example');
  await coordinator.open('actions/A2.6');
  await coordinator.page.getByRole('button', { name: 'Edit', exact: true }).click();
  const dialog = coordinator.page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Another title');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await coordinator.page.getByText('A2.6 is saved.').waitFor();
  const person = await personAt(ground, 'afil@demo.example');
  await person.open('/partnerships');
  await row(person, '4M4IOF').getByRole('link', { name: '1 change' }).waitFor();
  await row(person, 'NEXTGEN').getByText('nothing', { exact: true }).waitFor();
  await picture(person.page, 'several-partnerships');
});
