import { isObjectType, type GraphQLSchema } from 'graphql';

/** Resolvers by type and field; Nest collects them in several such maps. */
type Resolvers = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/**
 * Lets fields that have no resolver of their own be read as properties of the view that a resolver returned: Nest puts a
 * function of its own on each of them, which costs half the time of a large answer (quality.md, "Where the time goes").
 */
export class PlainProperties {
  private resolvers: readonly Resolvers[] = [];

  /** For Nest's `transformResolvers`: remembers which fields have resolvers. */
  readonly remember = <Given>(resolvers: Given): Given => {
    this.resolvers = [resolvers].flat() as readonly Resolvers[];
    return resolvers;
  };

  /** For Nest's `transformSchema`: takes the functions off all other fields. */
  readonly apply = (schema: GraphQLSchema): GraphQLSchema => {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__')) continue;
      for (const field of Object.values(type.getFields())) {
        const resolved = this.resolvers.some((map) => map[type.name]?.[field.name] !== undefined);
        if (!resolved) delete field.resolve;
      }
    }
    return schema;
  };
}
