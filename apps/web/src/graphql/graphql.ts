import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './schema-types.js';

/** Makes a typed document of an operation's text; its types come from `schema.graphql`. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Date: string; DateTime: string; Decimal: string; JSON: unknown; ID: string };
  disableMasking: true;
}>();

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
