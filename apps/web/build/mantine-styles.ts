import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'virtual:mantine-styles.css';
const RESOLVED = `\0${NAME}`;
const require = createRequire(import.meta.url);
const mantine = dirname(require.resolve('@mantine/core/styles.css'));
const styles = join(mantine, 'styles');
const folders = foldersIn(join(mantine, 'esm'));

/**
 * `import 'virtual:mantine-styles.css'`: the styles of the components that the application uses, and of those that they
 * are made of. All of them together would be twice as many.
 */
export function mantineStyles(source: string): Plugin {
  return {
    name: 'roadbook-mantine-styles',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const needed = closure(usedIn(source));
      // What check boxes and radio buttons share is no component of its own.
      const names = ['baseline', 'default-css-variables', 'global', ...inOrder([...needed, 'InlineInput'])];
      return names.map((name) => readFileSync(join(styles, `${name}.css`), 'utf8')).join('\n');
    },
  };
}

/** The names that the sources import from '@mantine/core'. */
function usedIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return usedIn(path);
    if (!name.endsWith('.tsx')) return [];
    const imports = readFileSync(path, 'utf8').matchAll(/import \{([^}]*)\} from '@mantine\/core'/g);
    return [...imports].flatMap(([, names = '']) => names.split(',').map((part) => part.trim().replace(/^type /, '')));
  });
}

/** The components and, again and again, what they are made of. */
function closure(names: readonly string[]): Set<string> {
  const found = new Set<string>();
  const waiting = names.filter((name) => folders.has(name));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    waiting.push(...madeOf(folders.get(name) ?? '').filter((other) => folders.has(other)));
  }
  return found;
}

/** Where each component lies, the inner ones included: a folder with a module of its name. */
function foldersIn(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!statSync(path).isDirectory()) continue;
    if (existsSync(join(path, `${name}.mjs`))) found.set(name, path);
    for (const [inner, place] of foldersIn(path)) found.set(inner, place);
  }
  return found;
}

function madeOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mjs'))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/from "[./\w-]*\/([A-Z]\w+)\.mjs"/g)])
    .map(([, other = '']) => other);
}

/** Later styles refine earlier ones: the order of the complete sheet. */
function inOrder(names: readonly string[]): string[] {
  const sheet = readFileSync(join(mantine, 'styles.css'), 'utf8');
  const place = (name: string): number => {
    const first = /\.m_[0-9a-f]+/.exec(readFileSync(join(styles, `${name}.css`), 'utf8'))?.[0] ?? '';
    return sheet.indexOf(first);
  };
  return names.filter((name) => existsSync(join(styles, `${name}.css`))).sort((a, b) => place(a) - place(b));
}
