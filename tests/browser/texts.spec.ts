import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { VALUE_WORDS } from '@roadbook/drawing';

const SOURCE = join('apps', 'web', 'src');
const LANGUAGES = ['en', 'fr', 'de', 'it', 'es'] as const;
type Texts = Readonly<Record<string, string>>;

function files(folder: string, fits: (path: string) => boolean): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path, fits) : fits(path) ? [path] : [];
  });
}

async function catalogue(language: (typeof LANGUAGES)[number]): Promise<Texts> {
  const parts = files(SOURCE, (path) => path.endsWith(join('messages', `${language}.ts`)));
  const loaded = await Promise.all(
    parts.map(async (path) => ((await import(`../../${path}`)) as { default: Texts }).default),
  );
  return Object.assign({}, VALUE_WORDS[language], ...loaded) as Texts;
}

const catalogues = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await catalogue(language)] as const)),
) as Record<(typeof LANGUAGES)[number], Texts>;

/** The places of a text, such as `count`, whatever the order. */
function places(text: string): string[] {
  const found = new Set<string>();
  const walk = (parts: ReturnType<typeof parse>): void => {
    for (const part of parts) {
      if ('options' in part) {
        found.add(part.value);
        Object.values(part.options).forEach(({ value }) => walk(value));
      } else if (part.type !== TYPE.literal && part.type !== TYPE.pound && 'value' in part)
        found.add(String(part.value));
    }
  };
  walk(parse(text, { ignoreTag: true }));
  return [...found].sort();
}

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the catalogue in %s', (language) => {
  it('has every text that the English one has, and no other', () => {
    expect(Object.keys(catalogues[language]).sort()).toEqual(Object.keys(catalogues.en).sort());
  });

  it('has the same places in every text', () => {
    const wrong = Object.entries(catalogues.en).filter(
      ([id, text]) => places(text).join() !== places(catalogues[language][id] ?? '').join(),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
});

it('every text that the pages name is in the catalogue', () => {
  const named = files(
    SOURCE,
    (path) => /\.tsx?$/.test(path) && !path.includes('messages') && !path.endsWith('.spec.ts'),
  ).flatMap((path) => [
    ...[...readFileSync(path, 'utf8').matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, id]) => id!),
    ...[...readFileSync(path, 'utf8').matchAll(/\btitle: '(\w+\.[\w.]+)'/g)].map(([, id]) => id!),
  ]);
  expect(named.filter((id) => !(id in catalogues.en))).toEqual([]);
  expect(named.length).toBeGreaterThan(100);
});
