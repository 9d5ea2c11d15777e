import 'reflect-metadata';
import { AccountService, readSettings, SettingsError, StoreError } from '@roadbook/application';
import { startServer } from './server.js';

/** What a demonstration server says of itself. */
async function demoSignIns(accounts: AccountService, password: string): Promise<string> {
  const lines = (await accounts.demoAccounts()).map(({ email, name }) => `  ${email.padEnd(36)} ${name}`);
  return [
    'Demonstration mode: everybody who knows the password below can sign in. Not for real work.',
    `Demo sign-ins, all with the password ${password}:`,
    ...lines,
    '',
  ].join('\n');
}

try {
  const settings = readSettings(process.env);
  const server = await startServer(settings);
  process.stdout.write(`Roadbook listens at ${server.address}\n`);
  if (settings.demo) process.stdout.write(await demoSignIns(server.app.get(AccountService), settings.demoPassword));
  // Whoever started the process and waits for it hears that it is ready.
  process.send?.({ ready: server.address });
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
} catch (error) {
  const expected = error instanceof SettingsError || error instanceof StoreError;
  process.stderr.write(`${expected ? error.message : (error as Error).stack}\n`);
  process.exit(1);
}
