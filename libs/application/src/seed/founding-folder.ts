import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOUNDING = 'seeds/4m4iof';

/** The folder of the founding partnership at the root of the project, whether this runs from the sources or the build; null where it was left out. */
export function foundingFolder(): string | null {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, FOUNDING, 'partnership.yaml'))) return join(folder, FOUNDING);
    if (dirname(folder) === folder) return null;
  }
}
