import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { requestLog } from './request-log.js';

const SECRET = 'rbu_this-is-a-secret';

describe('the log of requests', () => {
  let output = '';
  let server: Server;
  let address: string;

  beforeAll(async () => {
    const stream = new Writable({
      write: (chunk, _encoding, done) => {
        output += String(chunk);
        done();
      },
    });
    const log = requestLog(pino({ level: 'trace' }, stream));
    server = createServer((request, response) => {
      log(request, response);
      response.end();
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((closed) => server.close(closed)));

  it.each([
    [`/update/${SECRET}`, '/update/…'],
    [`/UPDATE/${SECRET}?x=${SECRET}`, '/UPDATE/…'],
    [`/update/${SECRET}/more/${SECRET}`, '/update/…'],
    [`/calendar/${SECRET}.ics`, '/calendar/…'],
    [`/mail/stop/${SECRET}`, '/mail/stop/…'],
    [`/graphql?token=${SECRET}`, '/graphql'],
    ['/reports/P/status.pdf', '/reports/P/status.pdf'],
  ])('writes %s down as %s', async (path, written) => {
    output = '';
    await fetch(`${address}${path}`, { headers: { authorization: `Bearer ${SECRET}` } });
    expect(output).toContain(`"path":"${written}"`);
    expect(output).not.toContain(SECRET);
  });
});
