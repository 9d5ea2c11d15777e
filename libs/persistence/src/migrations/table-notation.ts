import { Table, type TableColumnOptions, type TableForeignKeyOptions } from 'typeorm';

/**
 * A compact notation for the tables of a migration, the same on SQLite and PostgreSQL. Columns are separated by spaces:
 * `title` is a text, `number#` a whole number, `main!` a boolean, `note?` may be null, `actionId>action` names a row of
 * another table, checked when the transaction commits; `*id` belongs to the primary key, `=code` is unique.
 */
export function tableOf(name: string, notation: string): Table {
  const columns: TableColumnOptions[] = [];
  const foreignKeys: TableForeignKeyOptions[] = [];
  const uniques: { columnNames: string[] }[] = [];
  for (const word of notation.trim().split(/\s+/)) {
    const match = /^([*=]?)(\w+)([#!]?)(\??)(?:>(\w+))?$/.exec(word);
    if (!match) throw new Error(`table ${name}: cannot read the column ${word}`);
    const [, mark, column, kind, nullable, parent] = match as unknown as [
      string,
      string,
      string,
      string,
      string,
      string?,
    ];
    const type = kind === '#' ? 'integer' : kind === '!' ? 'boolean' : 'text';
    columns.push({ name: column, type, isNullable: nullable === '?', isPrimary: mark === '*' });
    if (mark === '=') uniques.push({ columnNames: [column] });
    if (parent) {
      foreignKeys.push({
        columnNames: [column],
        referencedTableName: parent,
        referencedColumnNames: [parent === 'partnership_head' ? 'partnershipId' : 'id'],
        deferrable: 'INITIALLY DEFERRED',
      });
    }
  }
  return new Table({ name, columns, uniques, foreignKeys });
}
