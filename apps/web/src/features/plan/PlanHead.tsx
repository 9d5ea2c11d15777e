import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useT } from '../../i18n/text.js';
import type { ColumnId } from './columns.js';
import classes from './PlanTable.module.css';
import type { ShownColumn } from './grid-cells.js';
import type { Selection } from './useSelection.js';
import { tellCut } from './tellCut.js';
import type { Sort } from './view.js';

interface PlanHeadProps {
  readonly columns: readonly ShownColumn[];
  readonly template: string;
  readonly width: number;
  readonly sort: Sort;
  readonly selection: Selection;
  readonly onSort: (column: ColumnId) => void;
}

/** The head of the table: each column is ordered by its button. */
export function PlanHead({ columns, template, width, sort, selection, onSort }: PlanHeadProps) {
  const t = useT();
  return (
    <div role="rowgroup" className={classes['head']} style={{ minInlineSize: width }}>
      <div
        role="row"
        aria-rowindex={1}
        className={classes['headRow']}
        style={{ gridTemplateColumns: template }}
        onPointerOver={tellCut}
      >
        <div
          role="columnheader"
          aria-colindex={1}
          className={`${classes['headCell']} ${classes['select']} ${classes['pinned']}`}
        >
          <input
            type="checkbox"
            aria-label={t('plan.selectAll')}
            checked={selection.all}
            ref={(box) => {
              if (box) box.indeterminate = selection.count > 0 && !selection.all;
            }}
            onChange={selection.toggleAll}
          />
        </div>
        {columns.map(({ id }, at) => (
          <div
            key={id}
            role="columnheader"
            aria-colindex={at + 2}
            aria-sort={sort.column !== id ? 'none' : sort.descending ? 'descending' : 'ascending'}
            className={`${classes['headCell']} ${at === 0 ? `${classes['pinned']} ${classes['pinnedCode']}` : ''}`}
          >
            <button type="button" onClick={() => onSort(id)}>
              {t(`plan.column.${id}`)}
              {sort.column === id && <Arrow descending={sort.descending} />}
            </button>
          </div>
        ))}
      </div>
    </div>
  );
}

function Arrow({ descending }: { descending: boolean }) {
  return descending ? <IconArrowDown size={14} aria-hidden /> : <IconArrowUp size={14} aria-hidden />;
}
