import type { IncomingMessage } from 'node:http';

/**
 * True when a browser's page of this very server opens the socket: its Origin has the host that was asked for, or that of
 * the server's public address. Browsers send cookies with sockets that pages of other sites open, and no preflight before.
 * @param publicUrl an address such as `https://roadbook.example.org`
 */
export function isOwnOrigin({ headers }: IncomingMessage, publicUrl: string): boolean {
  const { origin, host } = headers;
  if (origin === undefined || !URL.canParse(origin)) return false;
  const given = new URL(origin);
  return given.host === host || given.origin === new URL(publicUrl).origin;
}
