import type { IncomingMessage, ServerResponse } from 'node:http';
import type { IdentityService, Log } from '@roadbook/application';
import type { ExecutionResult } from 'graphql';
import { findViewer } from '../auth/identify.js';
import { languageOf, type IdentifiedRequest } from '../auth/request-context.js';
import { startMeasuring } from '../http/metrics.js';
import { nameRequest } from '../http/request-log.js';
import { errorLog, refusalOf } from './errors.js';
import { formatted, type FormattedResult } from './execution-result.js';
import type { KnownOperations } from './known-operations.js';
import { LIMITS } from './limits.js';
import type { StoredOperations } from './stored-operations.js';

/** What an operation needs that does not go through Apollo. */
export interface ShortWay {
  readonly operations: KnownOperations;
  readonly stored: StoredOperations;
  readonly identity: IdentityService;
  readonly log: Log;
}

/** Hands a request to the pipelines of the framework. */
type Onward = () => void;

/**
 * The short way of an operation that is known: read, identify, execute, answer. It stands before the framework and spares
 * the pipelines that the first arrivals pass (routing, parsing, validation, limits), which take several times as long as the
 * operation itself. Whatever is not a plain known operation goes onward, with its body read.
 */
export function shortWay(way: ShortWay) {
  return (request: IncomingMessage, response: ServerResponse, onward: Onward): void => {
    if (request.method !== 'POST' || request.url !== '/graphql' || !isPlainJson(request)) return onward();
    const end = startMeasuring();
    readBody(request)
      .then(async (text) => {
        if (text === null) return onward();
        const body = parsed(text);
        // The parsers behind find the body read.
        (request as IncomingMessage & { body: unknown }).body = body;
        if (!isOperation(body)) return onward();
        const answered = await answer(way, request as IdentifiedRequest, response, body);
        if (!answered) return onward();
        end(request.method!, '/graphql', response.statusCode);
      })
      .catch((error: unknown) => {
        // Whoever went away cannot be answered; everybody else is, also when the store cannot say who they are.
        if (response.headersSent || response.destroyed) return;
        const asking = request as IdentifiedRequest;
        const { message, ...extensions } = refusalOf(error, languageOf(asking), errorLog(way.log, asking.id));
        send(response, { body: { errors: [{ message, extensions: { ...extensions } }] }, status: 500 });
      });
  };
}

interface Operation {
  readonly query: string;
  readonly variables?: Record<string, unknown> | null;
  readonly operationName?: string | null;
}

/** @returns false when the operation has to go onward: it is not known, not among those answered, or its variables do not fit */
async function answer(
  way: ShortWay,
  request: IdentifiedRequest,
  response: ServerResponse,
  body: Operation,
): Promise<boolean> {
  const compiled = way.operations.find(body.query, body.operationName);
  if (!compiled) return false;
  nameRequest(request, response);
  await findViewer(way.identity, request);
  if (!way.stored.allow(request.viewer, body.query)) return false;
  const log = errorLog(way.log, request.id);
  const result = (await compiled.query({}, { req: request, res: response }, body.variables ?? {})) as ExecutionResult;
  // Without data nothing was executed, because the variables do not fit; Apollo tells that best.
  if (!('data' in result)) return false;
  send(response, formatted(result, languageOf(request), log));
  return true;
}

function send(response: ServerResponse, { body, status = 200 }: FormattedResult): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(text);
}

/** Other content types go to Apollo, which refuses those that a page of another site could send. */
function isPlainJson(request: IncomingMessage): boolean {
  const { 'content-type': type = '', 'content-encoding': encoding } = request.headers;
  return type.startsWith('application/json') && encoding === undefined && !/charset=(?!utf-8)/i.test(type);
}

/** The body's text; null when it is larger than allowed, and then still to be read by whoever refuses it. */
function readBody(request: IncomingMessage): Promise<string | null> {
  const length = Number(request.headers['content-length'] ?? Number.NaN);
  // Without a length, or with too large a one, the parser behind does the counting and the refusing.
  if (!(length <= LIMITS.bodyBytes)) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.once('error', reject);
    request.once('aborted', () => reject(new Error('the caller went away')));
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Apollo refuses a body that is no object in the words that fit.
    return text;
  }
}

function isOperation(body: unknown): body is Operation {
  if (typeof body !== 'object' || body === null) return false;
  const { query, variables = null, operationName = null, extensions = null } = body as Record<string, unknown>;
  if (typeof query !== 'string' || extensions !== null) return false;
  return (
    typeof variables === 'object' &&
    !Array.isArray(variables) &&
    (operationName === null || typeof operationName === 'string')
  );
}
