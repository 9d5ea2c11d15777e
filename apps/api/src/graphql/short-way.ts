import type { IncomingMessage } from 'node:http';
import type { IdentityService, Log } from '@roadbook/application';
import type { NextFunction, Request, Response } from 'express';
import type { ExecutionResult } from 'graphql';
import { findViewer } from '../auth/identify.js';
import { languageOf, type IdentifiedRequest } from '../auth/request-context.js';
import { nameRequest } from '../http/request-log.js';
import { errorLog } from './errors.js';
import { formatted, type FormattedResult } from './execution-result.js';
import type { KnownOperations } from './known-operations.js';
import { LIMITS } from './limits.js';

/** What an operation needs that does not go through Apollo. */
export interface ShortWay {
  readonly operations: KnownOperations;
  readonly identity: IdentityService;
  readonly log: Log;
}

/**
 * The short way of an operation that is known: read, identify, execute, answer. It spares the pipelines that the first
 * arrivals pass (parsing, validation, limits), which take several times as long as the operation itself. Whatever is not a
 * plain known operation goes on to Apollo, with its body read.
 */
export function shortWay(way: ShortWay) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (request.method !== 'POST' || !isPlainJson(request)) return next();
    readBody(request)
      .then(
        (text) => {
          if (text === null) return next();
          const body = parsed(text);
          // The parsers behind find the body read.
          request.body = body;
          if (!isOperation(body)) return next();
          return answer(way, request as IdentifiedRequest, response, body, next);
        },
        () => response.destroy(),
      )
      .catch(next);
  };
}

interface Operation {
  readonly query: string;
  readonly variables?: Record<string, unknown> | null;
  readonly operationName?: string | null;
}

async function answer(
  way: ShortWay,
  request: IdentifiedRequest,
  response: Response,
  body: Operation,
  next: NextFunction,
): Promise<void> {
  const compiled = way.operations.find(body.query, body.operationName);
  if (!compiled) return next();
  nameRequest(request, response);
  await findViewer(way.identity, request);
  const language = languageOf(request);
  const log = errorLog(way.log, request.id);
  const variables = body.variables ?? {};
  const result = (await compiled.query({}, { req: request, res: response }, variables)) as ExecutionResult;
  // Variables that do not fit: nothing was executed, and Apollo's way tells it best.
  if (!('data' in result)) return next();
  send(response, formatted(result, language, log));
}

function send(response: Response, { body, status = 200 }: FormattedResult): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
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
