import type { Locator, Page } from 'playwright-core';

/** More stops than any page has: who does not arrive by then does not arrive at all. */
const MOST_STOPS = 400;

type Role = Parameters<Page['getByRole']>[0];
type Name = string | RegExp;

/** What has the focus. */
export function focused(page: Page): Locator {
  return page.locator(':focus');
}

/** Goes on with the tab key until what is looked for has the focus. @throws Error that tells where the key led instead */
export async function tabUntil(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const here = wanted.and(focused(page));
  const stops: string[] = [];
  while (stops.length < MOST_STOPS) {
    if ((await here.count()) > 0) return;
    await page.keyboard.press(key);
    stops.push(await page.evaluate(() => document.activeElement?.textContent?.slice(0, 40) ?? ''));
  }
  throw new Error(`The tab key does not lead to ${String(wanted)}; its last stops: ${stops.slice(-30).join(' | ')}`);
}

/** Goes on with the tab key to the element of a role and an accessible name. */
export async function tabTo(page: Page, role: Role, name: Name): Promise<void> {
  const wanted = page.getByRole(role, { name, ...(typeof name === 'string' && { exact: true }) });
  await wanted.first().waitFor();
  await tabUntil(page, wanted);
}

/** Goes to a button or a link and presses it. */
export async function pressOn(page: Page, role: Role, name: Name): Promise<void> {
  await tabTo(page, role, name);
  await page.keyboard.press('Enter');
}

/**
 * Waits until a list of choices stands open. A list that opens sets its place once more a moment later, by a timer, and
 * forgets what the keys chose before; timers come in turn, so that ours comes after.
 */
export async function listOpen(page: Page, choice: Name): Promise<void> {
  await page.getByRole('option', { name: choice, ...(typeof choice === 'string' && { exact: true }) }).waitFor();
  await page.evaluate(() => new Promise((passed) => setTimeout(passed)));
}

/** Goes to a text field and replaces what stands in it. */
export async function typeInto(page: Page, name: Name, text: string): Promise<void> {
  await tabTo(page, 'textbox', name);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** Says something in the field that has the focus, when it is an empty one of a report. */
async function sayHere(page: Page): Promise<void> {
  const kind = await page.evaluate(() => {
    const field = document.activeElement;
    if (field instanceof HTMLTextAreaElement) return field.value === '' ? 'text' : 'none';
    if (!(field instanceof HTMLInputElement)) return 'none';
    if (field.type !== 'radio') return field.value === '' ? 'figure' : 'none';
    return document.querySelector(`input[name="${field.name}"]:checked`) === null ? 'choice' : 'none';
  });
  if (kind === 'text') await page.keyboard.type('Done as planned.');
  else if (kind === 'figure') await page.keyboard.type('10');
  else if (kind === 'choice') await page.keyboard.press('Space');
}

/** Fills every empty field on the way to the element of a role and an accessible name. */
export async function fillUntil(page: Page, role: Role, name: string): Promise<void> {
  const end = page.getByRole(role, { name, exact: true }).and(focused(page));
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if ((await end.count()) > 0) return;
    await sayHere(page);
    await page.keyboard.press('Tab');
  }
  throw new Error(`The tab key does not lead to “${name}”.`);
}
