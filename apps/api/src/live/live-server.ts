import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { LOG, SETTINGS, type Log, type Settings } from '@roadbook/application';
import type { GraphQLSchema } from 'graphql';
import { handleProtocols } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { readSessionCookie } from '../auth/session-cookie.js';
import { CLOSING } from './live-connection.js';
import { LiveProtocol, type Held } from './live-protocol.js';
import { isOwnOrigin } from './own-origin.js';

const PATH = '/graphql';
/** The largest message that is read; a subscription needs a few hundred bytes. */
const MESSAGE_BYTES = 64 * 1024;
/** How often it is looked whether those who are connected still may be. */
const INSPECT_MS = 2_000;
/** How often a sign of life is asked for; who has not given the last one by then is cut off. */
const PING_MS = 15_000;
/** How long sockets may take to say goodbye when the server stops. */
const GOODBYE_MS = 1_000;

/** Serves subscriptions over WebSockets at the address of GraphQL (graphql-transport-ws). */
@Injectable()
export class LiveServer {
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MESSAGE_BYTES,
    perMessageDeflate: false,
    handleProtocols,
  });
  private readonly held = new Map<WebSocket, Held>();
  private timers: NodeJS.Timeout[] = [];
  private closing = false;

  constructor(
    private readonly protocol: LiveProtocol,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Takes the upgrades of an HTTP server. @param schema asked for when the first subscription comes */
  attach(server: Server, schema: () => GraphQLSchema): void {
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      socket.on('error', (error) => this.log.debug({ err: error }, 'a socket failed'));
      const refusal = this.refusalOf(request);
      if (refusal) return void socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      this.sockets.handleUpgrade(request, socket, head, (opened) => this.open(opened, request, schema));
    });
    this.timers = [
      setInterval(() => this.inspect(), INSPECT_MS).unref(),
      setInterval(() => this.askForLife(), PING_MS).unref(),
    ];
  }

  /** Says goodbye to all and takes no more. */
  async close(): Promise<void> {
    this.closing = true;
    for (const timer of this.timers) clearInterval(timer);
    const gone = [...this.held.keys()].map((socket) => new Promise((done) => socket.once('close', done)));
    const { code, reason } = CLOSING.goingAway;
    for (const socket of this.held.keys()) socket.close(code, reason);
    const late = setTimeout(() => {
      for (const socket of this.held.keys()) socket.terminate();
    }, GOODBYE_MS);
    await Promise.all(gone);
    clearTimeout(late);
  }

  /** The HTTP status of an upgrade that is not made; null for one that is. */
  private refusalOf(request: IncomingMessage): string | null {
    if (this.closing) return '503 Service Unavailable';
    if (request.url?.split('?')[0] !== PATH) return '404 Not Found';
    if (request.headers.upgrade?.toLowerCase() !== 'websocket') return '400 Bad Request';
    const byCookie = readSessionCookie(request) !== null;
    return byCookie && !isOwnOrigin(request, this.settings.publicUrl) ? '403 Forbidden' : null;
  }

  private open(socket: WebSocket, request: IncomingMessage, schema: () => GraphQLSchema): void {
    const held: Held = { id: randomUUID(), request, socket, schema, alive: true, connection: null };
    this.held.set(socket, held);
    socket.on('error', (error) => this.log.debug({ err: error }, 'a socket failed'));
    socket.on('pong', () => (held.alive = true));
    const closed = this.protocol.serve(held, this.held);
    socket.once('close', (code, reason) => {
      this.held.delete(socket);
      this.settle(held, closed(code, String(reason)));
    });
  }

  private inspect(): void {
    for (const held of this.held.values()) if (held.connection) this.settle(held, held.connection.inspect());
  }

  private askForLife(): void {
    for (const held of this.held.values()) {
      if (!held.alive) held.socket.terminate();
      held.alive = false;
      if (held.socket.readyState === held.socket.OPEN) held.socket.ping();
    }
  }

  private settle({ id }: Held, work: Promise<void>): void {
    work.catch((error: unknown) => this.log.error({ err: error, requestId: id }, 'a socket could not be looked after'));
  }
}
