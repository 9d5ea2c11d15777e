import { Column, ForeignKey, type ObjectType } from 'typeorm';

/**
 * The column types of the store. One set that SQLite and PostgreSQL both keep without drift: texts, whole numbers,
 * booleans without database defaults, and JSON kept as text. Dates and instants are texts, as in the domain.
 */
type Options = { readonly nullable?: boolean; readonly unique?: boolean };

export const Text = (options: Options = {}): PropertyDecorator => Column({ type: 'text', ...options });
export const Whole = (options: Options = {}): PropertyDecorator => Column({ type: 'integer', ...options });
export const Flag = (): PropertyDecorator => Column({ type: 'boolean' });
export const Json = (options: Options = {}): PropertyDecorator => Column({ type: 'simple-json', ...options });

/** A text that names a row of a parent; checked by the database when the transaction commits. */
export const Parent =
  (parent: () => ObjectType<unknown>, options: Options = {}): PropertyDecorator =>
  (target, property) => {
    Column({ type: 'text', ...options })(target, property);
    ForeignKey(parent, { deferrable: 'INITIALLY DEFERRED' })(target, property);
  };
