import { readFileSync } from 'node:fs';
import { ACCOUNT_VERBS, INSTALLATION_VERBS, VERBS } from '@roadbook/domain';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { printSchemaOf } from '../../apps/api/src/print-schema.js';
import { sqliteDatabase } from '../support/databases.js';

/** Verbs of the policy that are ways of reading or HTTP routes, and no mutations. */
const NO_MUTATIONS = [
  'uploadFile',
  'shareView',
  'readPlan',
  'readPublic',
  'readReport',
  'readHistory',
  'exportPlan',
  'readContacts',
  'readOutbox',
  'readUpdateLinks',
  'readPeople',
];
const CONTRACT = readFileSync('tests/architecture/contract.graphql', 'utf8');

/** Whether arguments or input fields that the contract does not know can be left out. */
type Known = ReadonlyMap<string, { readonly type: unknown }>;

function typesOf(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
}

function argumentDifferences(place: string, promised: readonly GraphQLArgument[], made: readonly GraphQLArgument[]) {
  const found = promised.flatMap((argument) => {
    const own = made.find(({ name }) => name === argument.name);
    if (!own) return [`${place}(${argument.name}) is missing`];
    const same = String(own.type) === String(argument.type);
    return same ? [] : [`${place}(${argument.name}) is ${String(own.type)} and not ${String(argument.type)}`];
  });
  const known: Known = new Map(promised.map((argument) => [argument.name, argument]));
  const needed = made.filter((argument) => !known.has(argument.name) && isRequiredArgument(argument));
  return [...found, ...needed.map(({ name }) => `${place}(${name}) is not in the contract and cannot be left out`)];
}

function fieldDifferences(
  place: string,
  promised: GraphQLField<unknown, unknown> | GraphQLInputField,
  made: GraphQLField<unknown, unknown> | GraphQLInputField | undefined,
): string[] {
  if (!made) return [`${place} is missing`];
  const type = String(made.type) === String(promised.type);
  return [
    ...(type ? [] : [`${place} is ${String(made.type)} and not ${String(promised.type)}`]),
    ...('args' in promised && 'args' in made ? argumentDifferences(place, promised.args, made.args) : []),
  ];
}

function typeDifferences(promised: GraphQLNamedType, made: GraphQLNamedType | undefined): string[] {
  if (!made) return [`${promised.name} is missing`];
  if (made.constructor.name !== promised.constructor.name) return [`${promised.name} is of another kind`];
  if (isEnumType(promised) && isEnumType(made)) {
    const own = made.getValues().map(({ name }) => name);
    const expected = promised.getValues().map(({ name }) => name);
    // A client that was written against the contract knows no further values.
    return String(own) === String(expected) ? [] : [`${promised.name} has ${String(own)} and not ${String(expected)}`];
  }
  if (isObjectType(promised) && isObjectType(made)) {
    const fields = made.getFields();
    return Object.values(promised.getFields()).flatMap((field) =>
      fieldDifferences(`${promised.name}.${field.name}`, field, fields[field.name]),
    );
  }
  if (isInputObjectType(promised) && isInputObjectType(made)) {
    const [own, known] = [made.getFields(), promised.getFields()];
    const needed = Object.values(own).filter((field) => !known[field.name] && isRequiredInputField(field));
    return [
      ...Object.values(known).flatMap((field) =>
        fieldDifferences(`${promised.name}.${field.name}`, field, own[field.name]),
      ),
      ...needed.map(({ name }) => `${promised.name}.${name} is not in the contract and cannot be left out`),
    ];
  }
  return [];
}

function differences(contract: GraphQLSchema, schema: GraphQLSchema): string[] {
  return typesOf(contract).flatMap((type) => typeDifferences(type, schema.getType(type.name)));
}

/** Every place of a schema that has no description. */
function undescribed(schema: GraphQLSchema): string[] {
  const places = typesOf(schema).flatMap((type): [string, string | null | undefined][] => [
    [type.name, type.description],
    ...(isEnumType(type)
      ? type.getValues().map(({ name, description }) => [`${type.name}.${name}`, description] as [string, string])
      : []),
    ...(isObjectType(type) || isInputObjectType(type)
      ? (Object.values(type.getFields()) as (GraphQLField<unknown, unknown> | GraphQLInputField)[]).flatMap(
          (field): [string, string | null | undefined][] => [
            [`${type.name}.${field.name}`, field.description],
            ...('args' in field
              ? field.args.map((argument): [string, string | null | undefined] => [
                  `${type.name}.${field.name}(${argument.name})`,
                  argument.description,
                ])
              : []),
          ],
        )
      : []),
  ]);
  return places
    .filter(
      ([name]) => !['Query', 'Mutation', 'Subscription', 'String', 'Int', 'Float', 'Boolean', 'ID'].includes(name),
    )
    .filter(([, description]) => (description ?? '').trim() === '')
    .map(([place]) => place);
}

describe('the schema that the code makes', () => {
  let text: string;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    const database = await sqliteDatabase();
    text = await printSchemaOf(database.url);
    schema = buildSchema(text);
    await database.drop();
  });

  it('is the one that is committed', () => {
    expect(text).toBe(readFileSync('schema.graphql', 'utf8'));
  });

  it('keeps the contract', () => {
    expect(differences(buildSchema(CONTRACT), schema)).toEqual([]);
  });

  it('describes every type, field, argument and value', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('has a row of the policy for every mutation, and none for mutations that do not exist', () => {
    const mutations = Object.keys(schema.getMutationType()!.getFields());
    const rows = [...VERBS.filter((verb) => !NO_MUTATIONS.includes(verb)), ...ACCOUNT_VERBS, ...INSTALLATION_VERBS];
    expect(rows.sort()).toEqual(mutations.sort());
  });
});

describe('the comparison with the contract', () => {
  it.each<[string, (contract: string) => string, string]>([
    [
      'a type that is missing',
      (text) => text.replace('type Money {', 'type Cash {').replaceAll('Money', 'Cash'),
      'Money is missing',
    ],
    ['a field that is missing', (text) => text.replace('ambition: String!  ', ''), 'Partnership.ambition is missing'],
    [
      'a field of another type',
      (text) => text.replace('durationDays: Int!', 'durationDays: Int'),
      'Schedule.durationDays is Int and not Int!',
    ],
    [
      'an argument that is missing',
      (text) => text.replace('revisions(limit: Int, before: Int)', 'revisions(limit: Int)'),
      'Partnership.revisions(before) is missing',
    ],
    [
      'an argument that is asked for in addition',
      (text) => text.replace('session(number: Int!)', 'session(number: Int!, year: Int!)'),
      'Partnership.session(year) is not in the contract and cannot be left out',
    ],
    [
      'a field of an input that is asked for in addition',
      (text) => text.replace('input ProxyInput {', 'input ProxyInput { year: Int! '),
      'ProxyInput.year is not in the contract and cannot be left out',
    ],
    [
      'a value',
      (text) => text.replace('FOR AGAINST ABSTAIN', 'FOR AGAINST'),
      'Vote has FOR,AGAINST and not FOR,AGAINST,ABSTAIN',
    ],
  ])('sees %s', (_what, change, difference) => {
    const changed = change(CONTRACT);
    expect(changed).not.toBe(CONTRACT);
    expect(differences(buildSchema(CONTRACT), buildSchema(changed))).toContain(difference);
  });

  it('lets pass what is added and can be left out', () => {
    const grown = CONTRACT.replace('session(number: Int!)', 'session(number: Int!, year: Int, kind: Int! = 1)').replace(
      'input ProxyInput {',
      'input ProxyInput { year: Int ',
    );
    expect(differences(buildSchema(CONTRACT), buildSchema(grown))).toEqual([]);
  });
});
