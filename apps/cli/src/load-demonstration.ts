import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DemoService, readSeedFolder, readSettings, type DemoLoad } from '@roadbook/application';
import { withInstallation, type CliSession } from './session.js';

const FOUNDING = 'seeds/4m4iof';

/** Loads the founding partnership in demo mode unless it is there, and gives the demo accounts the password that is set. */
export async function loadDemonstration(): Promise<DemoLoad | null> {
  if (!readSettings(process.env).demo) return null;
  return withInstallation(loadFounding, true);
}

/** @returns what was loaded; null when it was there already */
export async function loadFounding({ app }: CliSession): Promise<DemoLoad | null> {
  const demo = app.get(DemoService);
  const folder = readSeedFolder(foundingFolder());
  const load = (await demo.isLoaded(folder)) ? null : await demo.load(folder);
  await demo.setPasswords();
  return load;
}

/** The folder lies at the root of the project, whether this runs from the sources or the build. */
function foundingFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, FOUNDING))) return join(folder, FOUNDING);
    if (dirname(folder) === folder) throw new Error(`The folder ${FOUNDING} is missing.`);
  }
}
