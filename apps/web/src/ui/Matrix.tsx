import type { ReactNode } from 'react';
import classes from './Matrix.module.css';

/** A column of a matrix: a code with its title below, or a title alone. */
export interface MatrixColumn {
  readonly key: string;
  readonly title: string;
  readonly code?: string;
  readonly hint?: string;
}

interface MatrixProps {
  /** What it shows; for who does not see it. */
  readonly caption: string;
  /** What the rows are. */
  readonly rows: string;
  readonly columns: readonly MatrixColumn[];
  /** What the last column counts. */
  readonly sum: string;
  /** `narrow`: names in the first column; `wide`: titles. */
  readonly first: 'narrow' | 'wide';
  /** The table's body, and its foot: cells may be marked by `data-covered`, `data-shade` (0 to 4), `data-sum`, `data-thin`. */
  readonly children: ReactNode;
}

/** A table whose cells say by sign and shade what stands where a row and a column meet. Scrolls on narrow windows. */
export function Matrix({ caption, rows, columns, sum, first, children }: MatrixProps) {
  return (
    <div className={classes['scroll']} role="region" aria-label={caption} tabIndex={0}>
      <table className={classes['matrix']} data-first={first}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rows}</th>
            {columns.map(({ key, title, code, hint }) => (
              <th key={key} scope="col" title={hint}>
                {code && <strong>{code} </strong>}
                {title}
              </th>
            ))}
            <th scope="col">{sum}</th>
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}
