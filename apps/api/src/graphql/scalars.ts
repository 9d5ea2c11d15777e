import { isDecimal, isLocalDate, toInstant } from '@roadbook/domain';
import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped, type ValueNode } from 'graphql';

/** A scalar that is text on the wire and text in the plan: nothing to do on the way out, everything to check on the way in. */
function textScalar(name: string, description: string, expected: string, parse: (text: string) => string | null) {
  const parseValue = (value: unknown): string => {
    const parsed = typeof value === 'string' ? parse(value) : null;
    if (parsed === null) throw new GraphQLError(`${name} cannot be ${JSON.stringify(value)}: give ${expected}`);
    return parsed;
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => value as string,
    parseValue,
    parseLiteral: (node: ValueNode) => parseValue(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const DateScalar = textScalar(
  'Date',
  'A day of the calendar, such as `2026-11-22`, in the time zone of the partnership.',
  'a day of the calendar such as "2026-11-22"',
  (text) => (isLocalDate(text) ? text : null),
);

export const DateTimeScalar = textScalar(
  'DateTime',
  'A moment after RFC 3339, such as `2026-11-22T09:30:00.000Z`. Answers are in UTC.',
  'a moment after RFC 3339 such as "2026-11-22T09:30:00Z"',
  toInstant,
);

export const DecimalScalar = textScalar(
  'Decimal',
  'An exact decimal number as text, such as `"1250000.00"`: at most 18 digits before and 6 after the point.',
  'a decimal number as text such as "1250000.00"',
  (text) => (isDecimal(text) ? text : null),
);

export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Any JSON value: text, number, boolean, null, list or object.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
