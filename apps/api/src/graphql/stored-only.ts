import type { Log } from '@roadbook/application';
import type { NextFunction, Request, Response } from 'express';
import { languageOf, type IdentifiedRequest } from '../auth/request-context.js';
import { errorLog, refusalOf } from './errors.js';
import type { StoredOperations } from './stored-operations.js';

/** Refuses operations that are not among the stored ones before anything of them is read. Stands behind `identify`. */
export function storedOnly(stored: StoredOperations, log: Log) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const asking = request as IdentifiedRequest;
    if (request.path !== '/graphql') return next();
    const texts = [queryOf(request.body), queryOf(request.query)].filter((text) => text !== null);
    if (texts.every((text) => stored.allow(asking.viewer, text))) return next();
    const { message, ...extensions } = refusalOf(stored.refusal(), languageOf(asking), errorLog(log, asking.id));
    response
      .status(403)
      .set('Cache-Control', 'no-store')
      .json({ errors: [{ message, extensions }] });
  };
}

/** The text of the operation; null where there is none, which is refused elsewhere. */
function queryOf(from: unknown): string | null {
  const query = (from as { readonly query?: unknown } | undefined)?.query;
  return typeof query === 'string' ? query : null;
}
