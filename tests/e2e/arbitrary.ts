import fc from 'fast-check';
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLNamedInputType,
} from 'graphql';
import { SCHEMA } from './schema.js';

/** Words that mean something in the founding partnership, so that some of what is made gets far. */
const WORDS = [
  '4M4IOF',
  'A1.1',
  'A5.3',
  'A5.9',
  'A4.4',
  'A5',
  'MS5.3.2',
  'D5.3.1',
  'D5.3.2',
  'S1',
  'O1',
  'T3',
  'ViaMéca',
  'bwcon',
  'Plastipolis',
  'R',
  'PU',
  'CO',
  '1',
  '2',
  'https://demo.example/x',
  'I1',
];
const DATES = ['2026-11-22', '2026-12-01', '2027-03-31', '0001-01-01', '9999-12-31', '2028-02-29'];
const NO_DATES = ['2027-02-29', '2026-13-01', '10000-01-01', '-0001-01-01', '22.11.2026', '', 'tomorrow'];
const INSTANTS = ['2026-11-22T09:00:00Z', '2027-06-01T00:00:00.000Z', '9999-12-31T23:59:59Z', '2026-11-22', 'never'];
const NASTY = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\u001b[31m',
  '\ud800',
  '\u202e',
  '\ufeff',
  '👩‍👩‍👧‍👦',
  "'; DROP TABLE action; --",
  '$1',
  '?',
  '%s',
  '__proto__',
  'constructor',
  'toString',
  '{{7*7}}',
  '#set page(width: 0pt)',
  '*'.repeat(400),
  'é'.repeat(10_001),
  '../../etc/passwd',
];

const texts = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
);
const wholes = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 7 }) },
  { weight: 2, arbitrary: fc.constantFrom(-1, 100, 101, 2_147_483_647, -2_147_483_648) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(2 ** 31, 1e300, 0.5, -0, '1', true) },
);

const SCALARS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  String: texts,
  ID: fc.oneof(texts, wholes),
  Int: wholes,
  Boolean: fc.oneof(
    { weight: 4, arbitrary: fc.boolean() },
    { weight: 1, arbitrary: fc.constantFrom<unknown>('true', 1) },
  ),
  Date: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...DATES) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(...NO_DATES, 20261122) },
  ),
  DateTime: fc.constantFrom<unknown>(...INSTANTS, 1_800_000_000),
  Decimal: fc.constantFrom<unknown>('0', '12.50', '-1.00', '1e9', 'many', 7),
  JSON: fc.oneof(
    fc.jsonValue({ maxDepth: 5 }),
    fc.record({ type: fc.constant('doc'), content: fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 4 }) }),
  ),
};

/** Values for an input type: most of them of the right shape, some of a wrong one. */
function valueOf(type: GraphQLInputType): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) {
    const wrong = fc.oneof(fc.constant(null), fc.jsonValue({ maxDepth: 2 }));
    return fc.oneof({ weight: 30, arbitrary: valueOf(type.ofType) }, { weight: 1, arbitrary: wrong });
  }
  if (isListType(type)) return fc.array(valueOf(type.ofType), { maxLength: 4 });
  return fc.oneof({ weight: 8, arbitrary: named(type) }, { weight: 1, arbitrary: fc.constant(null) });
}

function named(type: GraphQLNamedInputType): fc.Arbitrary<unknown> {
  if (isEnumType(type)) {
    const values = type.getValues().map(({ name }) => name);
    return fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...values) },
      { weight: 1, arbitrary: fc.constantFrom('NONSENSE', '') },
    );
  }
  if (!isInputObjectType(type)) return SCALARS[type.name]!;
  const fields = Object.values(type.getFields());
  const model = Object.fromEntries(
    fields.map((field) => [
      field.name,
      field.name === 'partnership'
        ? fc.oneof({ weight: 15, arbitrary: fc.constant('4M4IOF') }, { weight: 1, arbitrary: texts })
        : valueOf(field.type),
    ]),
  );
  const requiredKeys = fields.filter((field) => isNonNullType(field.type)).map((field) => field.name);
  return fc.oneof(
    { weight: 25, arbitrary: fc.record(model, { requiredKeys }) },
    { weight: 1, arbitrary: fc.record(model, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  );
}

/** Arguments for a mutation, as variables. */
export function argumentsOf(mutation: string): fc.Arbitrary<Record<string, unknown>> {
  const { args } = SCHEMA.getMutationType()!.getFields()[mutation]!;
  const model = Object.fromEntries(
    args.map((argument) => [
      argument.name,
      argument.name === 'partnership' ? fc.constant<unknown>('4M4IOF') : valueOf(argument.type),
    ]),
  );
  return fc.record(model);
}
