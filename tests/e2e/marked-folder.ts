import { readSeedFolder, type SeedFolder } from '@roadbook/application';
import { FOUNDING_FOLDER } from '../support/founding.js';

/** Fields of seed records and of the history's inputs that hold free text, or lists of it. Names by which others refer are none. */
const TEXTS = new Set([
  ...['ambition', 'strategy', 'description', 'text', 'topic', 'title', 'wording', 'verification'],
  ...[
    'publicSummary',
    'mitigation',
    'basis',
    'from',
    'url',
    'profile',
    'website',
    'notes',
    's3Priorities',
    'thematics',
  ],
  ...['otherPartners', 'evidence', 'summary', 'nextSteps', 'reason', 'comment', 'note', 'lateReason', 'remarks'],
  ...['discussion', 'overrideReason', 'function', 'cost', 'acronym', 'participants'],
]);

type Texts = Readonly<Record<string, unknown>>;

/**
 * The founding partnership's folder under another code, with a mark behind every text, and its people under addresses of
 * their own: with the same organisations, codes and history, so that only the marks tell two of them apart.
 */
export function markedFolder(code: string, mark: string, host: string): SeedFolder {
  const folder = readSeedFolder(FOUNDING_FOLDER);
  const text = JSON.stringify(folder.history)
    .replaceAll('@demo.example', `@${host}`)
    .replaceAll('"4M4IOF"', JSON.stringify(code));
  const lists = Object.fromEntries(
    Object.entries(folder.lists).map(([name, records]) => [
      name,
      records.map((record) => markNamed(name, markAll(record, mark) as Texts, mark)),
    ]),
  ) as Partial<SeedFolder['lists']> as SeedFolder['lists'];
  return {
    ...folder,
    partnership: { ...(markAll(folder.partnership, mark) as Texts), code, name: `The partnership ${mark}` },
    lists,
    accounts: folder.accounts.map((account) => ({
      ...account,
      email: String(account['email']).replace('demo.example', host),
      name: `${String(account['name'])} ${mark}`,
    })),
    // The same desks at the same addresses are told by both.
    contacts: folder.contacts.map((contact) => ({
      ...(markAll(contact, mark) as Texts),
      name: `${String(contact['name'])} ${mark}`,
    })),
    history: (JSON.parse(text) as Texts[]).map((step) => ({ ...step, with: markAll(step['with'], mark) })),
  };
}

/** Things that nothing refers to by name, not the matrix either, have their names marked too. */
function markNamed(list: string, record: Texts, mark: string): Texts {
  return list === 'stakeholders' ? { ...record, name: `${String(record['name'])} ${mark}` } : record;
}

/** The value with the mark behind every text in it that is free. */
function markAll(value: unknown, mark: string): unknown {
  if (Array.isArray(value)) return value.map((one) => markAll(one, mark));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, TEXTS.has(name) ? markText(one, mark) : markAll(one, mark)]),
  );
}

function markText(value: unknown, mark: string): unknown {
  if (Array.isArray(value))
    return value.map((one) => (typeof one === 'string' ? markText(one, mark) : markAll(one, mark)));
  if (typeof value !== 'string' || value === '') return markAll(value, mark);
  return value.startsWith('http') ? `${value}?${mark}` : `${value} ${mark}`;
}
