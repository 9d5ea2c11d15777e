import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Viewer } from '@roadbook/application';
import { DomainError } from '@roadbook/domain';
import type { GraphqlContext, IdentifiedRequest } from './request-context.js';

/** The request behind a GraphQL field or an HTTP route. */
export function requestOf(context: ExecutionContext): IdentifiedRequest {
  if (context.getType<'graphql' | 'http'>() === 'graphql') {
    return GqlExecutionContext.create(context).getContext<GraphqlContext>().req;
  }
  return context.switchToHttp().getRequest<IdentifiedRequest>();
}

/** Who asks. @throws DomainError UNAUTHENTICATED when nobody is signed in */
export const Asking = createParamDecorator((_data: unknown, context: ExecutionContext): Viewer => {
  const { viewer } = requestOf(context);
  if (!viewer) throw new DomainError('UNAUTHENTICATED', 'SIGN_IN_FIRST');
  return viewer;
});
