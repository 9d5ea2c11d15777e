import { createHash } from 'node:crypto';
import type { IdentityService, ViewerRequest } from '@roadbook/application';
import type { IncomingMessage } from 'node:http';
import type { NextFunction, Request, Response } from 'express';
import type { IdentifiedRequest } from './request-context.js';
import { readSessionCookie } from './session-cookie.js';

/** Answered alike whoever asks: they must answer even when the store that knows the senders does not. */
const OPEN = /^\/(health|metrics)(\/|$)/;

/** Finds out who sends requests, by {@link findViewer}. */
export function identify(identity: IdentityService) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (OPEN.test(request.path)) return next();
    findViewer(identity, request as IdentifiedRequest).then(() => next(), next);
  };
}

/** The one place where a request's sender is found out: by access token, else by the session's cookie. */
export async function findViewer(identity: IdentityService, request: IdentifiedRequest): Promise<void> {
  const secret = secretOf(request);
  request.viewer = secret === null ? null : await identity.viewerBySecret(secret, requestOf(request));
}

export function secretOf(request: IncomingMessage): string | null {
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '');
  return bearer ? bearer[1]! : readSessionCookie(request);
}

/** What a viewer's request is, for logs and idempotency. */
export function requestOf(request: IdentifiedRequest): ViewerRequest {
  const given = request.headers['idempotency-key'];
  const key = typeof given === 'string' ? given : null;
  return { id: request.id, idempotencyKey: key, requestHash: key === null ? '' : hashOf(request.body) };
}

function hashOf(body: unknown): string {
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>;
  return createHash('sha256')
    .update(JSON.stringify([query ?? null, variables ?? null, operationName ?? null]))
    .digest('base64url');
}
