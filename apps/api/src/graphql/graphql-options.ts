import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { Log } from '@roadbook/application';
import type { GraphQLFormattedError } from 'graphql';
import type { GraphqlContext } from '../auth/request-context.js';
import { asGraphqlError } from './execution-result.js';
import { executorPlugin } from './executor.plugin.js';
import type { KnownOperations } from './known-operations.js';
import { errorLog, graphqlRefusal } from './errors.js';
import { limitRules, LIMITS } from './limits.js';
import { PlainProperties } from './plain-properties.js';

/**
 * How GraphQL is served: the schema comes from the code, documents are held to the limits, operations run compiled, and
 * every error passes the one formatter.
 * @param schemaFile where the schema is written to; true: nowhere
 */
export function graphqlOptions(sink: Log, operations: KnownOperations, schemaFile: string | true): ApolloDriverConfig {
  const plain = new PlainProperties();
  return {
    driver: ApolloDriver,
    path: '/graphql',
    context: ({ req, res }: GraphqlContext): GraphqlContext => ({ req, res }),
    autoSchemaFile: schemaFile,
    sortSchema: false,
    graphiql: false,
    introspection: true,
    csrfPrevention: true,
    cache: 'bounded',
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    maxRecursiveSelections: true,
    validationRules: [...limitRules],
    transformResolvers: plain.remember,
    transformSchema: plain.apply,
    autoTransformHttpErrors: false,
    preserveHttpStatusForExecutionErrors: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), executorPlugin(operations, sink)],
    formatError: (formatted, error): GraphQLFormattedError =>
      isFormatted(formatted) ? formatted : graphqlRefusal(asGraphqlError(error), 'en', errorLog(sink)),
  };
}

/** Errors of the execution were formatted in the viewer's language already. */
function isFormatted(error: GraphQLFormattedError): boolean {
  return error.extensions !== undefined && 'blockers' in error.extensions;
}
