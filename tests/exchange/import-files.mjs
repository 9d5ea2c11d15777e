// Imports files one after the other into the founding partnership of an installation, as the server does, and prints what
// each came to and the most memory that the whole process ever took (VmHWM, in megabytes; 0 where the system does not say).
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , root, partnership, email, ...paths] = process.argv;
const load = (path) => import(pathToFileURL(join(root, 'dist', path)).href);

const { withInstallation } = await load('apps/cli/src/session.js');
const { AccountService, IdentityService, ImportService } = await load('libs/application/src/index.js');

function mostMegabytes() {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

await withInstallation(async ({ app }) => {
  const account = await app.get(AccountService).byEmail(email);
  const viewer = await app
    .get(IdentityService)
    .viewerOf(account, { id: 'test', idempotencyKey: null, requestHash: '' });
  const files = [];
  const before = mostMegabytes();
  for (const path of paths) {
    const source = { name: basename(path), path };
    const { applied, revision, faults, faultCount } = await app
      .get(ImportService)
      .importFile(viewer, { partnership, apply: true }, source);
    files.push({
      name: source.name,
      applied,
      revision,
      faultCount,
      code: faults[0]?.code ?? '',
      megabytes: mostMegabytes(),
    });
  }
  process.stdout.write(JSON.stringify({ before, megabytes: mostMegabytes(), files }));
});
