import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';

/** The schema as it is committed; tests/architecture/contract.spec.ts holds it to the code. */
export const SCHEMA = buildSchema(readFileSync('schema.graphql', 'utf8'));
export const PARTNERSHIP = SCHEMA.getType('Partnership') as GraphQLObjectType;
export const MUTATIONS = Object.keys(SCHEMA.getMutationType()!.getFields());

type Field = GraphQLField<unknown, unknown>;

export function fieldsOf(type: GraphQLObjectType): Field[] {
  return Object.values(type.getFields());
}

/** The object type that a field leads to; null for one that ends in a value. */
export function objectOf(field: Field): GraphQLObjectType | null {
  const type = getNamedType(field.type);
  return isObjectType(type) ? type : null;
}

/** Arguments that fields are asked with: those that they need, and the largest page. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  'Partnership.actions': 'limit: 200',
  'Partnership.milestones': 'limit: 200',
  'Partnership.deliverables': 'limit: 200',
  'Partnership.revisions': 'limit: 200',
  'Partnership.action': 'code: "A5.4"',
  'Partnership.session': 'number: 1',
  'Partnership.coverage': 'by: THEMATIC_AREA',
  'Partnership.suggestions': 'action: "A5.6"',
  'Partnership.baselineComparison': 'from: 1',
  'Partnership.movePreview': 'action: "A5.4", plannedStart: "2027-03-01"',
  'Partnership.changes': 'since: "2026-03-15T00:00:00Z", limit: 200',
  'Action.progressReports': 'limit: 200',
};

/** A field as it is asked for. @throws Error when it needs an argument that ARGUMENTS does not give */
export function asked(parent: GraphQLObjectType, field: Field): string {
  const place = `${parent.name}.${field.name}`;
  const given = ARGUMENTS[place];
  if (given !== undefined) return `${field.name}(${given})`;
  if (field.args.some(isRequiredArgument)) throw new Error(`${place} needs an argument: add it to ARGUMENTS`);
  return field.name;
}

/** All fields of a type that end in a value. */
export function leavesOf(type: GraphQLObjectType): string {
  const leaves = fieldsOf(type).filter((field) => objectOf(field) === null);
  return ['__typename', ...leaves.map((field) => asked(type, field))].join(' ');
}

/** All fields of a type, and of what they lead to, down to a depth; `skip` leaves fields out by name. */
export function selectionOf(type: GraphQLObjectType, depth: number, skip: readonly string[] = []): string {
  const branches = fieldsOf(type).flatMap((field) => {
    const target = objectOf(field);
    if (!target || depth <= 1 || skip.includes(field.name)) return [];
    return [`${asked(type, field)} { ${selectionOf(target, depth - 1, skip)} }`];
  });
  return [leavesOf(type), ...branches].join(' ');
}

/**
 * Selections that together walk every way from a type down to a depth: each holds one chain of fields, with everything
 * that ends in a value at each of its steps, and everything that its last step leads to.
 */
export function walks(type: GraphQLObjectType, depth: number): string[] {
  const ends = fieldsOf(type).every((field) => objectOf(field) === null);
  if (depth <= 2 || ends) return [selectionOf(type, depth)];
  return fieldsOf(type).flatMap((field) => {
    const target = objectOf(field);
    return target
      ? walks(target, depth - 1).map((below) => `${leavesOf(type)} ${asked(type, field)} { ${below} }`)
      : [];
  });
}

/** The walks from a type, by the name of their first field. */
export function walksBy(type: GraphQLObjectType, depth: number): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    fieldsOf(type).flatMap((field) => {
      const target = objectOf(field);
      if (!target) return [];
      return [[field.name, walks(target, depth - 1).map((below) => `${asked(type, field)} { ${below} }`)]];
    }),
  );
}

/** A mutation as a document with variables; asks for nothing but the type of what it answers with. */
export function mutationOf(name: string, variables: Readonly<Record<string, unknown>>): string {
  const field = SCHEMA.getMutationType()!.getFields()[name];
  if (!field) throw new Error(`there is no mutation ${name}`);
  const given = field.args.filter((argument) => argument.name in variables);
  const declared = given.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = given.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const parts = [declared && `(${declared})`, passed && `(${passed})`, objectOf(field) ? '{ __typename }' : ''];
  return `mutation ${parts[0]} { ${name}${parts[1]} ${parts[2]} }`;
}
