import { openGround, personAt, type Ground, type Person } from './ground.js';
import { focused, pressOn, tabTo, typeInto } from './keyboard.js';

/** The committee's cycle: a session from its agenda to its minutes, a member who prepares for it, an authority that answers. */
let ground: Ground;

beforeAll(async () => {
  ground = await openGround();
}, 300_000);

afterAll(async () => {
  await ground.close();
});

/** Does a verb whose dialog only asks whether it is meant. */
async function confirm({ page }: Person, verb: string): Promise<void> {
  await pressOn(page, 'button', verb);
  const dialog = page.getByRole('dialog', { name: verb });
  await dialog.getByRole('button', { name: verb }).and(focused(page)).waitFor();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
}

it('a committee member, by keyboard alone, reads the meeting file and sees what has changed since the last session', async () => {
  const member = await personAt(ground, 'committee@demo.example');
  const { page, context } = member;
  await member.open('overview');
  const changes = page.getByRole('region', { name: /^What has changed since session 4/ });
  const change = changes.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^A4\.1 / }) });
  await change.getByText('In progress').waitFor();
  await change.getByRole('img', { name: 'becomes' }).first().waitFor();
  await change.getByText('Completed').waitFor();
  await pressOn(page, 'link', /^Session 5: Second group of pilots/);
  await page.waitForURL('**/sessions/5');
  const since = page.getByRole('region', { name: /^Changed since session 4/ });
  const again = since.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'A4.1', exact: true }) });
  await again.getByText('Completed').waitFor();
  for (const [name, type, start] of [
    ['Meeting file, PDF', 'application/pdf', '%PDF-'],
    ['Meeting file, HTML', 'text/html', '<!doctype html>'],
  ] as const) {
    const link = await page.getByRole('link', { name }).getAttribute('href');
    const file = await context.request.get(ground.address + link);
    expect(file.status()).toBe(200);
    expect(file.headers()['content-type']).toContain(type);
    expect((await file.body()).subarray(0, start.length).toString().toLowerCase()).toBe(start.toLowerCase());
  }
  expect(member.complaints).toEqual([]);
}, 120_000);

it('an observer acknowledges a notice by keyboard alone', async () => {
  const observer = await personAt(ground, 'observer@demo.example');
  const { page } = observer;
  await observer.open('my-work');
  const duty = page.getByRole('button', { name: /^Notice.*D4\.1\.1/ });
  await pressOn(page, 'button', /^Notice.*D4\.1\.1/);
  await page
    .getByRole('textbox', { name: /^Answer/ })
    .and(focused(page))
    .waitFor();
  await page.keyboard.type('Received; it is on the agenda of the region in June.');
  await pressOn(page, 'button', 'Acknowledge');
  await page.getByText('The notice of D4.1.1 is acknowledged.').waitFor();
  await duty.waitFor({ state: 'detached' });

  const coordinator = await personAt(ground, 'coordinator@demo.example');
  await coordinator.open('notices?organisation=Auvergne-Rh%C3%B4ne-Alpes%20Region');
  await coordinator.page
    .getByRole('row', { name: /D4\.1\.1/ })
    .getByRole('button', { name: /Acknowledged\s*Auvergne-Rhône-Alpes Region/ })
    .click();
  await coordinator.page
    .getByRole('dialog')
    .getByText('Received; it is on the agenda of the region in June.')
    .waitFor();
  expect([...observer.complaints, ...coordinator.complaints]).toEqual([]);
}, 120_000);

it('the coordinator prepares, runs and closes a session by keyboard alone, and the minutes go out', async () => {
  const coordinator = await personAt(ground, 'coordinator@demo.example');
  const { page } = coordinator;
  await coordinator.open('sessions/5');
  await pressOn(page, 'button', 'Add: Gate of A5.8 into implementation');
  await pressOn(page, 'button', 'Add: Gate of A5.7 into implementation');
  await pressOn(page, 'button', 'Save the agenda');
  await page.getByText('The agenda is saved.').waitFor();
  await page.reload();
  await page.getByRole('textbox', { name: 'Title, item 2' }).waitFor();
  await confirm(coordinator, 'Convene');
  await page.getByText('Session 5 is convened; the agenda goes out.').waitFor();

  await pressOn(page, 'link', 'Run in the room');
  await page.waitForURL('**/sessions/5/live');
  // The address changes first, and both pages have the button.
  await page.getByRole('link', { name: 'Leave the room view' }).waitFor();
  await confirm(coordinator, 'Open the session');
  await page.getByText('Session 5 is open.').waitFor();
  await pressOn(page, 'button', 'All present');
  await page.getByText(/^12 present or represented, 8 needed: quorum met$/).waitFor();

  await tabTo(page, 'radio', /^Approved \(a\)$/);
  await typeInto(page, 'Wording', 'The pilot enters implementation.');
  await tabTo(page, 'textbox', 'Reason for the override');
  await tabTo(page, 'button', 'See what it will do');
  expect(await page.getByRole('button', { name: 'Record the decision' }).isDisabled()).toBe(true);
  await page.keyboard.press('Enter');
  const ahead = page.getByRole('status').filter({ hasText: /It will change/ });
  await ahead.getByText(/A5\.8/).first().waitFor();
  await pressOn(page, 'button', 'Record the decision');
  await page.getByText(/^Decision \d+ is recorded/).waitFor();
  await page.getByRole('heading', { name: 'One decision recorded' }).waitFor();

  await confirm(coordinator, 'Close the session');
  await page.getByText('Session 5 is closed.').waitFor();
  await coordinator.open('actions/A5.8');
  await page.getByText('Implementation', { exact: true }).first().waitFor();

  await coordinator.open('sessions/5/minutes');
  await pressOn(page, 'button', 'Draft the minutes');
  await page.getByText('The minutes are drafted.').waitFor();
  await page.getByText('The pilot enters implementation.').first().waitFor();
  await confirm(coordinator, 'Circulate');
  await page.getByText('The minutes go to all members.').waitFor();

  const member = await personAt(ground, 'committee@demo.example');
  await member.open('sessions/5/minutes');
  await member.page.getByText('The pilot enters implementation.').first().waitFor();
  expect([...coordinator.complaints, ...member.complaints]).toEqual([]);
}, 180_000);
