import { createHash } from 'node:crypto';
import type { IdentityService, ViewerRequest } from '@roadbook/application';
import type { NextFunction, Request, Response } from 'express';
import type { IdentifiedRequest } from './request-context.js';
import { readSessionCookie } from './session-cookie.js';

/** The one place where a request's sender is found out: by access token, else by the session's cookie. */
export function identify(identity: IdentityService) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    const identified = request as IdentifiedRequest;
    identified.viewer = null;
    const secret = secretOf(request);
    if (secret === null) return next();
    identity.viewerBySecret(secret, requestOf(identified)).then((viewer) => {
      identified.viewer = viewer;
      next();
    }, next);
  };
}

export function secretOf(request: Request): string | null {
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '');
  return bearer ? bearer[1]! : readSessionCookie(request);
}

/** What a viewer's request is, for logs and idempotency. */
export function requestOf(request: IdentifiedRequest): ViewerRequest {
  const key = request.header('idempotency-key') ?? null;
  return { id: request.id, idempotencyKey: key, requestHash: key === null ? '' : hashOf(request.body) };
}

function hashOf(body: unknown): string {
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>;
  return createHash('sha256')
    .update(JSON.stringify([query ?? null, variables ?? null, operationName ?? null]))
    .digest('base64url');
}
