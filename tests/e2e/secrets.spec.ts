import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiClient } from '../support/api.js';
import { built, ROOT } from '../support/cli.js';
import { sqliteDatabase } from '../support/databases.js';
import { openGround, PASSWORD, type Ground } from './ground.js';

const GUESS = 'a-guess-that-is-a-password-elsewhere';
const SIGN_IN = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';

describe('a server that logs all it can', () => {
  let ground: Ground;
  let server: ChildProcess;
  let address: string;
  let dataDir: string;
  let output = '';

  beforeAll(async () => {
    await built();
    ground = await openGround(sqliteDatabase);
    dataDir = mkdtempSync(join(tmpdir(), 'roadbook-data-'));
    server = spawn(process.execPath, [join(ROOT, 'dist', 'apps', 'api', 'src', 'main.js')], {
      cwd: ROOT,
      env: {
        DATABASE_URL: ground.database.url,
        DATA_DIR: dataDir,
        PORT: '0',
        LOG_LEVEL: 'trace',
        PATH: process.env['PATH'],
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const channel of [server.stdout!, server.stderr!]) channel.on('data', (chunk) => (output += String(chunk)));
    address = await new Promise((ready, fail) => {
      server.once('message', (message) => ready((message as { ready: string }).ready));
      server.once('exit', () => fail(new Error(output)));
    });
  });
  afterAll(async () => {
    server.kill('SIGTERM');
    if (server.exitCode === null) await new Promise((end) => server.once('exit', end));
    rmSync(dataDir, { recursive: true, force: true });
    await ground.close();
  });

  it('writes requests down, and no secret of them', async () => {
    const client = new ApiClient(address);
    const { headers } = await client.send(SIGN_IN, { email: 'outsider@demo.example', password: PASSWORD });
    const session = headers.getSetCookie()[0]!.split(';')[0]!.split('=')[1]!;
    await client.signIn('outsider@demo.example', PASSWORD);
    await client.refusal(SIGN_IN, { email: 'outsider@demo.example', password: GUESS });
    await client.refusal(SIGN_IN, { email: 'outsider@demo.example', password: { nested: GUESS } });
    await client.refusal(`mutation { signIn(email: "outsider@demo.example", password: "${GUESS}", x: 1) { id } }`);
    const { createAccessToken } = await client.ask<{ createAccessToken: { token: string } }>(
      'mutation { createAccessToken(name: "logged") { token } }',
    );
    const { token } = createAccessToken;
    const holder = new ApiClient(address).useToken(token);
    for (const _time of [1, 2, 3]) await holder.ask('{ partnerships { code } }');
    await holder.fetch(`/reports/OTHER/status.json?secret=${GUESS}`);
    await holder.fetch(`/files/none?token=${GUESS}`);
    await holder.fetch('/calendar/this-is-a-secret.ics');
    await holder.send('{ partnerships { code } }', {}, { 'idempotency-key': GUESS });
    const form = new FormData();
    form.append('file', new Blob([GUESS]), 'secret.txt');
    expect((await holder.fetch('/files?partnership=OTHER', { method: 'POST', body: form })).status).toBe(201);
    const secrets = [PASSWORD, GUESS, token, token.slice(4), session, session.slice(4), 'this-is-a-secret', 'argon2id'];
    server.kill('SIGTERM');
    await new Promise((end) => server.once('exit', end));
    expect(output.split('\n').filter((line) => line.includes('/reports/OTHER/status.json'))).not.toEqual([]);
    expect(output).toContain('/calendar/…');
    expect(secrets.filter((secret) => output.includes(secret))).toEqual([]);
  });
});
