import 'reflect-metadata';
import { DemoService, foundingFolder, readSeedFolder, readSettings, type DemoLoad } from '@roadbook/application';
import { withInstallation, type CliSession } from './session.js';

/** Loads the founding partnership in demo mode unless it is there, and gives the demo accounts the password that is set. */
export async function loadDemonstration(): Promise<DemoLoad | null> {
  if (!readSettings(process.env).demo) return null;
  return withInstallation(loadFounding, true);
}

/** @returns what was loaded; null when it was there already */
export async function loadFounding({ app }: CliSession): Promise<DemoLoad | null> {
  const demo = app.get(DemoService);
  const path = foundingFolder();
  if (path === null) throw new Error('The folder seeds/4m4iof is missing.');
  const folder = readSeedFolder(path);
  const load = (await demo.isLoaded(folder)) ? null : await demo.load(folder);
  await demo.setPasswords();
  return load;
}
