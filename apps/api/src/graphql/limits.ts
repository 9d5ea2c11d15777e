import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';

/** What an operation may ask for at most (architecture.md, "Conventions"). */
export const LIMITS = {
  depth: 12,
  tokens: 1_000,
  aliases: 30,
  directives: 30,
  /** Fields after fragments are written out, weighted by depth: keeps small documents from growing large. */
  cost: 20_000,
  bodyBytes: 256 * 1024,
} as const;

/** Refusals are reported as validation errors, and so answered with 400. */
const options = {
  flattenFragments: true,
  exposeLimits: false,
  errorMessage: 'The operation is larger than is allowed.',
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
};

/** The limits as validation rules; tokens are counted by the parser. */
export const limitRules: readonly ValidationRule[] = [
  maxDepthRule({ ...options, n: LIMITS.depth }),
  maxAliasesRule({ ...options, n: LIMITS.aliases }),
  maxDirectivesRule({ ...options, n: LIMITS.directives }),
  costLimitRule({ ...options, maxCost: LIMITS.cost }),
];
