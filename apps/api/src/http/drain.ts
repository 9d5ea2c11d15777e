import type { Server } from 'node:http';
import { Server as TcpServer } from 'node:net';

/** How often connections that rest are closed while the server comes to an end. */
const SWEEP_MS = 250;

/**
 * Lets a server come to its end without cutting anybody off. It takes no new connections; every answer from now on says
 * that it is the connection's last, so that a client that keeps its connection never sends into a closed one; and only
 * connections that have been at rest for a while are closed from here. What is still not answered when the patience is
 * over is cut.
 * @param patienceMs how long requests in flight may take
 */
export async function drain(server: Server, patienceMs: number): Promise<void> {
  server.prependListener('request', (_request, response) => response.setHeader('Connection', 'close'));
  // Behind the reading of sockets in this turn, so that what has arrived is let in first.
  await new Promise((next) => setImmediate(next));
  // Not the HTTP server's own close: that one also cuts kept connections whose next request is on its way.
  const ended = new Promise((done) => TcpServer.prototype.close.call(server, done));
  const sweeping = setInterval(() => setImmediate(() => server.closeIdleConnections()), SWEEP_MS);
  const late = setTimeout(() => server.closeAllConnections(), patienceMs);
  await ended;
  clearInterval(sweeping);
  clearTimeout(late);
}
