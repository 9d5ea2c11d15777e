import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CODE, openGround, personAt, settled, type Ground } from './ground.js';

const BUDGET_KB = 250;

let ground: Ground;

beforeAll(async () => {
  ground = await openGround();
}, 300_000);

afterAll(async () => {
  await ground.close();
});

/** What a file weighs as gzip; fonts are compressed already. */
function weight(path: string): number {
  const file = join('dist-web', path);
  const compressed = `${file}.gz`;
  return statSync(existsSync(compressed) ? compressed : file).size;
}

/** Everything that a browser with an empty cache loads for a page: scripts, styles, texts, fonts, the page itself. */
async function loadedFor(path: string, email: string | null): Promise<number> {
  const person = await personAt(ground, email);
  const files = new Set<string>(['/index.html']);
  person.page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (existsSync(join('dist-web', pathname)) && pathname !== '/') files.add(pathname);
  });
  await person.page.goto(ground.address + path);
  await settled(person.page);
  await person.context.close();
  return [...files].reduce((sum, file) => sum + weight(file), 0) / 1000;
}

it('the first load keeps within its budget', async () => {
  const first = await loadedFor('/sign-in', null);
  const home = await loadedFor(`/p/${CODE}/overview`, 'coordinator@demo.example');
  process.stderr.write(
    `first load ${first.toFixed(0)} kB gzip, of ${BUDGET_KB}; the committee's home ${home.toFixed(0)} kB\n`,
  );
  expect(first).toBeLessThanOrEqual(BUDGET_KB);
});
