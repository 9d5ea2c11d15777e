import { registerEnumType } from '@nestjs/graphql';

/**
 * Registers one of the domain's lists of values as a GraphQL enum; each value is its own key.
 * @param values a list such as `PHASES`
 * @param descriptions what each value means
 * @returns what fields and arguments name the enum by
 */
export function registerEnum<Value extends string>(
  name: string,
  values: readonly Value[],
  description: string,
  descriptions: Readonly<Record<Value, string>>,
): Readonly<Record<Value, Value>> {
  const enumeration = Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
  const valuesMap: Partial<Record<Value, { description: string }>> = {};
  for (const value of values) valuesMap[value] = { description: descriptions[value] };
  registerEnumType(enumeration, { name, description, valuesMap });
  return enumeration;
}
