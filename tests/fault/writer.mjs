// The lean writer of the kill tests: the store, the one door for writing and one use case, without HTTP in front, so that
// a start takes a third of a server's. It takes jobs from its parent and acknowledges each once its promise is kept.
import 'reflect-metadata';
import { ActionService } from '../../dist/libs/application/src/action/action.service.js';
import { StandingClock } from '../../dist/libs/application/src/settings/clock.js';
import { Store } from '../../dist/libs/application/src/work/store.js';
import { StoredWork } from '../../dist/libs/application/src/work/stored-work.js';

const [url, viewerJson, now] = process.argv.slice(2);
const viewer = JSON.parse(viewerJson);
const store = await Store.open(url, new StandingClock(now));
const actions = new ActionService(new StoredWork(store));

process.on('message', ({ n, key, input }) => {
  const request = { id: key, idempotencyKey: key, requestHash: JSON.stringify(input) };
  actions.reportProgress({ ...viewer, request }, 'reportProgress', input).then(
    ({ revision }) => process.send({ n, revision }),
    (error) => process.send({ n, error: String(error.stack) }),
  );
});
process.on('disconnect', () => process.exit(0));
process.send({ ready: true });
