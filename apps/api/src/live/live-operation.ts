import { DomainError } from '@roadbook/domain';
import {
  getOperationAST,
  OperationTypeNode,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { limitRules, LIMITS } from '../graphql/limits.js';

/** A subscription that may be executed, or the faults of what was sent instead. */
export type Prepared = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'> | GraphQLError[];

/** Reads an operation that came by a socket: within the limits of any other, and a subscription. */
export function prepare(schema: GraphQLSchema, { query, operationName, variables }: SubscribePayload): Prepared {
  const document = parsed(query);
  if (document instanceof GraphQLError) return [document];
  const operation = getOperationAST(document, operationName);
  if (operation && operation.operation !== OperationTypeNode.SUBSCRIPTION) {
    return [refused(new DomainError('INVALID_INPUT', 'SUBSCRIPTIONS_ONLY'))];
  }
  const faults = validate(schema, document, [...specifiedRules, ...limitRules]);
  if (faults.length > 0) return [...faults];
  if (!operation) return [new GraphQLError('Send one subscription, or the name of one as operationName.')];
  return { schema, document, operationName, variableValues: variables };
}

/** A refusal in the form in which the formatter takes it. */
export function refused(originalError: DomainError): GraphQLError {
  return new GraphQLError('', { originalError });
}

function parsed(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text, { maxTokens: LIMITS.tokens });
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}
