import { TypeMetadataStorage } from '@nestjs/graphql';

/** A class that stands for a GraphQL type. */
type TypeClass = abstract new (...args: never[]) => object;

/**
 * The class of the object type with a name, for fields that point back to a type whose file imports theirs: naming it
 * spares the import, and with it the cycle. To be called when the schema is built, when all classes are known.
 * @throws Error when no class bears the name
 */
export function typeNamed(name: string): TypeClass {
  const found = TypeMetadataStorage.getObjectTypesMetadata().find((type) => type.name === name);
  if (!found) throw new Error(`no object type is called ${name}`);
  return found.target as TypeClass;
}
