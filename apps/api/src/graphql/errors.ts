import { randomUUID } from 'node:crypto';
import { BadRequestException, HttpException } from '@nestjs/common';
import type { Log } from '@roadbook/application';
import {
  DomainError,
  menderStatement,
  mendingParty,
  say,
  type ErrorKind,
  type Params,
  type Statement,
} from '@roadbook/domain';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** What stands in `extensions` of every error (contract.graphql, head note), and in the body of an HTTP refusal. */
export interface Refusal {
  readonly message: string;
  readonly code: ErrorKind | 'INTERNAL';
  readonly blockers: readonly RefusedFor[];
  readonly fields: readonly { readonly path: string; readonly message: string }[];
  /** The number under which the log tells more; null when there is nothing more to tell. */
  readonly logId: string | null;
}

/** One reason; `mendedBy` says who can mend it, in general terms, or null where nobody in particular can. */
interface RefusedFor {
  readonly code: string;
  readonly message: string;
  readonly params: Params;
  readonly mendedBy: string | null;
}

/** Writes what nobody expected to the log, under a number that the refusal names. */
export type ErrorLog = (logId: string, error: unknown) => void;

/** @param requestId tells which request it was */
export function errorLog(log: Log, requestId?: string): ErrorLog {
  return (logId, err) => log.error({ logId, requestId, err }, 'unexpected error');
}

/** The one formatter: every error that leaves the house passes here. Whatever it does not know is INTERNAL. */
export function refusalOf(error: unknown, language: string, log: ErrorLog): Refusal {
  if (error instanceof DomainError) return domainRefusal(error, language);
  if (error instanceof ShapeError) return shapeRefusal(error.faults, language);
  if (error instanceof HttpException && error.getStatus() < 500) return httpRefusal(error);
  const logId = randomUUID();
  log(logId, error);
  return refusal('INTERNAL', say({ code: 'INTERNAL', params: { logId } }, language), { logId });
}

/** A GraphQL error in the form in which it is answered. */
export function graphqlRefusal(error: GraphQLError, language: string, log: ErrorLog): GraphQLFormattedError {
  const cause = causeOf(error);
  const clients = cause instanceof GraphQLError && (error.path === undefined || ARGUMENT.test(cause.message));
  const { message, ...extensions } = clients ? requestRefusal(cause) : refusalOf(cause, language, log);
  return { message, locations: error.locations, path: error.path, extensions: { ...extensions } };
}

/** Variables that do not fit: one refusal that names every one of them. */
export function variablesRefusal(errors: readonly GraphQLError[], language: string): GraphQLFormattedError {
  const faults = errors.map((error) => ({ path: placeOf(error), message: error.message }));
  const { message, ...extensions } = shapeRefusal(faults, language);
  return { message, locations: errors.flatMap((error) => error.locations ?? []), extensions: { ...extensions } };
}

/** What graphql says of an argument when an operation runs; whatever else goes wrong with a field then is our own fault. */
const ARGUMENT = /^Argument "/;

/** What went wrong in the first place: Apollo and graphql-js wrap errors to say where they came up. */
function causeOf(error: GraphQLError): Error {
  const { originalError } = error;
  return originalError instanceof GraphQLError ? causeOf(originalError) : (originalError ?? error);
}

/** A document that does not parse or validate, or an argument that does not fit: the client's fault, named by its place. */
function requestRefusal(error: GraphQLError): Refusal {
  return refusal('INVALID_INPUT', error.message, { fields: [{ path: placeOf(error), message: error.message }] });
}

/**
 * graphql-js names the place of a bad variable in its message: `Variable "$input" got invalid value … at "input.progress"; …`,
 * and that of a missing or unknown field behind it.
 */
function placeOf({ message }: GraphQLError): string {
  const variable = /^Variable "\$(\w+)"/.exec(message)?.[1];
  if (variable === undefined) return /^Argument "(\w+)"/.exec(message)?.[1] ?? 'query';
  const place = / at "([^"]+)"; /.exec(message)?.[1]?.replace(/\[(\d+)\]/g, '.$1') ?? variable;
  const field = /; Field "(\w+)" (?:of required type|is not defined)/.exec(message)?.[1];
  return field === undefined ? place : `${place}.${field}`;
}

/** Faults that the validation pipe found in the shape of an input. */
export class ShapeError extends BadRequestException {
  constructor(readonly faults: readonly { readonly path: string; readonly message: string }[]) {
    super();
  }
}

function domainRefusal(error: DomainError, language: string): Refusal {
  return refusal(error.kind, say(error, language), {
    blockers: error.blockers.map((reason) => refusedFor(reason, language)),
    fields: error.fields.map(({ path, code, params }) => ({ path, message: say({ code, params }, language) })),
  });
}

/** Which thing was asked about is not known any more, so a mender is named by its part: the lead, the coordinator. */
function refusedFor({ code, params }: Statement, language: string): RefusedFor {
  const mender = menderStatement(mendingParty({ code, params }, { led: 'LEAD' }));
  return { code, message: say({ code, params }, language), params, mendedBy: mender && say(mender, language) };
}

function shapeRefusal(faults: ShapeError['faults'], language: string): Refusal {
  const paths = faults.map((fault) => fault.path);
  return refusal('INVALID_INPUT', say({ code: 'INVALID_INPUT', params: { paths } }, language), { fields: faults });
}

const HTTP_CODES: Readonly<Record<number, ErrorKind>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  429: 'RATE_LIMITED',
};

function httpRefusal(error: HttpException): Refusal {
  return refusal(HTTP_CODES[error.getStatus()] ?? 'INVALID_INPUT', error.message, {});
}

function refusal(code: Refusal['code'], message: string, more: Partial<Refusal>): Refusal {
  return { message, code, blockers: [], fields: [], logId: null, ...more };
}
