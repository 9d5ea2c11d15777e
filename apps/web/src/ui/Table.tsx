import type { ReactNode } from 'react';
import classes from './Table.module.css';

/** A column of a simple table. */
export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand at the end of their column. */
  readonly figures?: boolean;
  /** The cell names the row. */
  readonly names?: boolean;
}

interface TableProps<Row> {
  /** What the table shows, for screen readers. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

/**
 * A table of up to a few hundred rows. On a phone every row becomes a small list of its cells; the roles
 * are written out because browsers drop them when cells are no longer laid out as a table.
 */
export function Table<Row>({ caption, columns, rows, keyOf }: TableProps<Row>) {
  return (
    <table role="table" className={classes['table']}>
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, head, figures }) => (
            <th role="columnheader" key={key} scope="col" data-figures={figures || undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row" key={keyOf(row)}>
            {columns.map(({ key, head, cell, figures, names }) =>
              names ? (
                <th role="rowheader" key={key} scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td role="cell" key={key} data-head={head} data-figures={figures || undefined}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
