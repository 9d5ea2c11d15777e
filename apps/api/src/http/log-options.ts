import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Settings } from '@roadbook/application';
import type { Params } from 'nestjs-pino';

/** An id that a caller or proxy may set; anything that does not look like one is replaced. */
const REQUEST_ID = /^[\w.:-]{1,100}$/;

/** Structured logs with request ids. Secrets and contents of requests stay out: headers and bodies are not logged at all. */
export function logOptions(settings: Settings): Params {
  return {
    pinoHttp: {
      level: settings.logLevel,
      genReqId: (request: IncomingMessage, response: ServerResponse) => {
        const given = request.headers['x-request-id'];
        const id = typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
        response.setHeader('X-Request-Id', id);
        return id;
      },
      customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'debug'),
      serializers: {
        req: (request: { id: string; method: string; url: string }) => ({
          id: request.id,
          method: request.method,
          // Secrets may stand in an address behind the question mark or in a calendar's path.
          path: request.url.split('?')[0]!.replace(/^\/calendar\/.*/, '/calendar/…'),
        }),
        res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      },
    },
  };
}
