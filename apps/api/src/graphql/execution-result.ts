import { DomainError } from '@roadbook/domain';
import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import { graphqlRefusal, variablesRefusal, type ErrorLog } from './errors.js';

/** An answer ready to be sent, its errors in the form of the contract; the status is 200 unless given. */
export interface FormattedResult {
  readonly body: { data?: Record<string, unknown> | null; errors?: readonly GraphQLFormattedError[] };
  readonly status?: number;
}

export function formatted(result: ExecutionResult, language: string, log: ErrorLog): FormattedResult {
  if (!result.errors) return { body: { data: result.data ?? null } };
  const errors = result.errors.map((error) => graphqlRefusal(asGraphqlError(error), language, log));
  return { body: { errors, data: result.data ?? null } };
}

/** Variables that do not fit their types: nothing was executed, and the request itself is at fault. */
export function refusedVariables(faults: readonly GraphQLError[], language: string): FormattedResult {
  return { body: { errors: [variablesRefusal(faults, language)] }, status: 400 };
}

/** A document in which there is nothing that can be executed. */
export function unknownOperation(language: string, log: ErrorLog): FormattedResult {
  const error = new GraphQLError('Send one query or mutation, or the name of one as operationName.');
  return { body: { errors: [graphqlRefusal(error, language, log)] }, status: 400 };
}

/** Whoever is not signed in hears that first, and of faults in a closed operation afterwards (contract.graphql, head note). */
export function signInFirst(language: string, log: ErrorLog): FormattedResult {
  const originalError = new DomainError('UNAUTHENTICATED', 'SIGN_IN_FIRST');
  return { body: { errors: [graphqlRefusal(new GraphQLError('', { originalError }), language, log)], data: null } };
}

/** graphql-jit has an error class of its own. */
export function asGraphqlError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const { message, locations, path, originalError } = error as GraphQLError;
  const wrapped = new GraphQLError(message, { path, originalError: originalError ?? (path ? null : (error as Error)) });
  return Object.defineProperty(wrapped, 'locations', { value: locations, enumerable: true });
}
