// How long the two largest pages take in a browser: Plan with 5,000 actions until it can be used, Roadmap with 2,000 bars
// until they are painted. Medians of five, from the click on the address, over loopback, by the marks that the pages set
// themselves. Build first (`npm run build`), then `node tests/load/web.mjs`.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CODE, fillOurs } from './fill-ours.mjs';
import { startOurs } from './servers.mjs';

const ROUNDS = 5;
const CHROMIUM = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Opens a page anew and waits for its mark. @returns ms from the start of the navigation to each mark's time */
async function open(browser, { base, token }, path, mark) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    extraHTTPHeaders: { authorization: `Bearer ${token}` },
  });
  const page = await context.newPage();
  await page.goto(`${base}/p/${CODE}/${path}`);
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark, { timeout: 60_000 });
  const times = await page.evaluate(() =>
    performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime]),
  );
  await context.close();
  return Object.fromEntries(times.toReversed());
}

async function measure(size, path, mark, from) {
  const folder = mkdtempSync(join(tmpdir(), 'roadbook-web-bench-'));
  const databaseUrl = `sqlite:${join(folder, 'plan.sqlite')}`;
  const token = await fillOurs(databaseUrl, folder, size);
  const server = await startOurs({ databaseUrl, dataDir: folder, token });
  const browser = await chromium.launch({
    executablePath: CHROMIUM.find((file) => file !== '' && existsSync(file)),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await open(browser, { ...server, token }, path, mark));
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  return median(rounds.map((marks) => marks[mark] - (from ? marks[from] : 0)));
}

const plan = await measure(5_000, 'plan', 'plan-interactive');
process.stdout.write(`Plan, 5,000 actions: usable after ${Math.round(plan)} ms\n`);
const paint = await measure(2_000, 'roadmap', 'roadmap-painted', 'roadmap-read');
process.stdout.write(
  `Roadmap, 2,000 bars: painted ${Math.round(paint)} ms after the last of them was read (target 500)\n`,
);
