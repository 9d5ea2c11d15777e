// How long the two largest pages take in a browser: Plan with 5,000 actions until it can be used, Roadmap with 2,000 bars
// until they are painted; medians of five, from the click on the address, over loopback, by the marks that the pages set
// themselves. And how even they scroll: the times between frames while the wheel turns a screen every half second.
// Build first (`npm run build`), then `node tests/load/web.mjs`; `npm run bench` has it as WEB.
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

/** Turns the wheel for a while. @returns ms between frames */
async function scroll(page, selector) {
  await page.locator(selector).first().hover();
  await page.evaluate(() => {
    globalThis.frames = [];
    const note = (at) => {
      globalThis.frames.push(at);
      globalThis.requestAnimationFrame(note);
    };
    globalThis.requestAnimationFrame(note);
  });
  for (let turn = 0; turn < 100; turn += 1) {
    await page.mouse.wheel(0, 40);
    await page.waitForTimeout(25);
  }
  const at = await page.evaluate(() => globalThis.frames);
  return at.slice(1).map((time, index) => time - at[index]);
}

/** Opens a page anew and waits for its mark. @returns ms from the start of the navigation to each mark's time */
async function open(browser, { base, token }, { path, mark, rows }, last) {
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
  const frames = last ? await scroll(page, rows) : [];
  await context.close();
  return { marks: Object.fromEntries(times.toReversed()), frames };
}

async function measure(size, { from, ...what }) {
  const folder = mkdtempSync(join(tmpdir(), 'roadbook-web-bench-'));
  const databaseUrl = `sqlite:${join(folder, 'plan.sqlite')}`;
  const token = await fillOurs(databaseUrl, folder, size);
  const server = await startOurs({ databaseUrl, dataDir: folder, token });
  const browser = await chromium.launch({
    executablePath: CHROMIUM.find((file) => file !== '' && existsSync(file)),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const rounds = [];
  for (let round = 1; round <= ROUNDS; round += 1)
    rounds.push(await open(browser, { ...server, token }, what, round === ROUNDS));
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  const { frames } = rounds.at(-1);
  const sorted = frames.toSorted((a, b) => a - b);
  return {
    time: median(rounds.map(({ marks }) => marks[what.mark] - (from ? marks[from] : 0))),
    frame: median(frames),
    slow: sorted[Math.floor(sorted.length * 0.95)],
  };
}

const say = ({ time, frame, slow }, what) =>
  process.stdout.write(
    `${what(Math.round(time))}; scrolled, a frame took ${Math.round(frame)} ms at the median, ${Math.round(slow)} ms at the 95th percentile\n`,
  );

const plan = { path: 'plan', mark: 'plan-interactive', rows: '[role=grid], [role=treegrid]' };
say(await measure(5_000, plan), (ms) => `Plan, 5,000 actions: usable after ${ms} ms`);
const roadmap = { path: 'roadmap', mark: 'roadmap-painted', from: 'roadmap-read', rows: '[role=treegrid]' };
say(
  await measure(2_000, roadmap),
  (ms) => `Roadmap, 2,000 bars: painted ${ms} ms after the last was read (target 500)`,
);
