import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';

/** The key under which a mutation's answer stands in the response: its alias, else its name. One request has each once. */
export const ResponseKey = createParamDecorator((_data: unknown, context: ExecutionContext): string =>
  String(GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>().path.key),
);
