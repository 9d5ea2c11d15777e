// Takes the pictures of the README from a freshly loaded demonstration: `node scripts/readme-pictures.mjs`. They are committed.
import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './ensure-built.mjs';

const PAGES = [
  ['overview', 'where-we-stand'],
  ['plan', 'plan'],
  ['roadmap', 'roadmap'],
];
const CHROMIUM = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

const folder = mkdtempSync(join(tmpdir(), 'roadbook-pictures-'));
const env = {
  ...process.env,
  DEMO: '1',
  PORT: '0',
  DATA_DIR: folder,
  DATABASE_URL: `sqlite:${join(folder, 'r.sqlite')}`,
};
const server = fork(join(root, 'scripts', 'start.mjs'), [], { cwd: root, env, silent: true });
const { ready } = await new Promise((done) => server.once('message', done));
const browser = await chromium.launch({
  executablePath: CHROMIUM.find((file) => file !== '' && existsSync(file)),
  args: ['--no-sandbox', '--disable-gpu'],
});
const context = await browser.newContext({
  viewport: { width: 1280, height: 800 },
  reducedMotion: 'reduce',
  locale: 'en',
});
const page = await context.newPage();
await page.goto(`${ready}/sign-in`);
await page.getByRole('button', { name: 'Coordinator (demo)' }).click();
await page.waitForURL(/overview/);
for (const [path, name] of PAGES) {
  await page.goto(`${ready}/p/4M4IOF/${path}`);
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(root, 'docs', 'images', `${name}.png`) });
}
await browser.close();
server.kill('SIGTERM');
await new Promise((done) => server.once('exit', done));
rmSync(folder, { recursive: true, force: true });
