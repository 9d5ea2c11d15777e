import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestContext } from '@apollo/server';
import type { Log } from '@roadbook/application';
import { execute, getVariableValues, Kind, OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import { OPEN_FIELDS } from '../auth/public.decorator.js';
import { languageOf, type GraphqlContext } from '../auth/request-context.js';
import { errorLog } from './errors.js';
import {
  formatted,
  refusedVariables,
  signInFirst,
  unknownOperation,
  type FormattedResult,
} from './execution-result.js';
import type { KnownOperations } from './known-operations.js';

/**
 * Executes operations for Apollo, which has parsed and validated them: compiled when they are known, else by graphql's own
 * executor. All errors pass the one formatter here.
 */
export function executorPlugin(operations: KnownOperations, sink: Log): ApolloServerPlugin<GraphqlContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation(context) {
          const { body, status } = await run(context, operations, sink);
          return { http: { status, headers: new HeaderMap() }, body: { kind: 'single', singleResult: body } };
        },
      };
    },
  };
}

/** The operation is missing when the document has none of the name, or several and no name was given. */
type Ready = GraphQLRequestContext<GraphqlContext> &
  Required<Pick<GraphQLRequestContext<GraphqlContext>, 'document' | 'source'>>;

async function run(request: Ready, operations: KnownOperations, sink: Log): Promise<FormattedResult> {
  const { schema, document, operation, contextValue, source } = request;
  // As the client named it; Apollo's own is the operation's name even where the client gave none.
  const { operationName } = request.request;
  const language = languageOf(contextValue.req);
  const log = errorLog(sink, contextValue.req.id);
  const variableValues = request.request.variables ?? {};
  // Subscriptions are served over sockets only (live-server.ts).
  if (!operation || operation.operation === OperationTypeNode.SUBSCRIPTION) return unknownOperation(language, log);
  // graphql-jit tells bad variables less well than graphql does: look first.
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues);
  if (errors) {
    const open = contextValue.req.viewer !== null || isOpen(operation);
    return open ? refusedVariables(errors, language) : signInFirst(language, log);
  }
  const compiled = operations.meet(schema, document, source, operationName);
  const result = compiled
    ? await compiled.query({}, contextValue, variableValues)
    : await execute({ schema, document, contextValue, variableValues, operationName });
  return formatted(result, language, log);
}

/** True when everything in an operation is open to people who are not signed in. */
function isOpen({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every((field) => field.kind === Kind.FIELD && OPEN_FIELDS.includes(field.name.value));
}
