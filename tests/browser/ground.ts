import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const ROOT = resolve('.');
/** Pictures of the pages; ignored by git. */
export const OUTPUT = join(ROOT, 'tests', 'browser', 'output');
export const CODE = '4M4IOF';
export const PASSWORD = 'roadbook-demo';

const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The system's Chromium. @throws Error that says how to get one */
function browserPath(): string {
  const found = [process.env['CHROMIUM'] ?? '', ...BROWSERS].find((path) => path !== '' && existsSync(path));
  if (found) return found;
  throw new Error(
    'No Chromium was found for the browser tests. Install one (Debian and Ubuntu: `sudo apt-get install chromium`; macOS: ' +
      '`brew install --cask chromium`), or name it in the variable CHROMIUM.',
  );
}

/** Roadbook as `npm start` starts it, with the founding partnership in a folder of its own, and a browser before it. */
export interface Ground {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Starts the built server, as in production: a signed-in browser is answered the application's own operations only. */
export async function openGround(env: Record<string, string> = {}): Promise<Ground> {
  const executablePath = browserPath();
  const folder = mkdtempSync(join(tmpdir(), 'roadbook-browser-'));
  const { child, address } = await startRoadbook(folder, env);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const close = async (): Promise<void> => {
    await browser.close();
    if (child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, browser, close };
}

function startRoadbook(
  folder: string,
  env: Record<string, string>,
): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const child = fork(join(ROOT, 'scripts', 'start.mjs'), [], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'production',
      DEMO: '1',
      PORT: '0',
      DATABASE_URL: `sqlite:${join(folder, 'roadbook.sqlite')}`,
      DATA_DIR: folder,
      LOG_LEVEL: 'error',
      COOKIE_OPERATIONS: 'stored',
      ...env,
    },
  });
  let said = '';
  child.stdout?.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  child.once('exit', (code, signal) => {
    if (signal !== 'SIGTERM' && code !== 0)
      process.stderr.write(`Roadbook ended (${code ?? signal}):\n${said.slice(-4000)}\n`);
  });
  return new Promise((done, failed) => {
    child.once('message', (message: { ready: string }) => done({ child, address: message.ready }));
    child.once('exit', () => failed(new Error(`Roadbook did not start:\n${said}`)));
  });
}

/** What a browser window is to look like. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly language?: string;
}

/** A person before a window, and what went wrong in it. */
export interface Person {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors of the console, refused requests of the policy, and requests to other hosts; empty when all is well. */
  readonly complaints: string[];
  /** Opens a page of the partnership and waits until it stands. */
  open(path: string): Promise<void>;
}

/** Opens a window and, given an account, signs in as it through the sign-in page's own operation. */
export async function personAt(ground: Ground, email: string | null, look: Look = {}): Promise<Person> {
  const { width = 1440, height = 900, dark = false, language = 'en' } = look;
  const context = await ground.browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: language === 'en-XA' ? 'en' : language,
  });
  await context.addInitScript((tag) => {
    // A preview in a sandboxed frame has no storage.
    if (window === window.top) localStorage.setItem('roadbook.language', tag);
  }, language);
  const page = await context.newPage();
  const complaints: string[] = [];
  listen(page, ground.address, complaints);
  const person: Person = { context, page, complaints, open: (path) => open(page, ground.address, path) };
  if (email !== null) await signIn(person, ground.address, email);
  return person;
}

function listen(page: Page, address: string, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) complaints.push(`asks another host: ${url}`);
  });
}

/** Signs in by keyboard, as a stranger would. */
async function signIn({ page }: Person, address: string, email: string): Promise<void> {
  await page.goto(`${address}/sign-in`);
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

async function open(page: Page, address: string, path: string): Promise<void> {
  await page.goto(address + (path.startsWith('/') ? path : `/p/${CODE}/${path}`));
  await settled(page);
}

/** Waits until a page has its heading and nothing on it is still being loaded. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.waitForLoadState('networkidle');
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The serious and critical findings of axe on the page as it stands, each as one line. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (rules) => {
    const engine = (globalThis as unknown as { axe: { run(root: Document, options: object): Promise<AxeResult> } }).axe;
    const { violations } = await engine.run(document, { runOnly: rules });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
      );
  }, RULES);
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
  }[];
}

/** Keeps a picture of the page to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  await page.screenshot({ path: join(OUTPUT, `${name}.png`), fullPage: true });
}

/** How many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
