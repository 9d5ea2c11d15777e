import type { DocumentNode, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

/** Operations kept: a compiled one holds some 65 KiB. */
const KEPT = 500;
/** What sets cookies and asks for the caller's address needs the framework's request and response. */
const OF_THE_FRAMEWORK = /sign(In|Out)|nvitation\b|changePassword/;

/**
 * Operations that came before, compiled by graphql-jit: they passed parsing, validation and limits then, and need not
 * again. One is compiled when it comes for the second time; an operation that comes once is not worth it.
 */
export class KnownOperations {
  private readonly kept = new Map<string, CompiledQuery | null>();

  /** The compiled operation of a text, when there is one. */
  find(text: string, operationName: string | null | undefined): CompiledQuery | null {
    const key = keyOf(text, operationName);
    const known = this.kept.get(key);
    if (!known) return null;
    this.kept.delete(key);
    this.kept.set(key, known);
    return known;
  }

  /** Takes note of a valid operation. @returns it compiled, from its second time on */
  meet(
    schema: GraphQLSchema,
    document: DocumentNode,
    text: string,
    operationName: string | null | undefined,
  ): CompiledQuery | null {
    if (OF_THE_FRAMEWORK.test(text)) return null;
    const key = keyOf(text, operationName);
    const known = this.kept.get(key);
    if (known) return known;
    const next = known === undefined ? null : compiledOrNot(schema, document, operationName);
    this.kept.delete(key);
    this.kept.set(key, next);
    if (this.kept.size > KEPT) this.kept.delete(this.kept.keys().next().value!);
    return next;
  }
}

function keyOf(text: string, operationName: string | null | undefined): string {
  return operationName ? `${operationName} ${text}` : text;
}

function compiledOrNot(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): CompiledQuery | null {
  const result = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(result) ? result : null;
}
