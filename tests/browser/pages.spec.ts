import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  axeFindings,
  openGround,
  overflow,
  personAt,
  picture,
  settled,
  type Ground,
  type Look,
  type Person,
} from './ground.js';
import { PAGES, type PageRow } from './pages.js';

let ground: Ground;

beforeAll(async () => {
  ground = await openGround();
}, 300_000);

afterAll(async () => {
  await ground.close();
});

const people = new Map<string, Promise<Person>>();

/** One window for each account and look: signing in for every page would be slow and no other test. */
function personFor({ as }: PageRow, name: string, look: Look): Promise<Person> {
  const key = `${as}:${name}`;
  const known = people.get(key) ?? personAt(ground, as, look);
  people.set(key, known);
  return known;
}

const LOOKS: readonly (readonly [name: string, look: Look])[] = [
  ['1440', {}],
  ['1440-dark', { dark: true }],
  ['360', { width: 360, height: 780 }],
];

it('every registered page has a row here', () => {
  const features = join('apps', 'web', 'src', 'features');
  const registered = readdirSync(features).flatMap((feature) =>
    [...readFileSync(join(features, feature, 'feature.ts'), 'utf8').matchAll(/path: '([^']+)'/g)].map(
      ([, path]) => path!,
    ),
  );
  expect([...registered, '/sign-in'].sort()).toEqual(PAGES.map(({ page }) => page).sort());
});

describe.each(LOOKS)('at %s', (name, look) => {
  it.each(PAGES)('$page stands, accessible and within its window', async (row) => {
    const person = await personFor(row, name, look);
    await person.open(row.path);
    await picture(person.page, `${row.page.replace(/[/:]+/g, '-').replace(/^-/, '')}-${name}`);
    const complaints = person.complaints.splice(0);
    expect({ complaints, findings: await axeFindings(person.page), overflow: await overflow(person.page) }).toEqual({
      complaints: [],
      findings: [],
      overflow: 0,
    });
  });
});

describe('at 400 % zoom, which is 320 pixels', () => {
  it.each(PAGES)('$page reflows', async (row) => {
    const person = await personFor(row, '320', { width: 320, height: 640 });
    await person.open(row.path);
    await settled(person.page);
    expect(await overflow(person.page)).toBe(0);
  });
});
