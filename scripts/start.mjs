// `npm start`: installs, builds, migrates, loads the founding partnership for demonstration, and serves.
// DEMO=0 leaves the demonstration out.
import { ensureAllBuilt } from './ensure-built.mjs';

await ensureAllBuilt();
process.env.NODE_ENV ??= 'production';
process.env.DEMO ??= '1';
const { loadDemonstration } = await import('../dist/apps/cli/src/load-demonstration.js');
try {
  await loadDemonstration();
} catch (error) {
  process.stderr.write(`${error.name === 'SettingsError' ? error.message : error.stack}\n`);
  process.exit(1);
}
await import('../dist/apps/api/src/main.js');
