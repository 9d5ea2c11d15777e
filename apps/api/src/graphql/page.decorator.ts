import { Args, Int } from '@nestjs/graphql';

/** The argument `limit` of a list. */
export const Limit = (): ParameterDecorator =>
  Args('limit', { type: () => Int, nullable: true, description: 'How many to answer: 50 when omitted, at most 200.' });

/** The argument `offset` of a list. */
export const Offset = (): ParameterDecorator =>
  Args('offset', { type: () => Int, nullable: true, description: 'How many to pass over first; 0 when omitted.' });
