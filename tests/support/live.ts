import { once } from 'node:events';
import { WebSocket, type ClientOptions } from 'ws';

/** A message of graphql-transport-ws. */
export interface LiveMessage {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** How long anything that is waited for may take before the test fails: milliseconds. */
const PATIENCE_MS = 10_000;

export interface Closed {
  readonly code: number;
  readonly reason: string;
}

/** A client of subscriptions that sees every message and every close, as they are on the wire. */
export class LiveClient {
  private readonly messages: LiveMessage[] = [];
  private readonly waiting = new Set<() => void>();
  readonly closed: Promise<Closed>;

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => {
      this.messages.push(JSON.parse(data.toString('utf8')) as LiveMessage);
      for (const wake of this.waiting) wake();
    });
    this.closed = new Promise((resolve) =>
      socket.once('close', (code, reason) => resolve({ code, reason: reason.toString() })),
    );
  }

  /**
   * Opens a socket without saying who it is.
   * @param address of the server, `http://…`
   * @throws Error with the status of a server that refuses the upgrade
   */
  static async open(address: string, headers: ClientOptions['headers'] = {}): Promise<LiveClient> {
    const url = `${address.replace(/^http/, 'ws')}/graphql`;
    const socket = new WebSocket(url, 'graphql-transport-ws', { headers });
    const client = new LiveClient(socket);
    await once(socket, 'open');
    return client;
  }

  /** Opens a socket and is let in. */
  static async connect(
    address: string,
    headers: ClientOptions['headers'] = {},
    params: Record<string, unknown> = {},
  ): Promise<LiveClient> {
    const client = await LiveClient.open(address, headers);
    client.send({ type: 'connection_init', payload: params });
    await client.next('connection_ack');
    return client;
  }

  send(message: LiveMessage): void {
    this.socket.send(JSON.stringify(message));
  }

  subscribe(id: string, query: string, variables: Record<string, unknown> = {}): void {
    this.send({ type: 'subscribe', id, payload: { query, variables } });
  }

  /** The next message of a type, which is taken out of those that came. @throws Error when none comes in time */
  async next<Payload = unknown>(type: string, id?: string): Promise<Payload> {
    const late = AbortSignal.timeout(PATIENCE_MS);
    for (;;) {
      const at = this.messages.findIndex((one) => one.type === type && (id === undefined || one.id === id));
      if (at >= 0) return this.messages.splice(at, 1)[0]!.payload as Payload;
      await this.another(late, type);
    }
  }

  /** What came and was not taken. */
  get rest(): readonly LiveMessage[] {
    return this.messages;
  }

  close(): void {
    this.socket.terminate();
  }

  private another(late: AbortSignal, type: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const done = (): void => {
        this.waiting.delete(done);
        late.removeEventListener('abort', fail);
        resolve();
      };
      const fail = (): void => reject(new Error(`no ${type} came; what came: ${JSON.stringify(this.messages)}`));
      this.waiting.add(done);
      late.addEventListener('abort', fail);
      void this.closed.then(({ code }) => reject(new Error(`closed with ${code} while waiting for ${type}`)));
    });
  }
}
