import { openGround, overflow, personAt, type Ground, type Person } from './ground.js';
import { PAGES } from './pages.js';

/**
 * In the made-up language every text of the catalogue is marked. What is on a page and carries no mark must have come from
 * the server, or be a number, a date or a key: anything else was written into the code.
 */
let ground: Ground;
const people = new Map<string | null, Promise<Visitor>>();

interface Visitor {
  readonly person: Person;
  /** Everything that the server said, as one text. */
  said: string;
}

beforeAll(async () => {
  ground = await openGround();
}, 300_000);

afterAll(async () => {
  await ground.close();
});

function visitor(email: string | null): Promise<Visitor> {
  const known = people.get(email) ?? visit(email);
  people.set(email, known);
  return known;
}

async function visit(email: string | null): Promise<Visitor> {
  const person = await personAt(ground, email, { language: 'en-XA' });
  const made: Visitor = { person, said: '' };
  person.page.on('response', (response) => {
    if (!response.url().endsWith('/graphql')) return;
    // A page that is left takes its answers with it.
    void response.text().then(
      (text) => (made.said += plain(text)),
      () => undefined,
    );
  });
  return made;
}

/** Values only, without the marks of JSON, as people read them. */
function plain(json: string): string {
  const values: string[] = [];
  JSON.parse(json, (_key, value: unknown) => {
    if (typeof value === 'string') values.push(value);
    return value;
  });
  return `\n${values.join('\n').replace(/\s+/g, ' ')}`;
}

/** Names of keys, languages by their own name, formats, units and the word mark. */
const OWN =
  /^(Roadbook|Ctrl K|Esc|Enter|English|Français|Deutsch|Italiano|Español|Català|Nederlands|Română|Português|PDF|DOCX|XLSX|HTML|Markdown|JSON|CSV|SVG|PNG|TRL|EFFRA|D[1-6])$/;
/** Texts of which nothing is left when numbers, dates, codes and signs are taken away. */
const MONTHS = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/g;

/** How a language tells days from today, and months. */
const RELATIVE = /^(in )?[\d,.]+ (day|month|year)s?( ago)?$|^(today|tomorrow|yesterday)$/;

const BETWEEN = /: | · |, |; |\(|\)|^\d+\. | – |\. /;

function isOwn(text: string, said: string): boolean {
  const whole = text.replace(/\s+/g, ' ');
  // What the server said is often put together with signs between: `acronym: title`, `3. title`.
  return isKnown(whole, said) || whole.split(BETWEEN).every((part) => isKnown(part, said));
}

function isKnown(text: string, said: string): boolean {
  if (/[[\]~]/.test(text) || OWN.test(text) || RELATIVE.test(text)) return true;
  const rest = text.replace(MONTHS, '').replace(/\b([A-Z]{1,3}\d[\d.]*|[AP]M|M\d+|Q[1-4])\b/g, '');
  return !/\p{L}{2}/u.test(rest) || said.includes(text.trim().replace(/…$/, ''));
}

it.each(PAGES)('$page has no text of its own, and holds longer words', async ({ path, as }) => {
  const { person } = await visitor(as);
  await person.open(path);
  const texts = await person.page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (
        !parent ||
        parent.closest('script, style, noscript, iframe, [contenteditable], [aria-hidden="true"], [lang]:not(html)')
      )
        continue;
      const text = node.textContent?.trim() ?? '';
      if (text) found.add(text);
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]:not(iframe)')) {
      if (element.closest('[aria-hidden="true"]')) continue;
      for (const name of ['aria-label', 'placeholder', 'title']) {
        const text = element.getAttribute(name)?.trim();
        if (text) found.add(text);
      }
    }
    return [...found];
  });
  const { said } = await visitor(as);
  expect({ hardCoded: texts.filter((text) => !isOwn(text, said)), overflow: await overflow(person.page) }).toEqual({
    hardCoded: [],
    overflow: 0,
  });
});
