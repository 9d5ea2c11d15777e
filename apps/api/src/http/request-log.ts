import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '@roadbook/application';
import type { Level } from 'pino';
import { pinoHttp, type HttpLogger, type ReqId } from 'pino-http';

/** An id that a caller or proxy may set; anything that does not look like one is replaced. */
const REQUEST_ID = /^[\w.:-]{1,100}$/;

/** Gives a request its id, the sender's own when it sent one, and tells it in the answer. */
export function nameRequest(request: IncomingMessage & { id?: ReqId }, response: ServerResponse): string {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
  request.id = id;
  response.setHeader('X-Request-Id', id);
  return id;
}

/**
 * Logs requests by their ids: failures always, the rest at level debug. Secrets and contents stay out: headers and bodies
 * are not logged at all, nor what stands behind a question mark.
 */
export function requestLog(log: Log): HttpLogger {
  return pinoHttp<IncomingMessage, ServerResponse>({
    logger: log,
    genReqId: nameRequest,
    customLogLevel: (_request, response, error): Level => (error || response.statusCode >= 500 ? 'error' : 'debug'),
    serializers: {
      req: (request: { id: string; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        // The address of a calendar, of an update link and of what stops a mail is its secret.
        path: request.url.split('?')[0]!.replace(/^\/(calendar|update|mail\/stop|mail\/start)\/.*/i, '/$1/…'),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
  });
}
