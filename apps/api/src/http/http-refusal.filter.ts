import { Catch, Inject, ServiceUnavailableException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { LOG, type Log } from '@roadbook/application';
import type { Response } from 'express';
import { languageOf, type IdentifiedRequest } from '../auth/request-context.js';
import { errorLog, refusalOf, type Refusal } from '../graphql/errors.js';

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  INVALID_INPUT: 400,
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  CONFLICT: 409,
  RULE_VIOLATION: 422,
  RATE_LIMITED: 429,
  INTERNAL: 500,
};

/** Answers refusals of HTTP routes in the shape that GraphQL errors have; GraphQL's own pass through. */
@Catch()
export class HttpRefusalFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<'graphql' | 'http'>() === 'graphql') throw error;
    const request = host.switchToHttp().getRequest<IdentifiedRequest>();
    const response = host.switchToHttp().getResponse<Response>();
    // A health check that fails says itself what is wrong.
    if (error instanceof ServiceUnavailableException) {
      response.status(error.getStatus()).json(error.getResponse());
      return;
    }
    const refusal = refusalOf(error, languageOf(request), errorLog(this.log, request.id));
    response.status(statusOf(error) ?? STATUS[refusal.code] ?? 500).json(bodyOf(request.path, refusal));
  }
}

/** A request that never came as far as GraphQL is still answered as GraphQL answers. */
function bodyOf(path: string, { message, ...extensions }: Refusal): object {
  return path === '/graphql' ? { errors: [{ message, extensions }] } : { error: { message, ...extensions } };
}

/** Whatever the framework refuses keeps its status. */
function statusOf(error: unknown): number | undefined {
  const status = (error as { getStatus?: () => number }).getStatus?.();
  return typeof status === 'number' ? status : undefined;
}
