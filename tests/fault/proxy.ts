import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/**
 * What becomes of a connection: all passes; cut before anything is sent on; cut in the middle of the request; cut when the
 * answer comes, before any of it is handed over; cut in the middle of the answer.
 */
export type Fate = 'pass' | 'before' | 'request' | 'answer' | 'half-answer';

/** A proxy that cuts connections as it is told. */
export class CuttingProxy {
  /** Connections by what became of them. */
  readonly fates = new Map<Fate, number>();
  private readonly sockets = new Set<Socket>();
  private gone = false;
  private silent = false;

  private constructor(
    private readonly server: Server,
    private readonly target: { readonly host: string; readonly port: number },
    private readonly fateOf: () => Fate,
  ) {
    server.on('connection', (client) => this.serve(client));
  }

  /** @param fateOf asked once for every connection */
  static async open(host: string, port: number, fateOf: () => Fate = () => 'pass'): Promise<CuttingProxy> {
    const server = createServer();
    const proxy = new CuttingProxy(server, { host, port }, fateOf);
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Cuts all connections, and every new one at once, until {@link comeBack}. */
  goAway(): void {
    this.gone = true;
    for (const socket of this.sockets) socket.destroy();
  }

  /** Keeps the connections and takes new ones, but hands nothing over any more, until {@link comeBack}. */
  fallSilent(): void {
    this.silent = true;
    for (const socket of this.sockets) socket.pause();
  }

  comeBack(): void {
    this.gone = false;
    this.silent = false;
    for (const socket of this.sockets) socket.resume();
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((closed) => this.server.close(closed));
  }

  private serve(client: Socket): void {
    const fate = this.gone ? 'before' : this.fateOf();
    this.fates.set(fate, (this.fates.get(fate) ?? 0) + 1);
    this.watch(client);
    if (fate === 'before') {
      client.destroy();
      return;
    }
    const upstream = connect(this.target);
    this.watch(upstream);
    const cut = (): void => {
      client.destroy();
      upstream.destroy();
    };
    client.on('data', (data) => {
      if (fate !== 'request') upstream.write(data);
      else upstream.write(data.subarray(0, data.length / 2), cut);
    });
    upstream.on('data', (data) => {
      if (fate === 'answer') cut();
      else if (fate === 'half-answer') client.write(data.subarray(0, data.length / 2), cut);
      else client.write(data);
    });
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.end());
  }

  private watch(socket: Socket): void {
    this.sockets.add(socket);
    // A cut connection fails on both sides: that is what is being tried.
    socket.on('error', () => socket.destroy());
    socket.once('close', () => this.sockets.delete(socket));
    if (this.silent) socket.pause();
  }
}
