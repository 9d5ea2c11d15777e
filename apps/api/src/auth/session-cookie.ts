import type { IncomingMessage } from 'node:http';
import type { Response } from 'express';

const NAME = 'roadbook_session';

/** The session's secret out of the cookies that a browser sent; null when there is none. */
export function readSessionCookie(request: IncomingMessage): string | null {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = part.trim().split('=');
    if (name === NAME && value) return value;
  }
  return null;
}

/** Other sites' pages cannot send it (SameSite) and no script can read it (HttpOnly). */
export function setSessionCookie(response: Response, secret: string, expiresAt: Date, secure: boolean): void {
  response.cookie(NAME, secret, { httpOnly: true, sameSite: 'lax', secure, path: '/', expires: expiresAt });
}

export function clearSessionCookie(response: Response, secure: boolean): void {
  response.clearCookie(NAME, { httpOnly: true, sameSite: 'lax', secure, path: '/' });
}
