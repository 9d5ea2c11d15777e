import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { enByFeature } from './en/index.js';
import { hasMessage, languages, say } from './index.js';

describe('say', () => {
  it.each([
    ['a param', { code: 'PREDECESSOR_LATE', params: { action: 'A1.2' } }, 'It depends on A1.2, which is late.'],
    [
      'one day',
      { code: 'MILESTONE_OVERDUE', params: { milestone: 'MS1', days: 1 } },
      'Milestone MS1 is overdue by 1 day.',
    ],
    [
      'two days',
      { code: 'MILESTONE_OVERDUE', params: { milestone: 'MS1', days: 2 } },
      'Milestone MS1 is overdue by 2 days.',
    ],
    [
      'a list',
      { code: 'CHANGE_FIELDS', params: { subject: 'A1', fields: ['title', 'priority'] } },
      'A1: title, priority changed',
    ],
    [
      'the text of another message',
      { code: 'FINDING_PART_MISSING', params: { part: 'PART_STRATEGY', gap: 'PART_OBJECTIVES' } },
      'The joint action plan lacks the strategy. the objectives',
    ],
    [
      'a date as it is written',
      { code: 'PERIOD_DUE_BEFORE_END', params: { dueDate: '2026-06-29', end: '2026-06-30' } },
      'Reports cannot be due on 29 Jun 2026, before the period ends on 30 Jun 2026.',
    ],
    [
      'values of enumerations by their words, and no other text in capitals',
      { code: 'CHANGE_STATUS', params: { subject: 'AFIL', before: 'IN_PROGRESS', after: 'ON_HOLD' } },
      'AFIL: in progress → on hold',
    ],
    ['a code that nobody knows', { code: 'NEVER_HEARD_OF', params: {} }, 'NEVER_HEARD_OF'],
    ['a code that every object knows', { code: 'toString', params: {} }, 'toString'],
  ])('says %s', (_, statement, expected) => {
    expect(say(statement)).toBe(expected);
  });

  it('counts what a long list holds beyond twenty', () => {
    const fields = Array.from({ length: 23 }, (_, i) => `f${i}`);
    expect(say({ code: 'CHANGE_FIELDS', params: { subject: 'A1', fields } })).toMatch(/f19, … \(\+3\) changed$/);
  });

  it('falls back to English where a language has no catalogue', () => {
    expect(languages()).toContain('en');
    for (const language of ['en', 'en-GB', 'xx', 'xx-YY', '', 'constructor'])
      expect(say({ code: 'PART_STRATEGY', params: {} }, language)).toBe('the strategy');
  });
});

describe('the English catalogue', () => {
  it('has each code in one feature only', () => {
    const features = new Map<string, string[]>();
    for (const [feature, messages] of Object.entries(enByFeature)) {
      for (const code of Object.keys(messages)) features.set(code, [...(features.get(code) ?? []), feature]);
    }
    expect([...features].filter(([, owners]) => owners.length > 1)).toEqual([]);
  });

  it('takes in every file beside it', () => {
    const folder = join(dirname(fileURLToPath(import.meta.url)), 'en');
    const files = readdirSync(folder).map((file) => file.replace('.ts', ''));
    expect(files.filter((file) => file !== 'index').sort()).toEqual(Object.keys(enByFeature).sort());
  });

  it('has a text for every code that the domain gives a reason with', () => {
    const codes = sources(join(dirname(fileURLToPath(import.meta.url)), '..')).flatMap((source) => codesIn(source));
    expect(codes.length).toBeGreaterThan(20);
    expect([...new Set(codes)].filter((code) => !hasMessage(code)).sort()).toEqual([]);
  });
});

/** The texts of all files of the domain but specs and the catalogue itself. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'messages' ? [] : sources(path);
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts') ? [readFileSync(path, 'utf8')] : [];
  });
}

/** Codes written out in calls of blocker, forbidden and fault, and in statements and field faults. */
function codesIn(source: string): string[] {
  const calls = source.matchAll(
    /\b(?:blocker|forbidden|fault)\(\s*(?:`[^`]*`,\s*|'[a-z][^']*',\s*|\w+,\s*)?'([A-Z][A-Z0-9_]+)'/g,
  );
  const statements = source.matchAll(/\bcode: '([A-Z][A-Z0-9_]+)',\s*params/g);
  return [...calls, ...statements].map((match) => match[1]!);
}
